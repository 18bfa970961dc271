import type { Data, Literal } from 'mdast';
import type { Code, Construct, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import { codes, isBlank, isLineEnd } from '../codes.ts';
import { addSyntax, leaf } from '../extension.ts';
import { blockEnd, type FencedLines } from '../fenced/scan.ts';
import { fencedConstruct } from '../fenced/syntax.ts';
import { consumeLines } from '../lines.ts';

/** TeX; `display` for `$$…$$`, which may stand inside a line too. */
export interface MathNode extends Literal {
  type: 'math';
  display: boolean;
  /** True when it stands where a block may stand. */
  block?: boolean;
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    math: MathNode;
  }
  interface RootContentMap {
    math: MathNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    vaultMath: 'vaultMath';
    vaultMathBlock: 'vaultMathBlock';
  }
}

/** Adds `$…$` and `$$…$$`. `$5 and $6` is money: a closing dollar follows a non-blank and precedes no digit. */
export function remarkVaultMath(this: Processor, { lines }: { lines: () => FencedLines }): undefined {
  const block = fencedConstruct({
    marker: codes.dollar,
    token: 'vaultMathBlock',
    lines,
    openEnded: false,
    takesId: true,
  });
  const inline: Construct = { name: 'vaultMath', tokenize };
  addSyntax(
    this,
    { flow: { [codes.dollar]: block }, text: { [codes.dollar]: inline } },
    leaf('vaultMath', build),
  );
  addSyntax(this, {}, leaf('vaultMathBlock', buildBlock));
}

/** A block may bear an id after its end: `$$ ^id`. */
function buildBlock(source: string): MathNode {
  const end = source.lastIndexOf('$$') + 2;
  const id = blockEnd.exec(source.slice(end))?.[1];
  const node = { ...build(source.slice(0, end)), block: true };
  return id === undefined ? node : { ...node, data: { blockId: id } };
}

function build(source: string): MathNode {
  const display = source.startsWith('$$');
  const value = display ? source.trimEnd().slice(2, -2) : source.slice(1, -1);
  return { type: 'math', display, value: value.trim() };
}

const tokenize: Construct['tokenize'] = (effects, ok, nok) => {
  const { consume, end } = consumeLines(effects);
  let width = 0;
  let run = 0;
  let previous: Code = null;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('vaultMath');
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (code === codes.dollar && width < 2) {
      consume(code);
      width++;
      return open;
    }
    if (width === 1 && (isBlank(code) || code === codes.dollar)) return nok(code);
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (isLineEnd(code)) {
      consume(code);
      previous = codes.space;
      return inside;
    }
    const closes =
      code === codes.dollar && previous !== codes.backslash && (width === 2 || !isBlank(previous));
    if (code === codes.dollar && width === 1 && !closes && previous !== codes.backslash) return nok(code);
    run = closes ? run + 1 : 0;
    previous = code;
    consume(code);
    return run === width ? after : inside;
  }

  function after(code: Code): State | undefined {
    if (width === 1 && code !== null && code >= 48 && code <= 57) return nok(code);
    end();
    effects.exit('vaultMath');
    return ok(code);
  }
};
