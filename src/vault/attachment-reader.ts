import { stat } from 'node:fs/promises';
import { readAttachment, type DiskFile } from './read.ts';
import type { Attachment } from './vault.ts';

/** Reads attachments' headers, each again only when its size, its time or its place on the disk has changed. */
export class AttachmentReader {
  readonly #known = new Map<string, { readonly stamp: string; readonly attachment: Attachment }>();

  /** In the order of the files; what is gone since they were listed is left out. */
  async read(files: readonly DiskFile[]): Promise<Attachment[]> {
    const found = await Promise.all(files.map((file) => this.#readOne(file)));
    return found.filter((attachment) => attachment !== undefined);
  }

  async #readOne(file: DiskFile): Promise<Attachment | undefined> {
    const now = await stat(file.file).catch(() => undefined);
    if (!now) return undefined;
    const stamp = [now.mtimeMs, now.size, now.ino].join();
    const known = this.#known.get(file.file);
    if (known?.stamp === stamp) return known.attachment;
    const attachment = await readAttachment(file);
    this.#known.set(file.file, { stamp, attachment });
    return attachment;
  }
}
