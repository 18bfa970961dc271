import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { countPdfPages } from '../../src/vault/pdf-pages.ts';

const page = (count: number): string => `<< /Type /Pages /Kids [3 0 R] /Count ${String(count)} >>`;

function packed(objects: readonly string[], line = '\n'): Buffer {
  let place = 0;
  const head = objects.map((object, n) => {
    const pair = `${String(n + 1)} ${String(place)}`;
    place += object.length + 1;
    return pair;
  });
  const text = `${head.join(' ')} ${objects.join(' ')}`;
  return Buffer.concat([
    Buffer.from(`1 0 obj\n<< /Type /ObjStm /N ${String(objects.length)} >>\nstream${line}`),
    deflateSync(Buffer.from(text)),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

test('the root of the page tree counts, neither its branches nor the outlines', () => {
  const text = `%PDF-1.4\n1 0 obj\n${page(4)}\nendobj\n2 0 obj\n${page(12)}\nendobj\n3 0 obj\n<< /Type /Outlines /Count 90 >>\nendobj\n`;
  expect(countPdfPages(Buffer.from(text))).toBe(12);
});

test.for(['\n', '\r\n'])('objects may be packed, after %j', (line) => {
  const stream = packed(['<< /Type /Outlines /Count 90 >>', page(7), '<< /Type /Page >>'], line);
  expect(countPdfPages(Buffer.concat([Buffer.from('%PDF-1.5\n'), stream]))).toBe(7);
});

test.for([
  ['nothing', Buffer.alloc(0)],
  ['no page tree', Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n')],
  ['a stream that is none', Buffer.from('<< /Type /ObjStm >>\nstream\nno zlib\nendstream\n')],
  ['a stream that never ends', Buffer.from('<< /Type /ObjStm >>\nstream\n'.repeat(9))],
] as const)('%s tells no number', ([, bytes]) => {
  expect(countPdfPages(bytes)).toBeUndefined();
});
