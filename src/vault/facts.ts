import { parse } from 'yaml';
import { z } from 'zod';

const fact = z.object({
  id: z.string(),
  /** Citation key of the work it was found in; our own arithmetic from other facts has none. */
  source: z.string().optional(),
  /** `primary`: read in the source itself; `secondary`: read elsewhere, and worded as reported; `own`: derived here. */
  checked: z.enum(['primary', 'secondary', 'own']),
});

/** A fact that was checked once and may be stated in many notes. */
export type CheckedFact = Readonly<z.infer<typeof fact>>;

/** Reads the list of checked facts; what is no such list counts as none. */
export function parseFacts(source: string): CheckedFact[] {
  try {
    return z.array(fact).catch([]).parse(parse(source));
  } catch {
    return [];
  }
}
