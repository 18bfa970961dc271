/** Just enough CBOR for the files of Pagefind's index: numbers, texts, and arrays of known length. */

const UINT = 0;
const TEXT = 3;
const ARRAY = 4;

/** Bytes that the head of an item takes, which for a number is all of it. */
export function headWidth(first: number): number {
  const short = first & 31;
  return short < 24 ? 1 : 1 + 2 ** (short - 24);
}

/** Reads items one after the other. @throws where an item is of another kind than asked for. */
export class CborReader {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Length of the array that starts here; its items follow. */
  array(): number {
    return this.#head(ARRAY);
  }

  uint(): number {
    return this.#head(UINT);
  }

  /** A text, a character for each byte: as such, texts compare as their bytes do. */
  rawText(): string {
    const length = this.#head(TEXT);
    this.at += length;
    return this.bytes.toString('latin1', this.at - length, this.at);
  }

  text(): string {
    return fromRaw(this.rawText());
  }

  /** Passes an array of numbers. */
  skipNumbers(): void {
    let { at } = this;
    const { bytes } = this;
    let left = this.#head(ARRAY);
    for (at = this.at; left > 0; left--) at += headWidth(bytes[at] ?? 0);
    this.at = at;
  }

  /** Passes a word's list of pages, and gives the number of the last. */
  skipPages(): number {
    let last = 0;
    for (let left = this.array(); left > 0; left--) {
      this.array();
      last += this.uint();
      this.skipNumbers();
      this.skipNumbers();
    }
    return last;
  }

  #head(type: number): number {
    const first = this.bytes[this.at] ?? 0xff;
    if (first >> 5 !== type) throw new Error('Pagefind has changed the layout of its index');
    const width = headWidth(first);
    this.at += width;
    return width === 1 ? first & 31 : this.bytes.readUIntBE(this.at - width + 1, width - 1);
  }
}

/** The text that {@link CborReader.rawText} gave as bytes. */
export function fromRaw(raw: string): string {
  return Buffer.from(raw, 'latin1').toString('utf8');
}

/** Writes items one after the other into a buffer that grows. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  array(length: number): this {
    return this.#head(ARRAY, length);
  }

  uint(value: number): this {
    return this.#head(UINT, value);
  }

  text(text: string): this {
    return this.rawText(Buffer.from(text, 'utf8').toString('latin1'));
  }

  /** A text of which each character is a byte. */
  rawText(raw: string): this {
    this.#head(TEXT, raw.length);
    this.#reserve(raw.length);
    this.#length += this.#bytes.write(raw, this.#length, 'latin1');
    return this;
  }

  /** Items that are encoded already: the bytes of `from` between two places. */
  copy(from: Buffer, start: number, end: number): this {
    this.#reserve(end - start);
    const bytes = this.#bytes;
    // Most are a few bytes, for which a call would cost more.
    if (end - start > 64) {
      from.copy(bytes, this.#length, start, end);
      this.#length += end - start;
      return this;
    }
    for (let at = start; at < end; at++) bytes[this.#length++] = from[at] ?? 0;
    return this;
  }

  /** What was written; the next items start anew. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(type: number, value: number): this {
    this.#reserve(5);
    const kind = type << 5;
    if (value < 24) this.#bytes[this.#length++] = kind | value;
    else {
      const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
      this.#bytes[this.#length++] = kind | (24 + Math.log2(size));
      this.#length = this.#bytes.writeUIntBE(value, this.#length, size);
    }
    return this;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
