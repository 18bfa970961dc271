import { describe, expect, test } from 'vitest';
import { readDiagram } from '../../../src/compile/diagram/index.ts';

function sentence(source: string): string | undefined {
  return readDiagram(source).reading?.sentence;
}

function problem(source: string): string | undefined {
  const { problem: found } = readDiagram(source);
  return found && `${found.kind} ${String(found.line)} ${found.message}`;
}

describe('a sentence says what a diagram shows', () => {
  const cases: Readonly<Record<string, string>> = {
    'graph TD;A-->B;B-->C': 'Flowchart: 3 steps; A to B; B to C.',
    'graph LR; A & B --> C': 'Flowchart: 3 steps; A to C; B to C.',
    'flowchart\nA[One<br>two]---|"a<br/>b"|B': 'Flowchart: 2 steps; One two to B (a b).',
    'graph TD\nA--yes-->B\nB-.two.->C\nC==three==>D':
      'Flowchart: 4 steps; A to B (yes); B to C (two); C to D (three).',
    'graph TD\nA---->B\nA-...->B\nA<-->B\nA~~~B': 'Flowchart: 2 steps; A to B; A to B; A to B.',
    'graph TD\n中文-->日本語': 'Flowchart: 2 steps; 中文 to 日本語.',
    'graph TD\na-b.c --> d/e': 'Flowchart: 2 steps; a-b.c to d/e.',
    'graph TD\nsubgraph s [Group]\nA\nend\ns --> B': 'Flowchart: 2 steps; Group to B; A.',
    'graph TD\nA["x; y"]; B': 'Flowchart: 2 steps; x; y; B.',
    'graph TD\nA@{ shape: diam, label: "Q, or not" } e1@--> B': 'Flowchart: 2 steps; Q, or not to B.',
    'graph TD\nA["Array<String> #quot;#9829;"]': 'Flowchart: 1 step; Array<String> "♥.',
    'graph TD\naccTitle: Mine\naccDescr: What it shows\nA-->B': 'Mine. What it shows.',
    'stateDiagram\n[*] --> A\nA --> [*] : done': 'State diagram: 1 state; start to A; A to end (done).',
    'sequenceDiagram\nA->>B: hi\nNote over A: x':
      'Sequence diagram: 2 participants, 1 message; A to B: hi; note: x.',
    'classDiagram\nA <|-- B\nA : +x() int': 'Class diagram: 2 classes; A is the base of B.',
    'erDiagram\nA ||--o{ B : has': 'Entity relationship diagram: 2 entities; A has B.',
    'xychart-beta\nbar [1, 2]': 'Chart: 1 row of numbers; bar: 1, 2.',
  };
  test.for(Object.entries(cases))('%s', ([source, words]) => {
    expect(sentence(source)).toBe(words);
  });
});

describe('what cannot be drawn says why, and where', () => {
  const cases: Readonly<Record<string, string>> = {
    'gantt\ntitle x': 'unsupported 1 a gantt chart is not drawn',
    '%% note\n\npie showData\n"a": 1': 'unsupported 3 a pie chart is not drawn',
    '': 'broken 1 the first line names no kind of diagram',
    'graphic TD': 'broken 1 the first line names no kind of diagram',
    'graph TD\nA -->': 'broken 2 cannot read “-->”',
    'graph TD\nA B': 'broken 2 cannot read “B”',
    'graph TD\nA[open --> B': 'broken 2 cannot read “[open --> B”',
    'graph TD\n---\nA': 'broken 2 cannot read “---”',
    'graph TD\nA\nend': 'broken 3 “end” closes no subgraph',
    'graph TD': 'broken 1 it has nothing to draw',
    'stateDiagram\nA -> B': 'broken 2 cannot read “A -> B”',
    'sequenceDiagram\nA->>B: x\nwhat is this': 'broken 3 cannot read “what is this”',
    'sequenceDiagram\nA->>B: x\nend': 'broken 3 “end” closes nothing',
    'classDiagram\nA <|== B': 'broken 2 cannot read “A <|== B”',
    'erDiagram\nA |--| B : x': 'broken 2 cannot read “A |--| B : x”',
    'xychart-beta\nbar [1, two]': 'broken 2 “two” is no number',
  };
  test.for(Object.entries(cases))('%s', ([source, words]) => {
    expect(problem(source)).toBe(words);
  });
});

test('every kind that Mermaid has is known by its name', () => {
  const kinds =
    'gantt pie mindmap gitGraph journey timeline quadrantChart sankey-beta block-beta kanban C4Context';
  for (const kind of `${kinds} requirementDiagram packet-beta architecture-beta zenuml`.split(' '))
    expect(problem(`${kind}\n  x`), kind).toMatch(/^unsupported 1 a .* is not drawn$/u);
});

describe('what is too large is shown as its source', () => {
  const many = (count: number, line: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => line(n)).join('\n');
  const cases: Readonly<Record<string, string>> = {
    steps: `graph TD\n${many(101, (n) => `a${String(n)}`)}`,
    lines: `graph TD\n${many(151, () => 'A --> B')}`,
    'lines of one statement': `graph TD\n${many(30, () => 'A')
      .split('\n')
      .map((_, n) => `a${String(n)}`)
      .join(' & ')} --> ${many(30, (n) => `b${String(n)}`).replaceAll('\n', ' & ')}`,
    groups: `graph TD\n${many(40, (n) => `subgraph s${String(n)}\nA${String(n)}`)}\n${many(40, () => 'end')}`,
    messages: `sequenceDiagram\n${many(301, () => 'A->>B: x')}`,
    classes: `classDiagram\n${many(61, (n) => `class C${String(n)}`)}`,
    entities: `erDiagram\n${many(61, (n) => `E${String(n)}`)}`,
    numbers: `xychart-beta\nbar [${many(61, String).replaceAll('\n', ',')}]`,
    'a line': `graph TD\nA["${'x'.repeat(3000)}"]`,
    'a source': `graph TD\n${many(5000, () => '%% x')}\nA`,
  };
  test.for(Object.entries(cases))('%s', ([, source]) => {
    expect(problem(source)).toMatch(/^unsupported /u);
  });
});
