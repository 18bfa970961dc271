import { plain, sentence, type Pen } from './prose.ts';

/** A table of two to five columns and up to a dozen rows. */
export function table(pen: Pen): string {
  const columns = pen.chance.between(2, 5);
  const row = (cell: () => string): string => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
  const cell = (): string =>
    pen.chance.hit(0.4) ? `${pen.chance.below(1000) / 10}` : plain(pen, pen.chance.between(1, 4));
  const rows = Array.from({ length: pen.chance.between(2, 12) }, () => row(cell));
  return [row(() => plain(pen, 1)), row(() => '---'), ...rows].join('\n');
}

const callouts = [
  'note',
  'tip',
  'warning',
  'info',
  'example',
  'quote',
  'question',
  'todo',
  'success',
  'danger',
];

/** A callout, now and then a folded one. */
export function callout(pen: Pen): string {
  const fold = pen.chance.hit(0.2) ? '-' : '';
  const lines = Array.from({ length: pen.chance.between(1, 4) }, () => `> ${sentence(pen)}`);
  return [`> [!${pen.chance.pick(callouts)}]${fold} ${plain(pen, 3)}`, ...lines].join('\n');
}

/** A list of points, some with points of their own. */
export function list(pen: Pen): string {
  const mark = pen.chance.hit(0.3) ? '1.' : '-';
  return items(pen, 8, () => `${pen.chance.hit(0.25) ? '    ' : ''}${mark} ${sentence(pen)}`);
}

/** Tasks, about half of them done. */
export function tasks(pen: Pen): string {
  return items(pen, 6, () => `- [${pen.chance.pick(['x', ' '])}] ${plain(pen, 6)}`);
}

/** The first stands at the margin. */
function items(pen: Pen, most: number, item: () => string): string {
  return Array.from({ length: pen.chance.between(2, most) }, item)
    .join('\n')
    .trimStart();
}

/** A paragraph with a footnote, and the footnote. */
export function footnote(pen: Pen, label: string): string {
  return `${sentence(pen)}[^${label}]\n\n[^${label}]: ${sentence(pen)}`;
}

/** Displayed mathematics, now and then of several lines. */
export function mathBlock({ chance }: Pen): string {
  const [n, m] = [chance.between(1, 99), chance.between(1, 9)];
  const formula = chance.pick([
    `\\sum_{i=1}^{${n}} \\frac{x_i^{${m}}}{i!} = \\int_0^{${n}} f(t)\\,dt`,
    `\\begin{aligned} a &= ${n}b + ${m} \\\\ b &= \\sqrt{${n}} \\end{aligned}`,
    `\\nabla \\cdot \\mathbf{E} = \\frac{\\rho_{${n}}}{\\varepsilon_${m}}`,
    `P(A \\mid B) = \\frac{P(B \\mid A)\\,P(A)}{${n} + P(B)}`,
    `\\begin{pmatrix} ${n} & x \\\\ y & ${m} \\end{pmatrix}`,
  ]);
  return `$$\n${formula}\n$$`;
}
