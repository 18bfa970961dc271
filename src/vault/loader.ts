import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { compileNote } from '../compile/compile-note.ts';
import { lastChanges } from './changes.ts';
import { compilerVersion } from './compiler-version.ts';
import { vaultFolder } from './location.ts';
import { readCompileOptions } from './settings.ts';
import { diskPath, listVault, readAttachment, readBibliography, readNote } from './read.ts';

/** Compiles every note of the vault into the content store; a note is compiled again only when it or the compiler changed. */
export function vaultLoader(): Loader {
  return {
    name: 'vault',
    async load(context) {
      const { store, config, logger } = context;
      const root = fileURLToPath(config.root);
      const version = await compilerVersion(root);
      const { notes, root: vault } = await listVault(vaultFolder(root));
      const options = await readCompileOptions(vault);
      const stale = new Set(store.keys());
      let compiled = 0;
      for (const file of notes) {
        stale.delete(file.path);
        const source = await readNote(file);
        const digest = context.generateDigest(version + JSON.stringify(options) + source.text);
        if (store.get(file.path)?.digest === digest) continue;
        store.set({ id: file.path, data: { ...(await compileNote(source, options)) }, digest });
        compiled++;
      }
      for (const id of stale) store.delete(id);
      logger.info(`${String(notes.length)} notes, ${String(compiled)} compiled`);
    },
  };
}

/** Keeps what the vault holds besides notes: attachments, bibliography, dates and places on disk. One entry. */
export function libraryLoader(): Loader {
  return {
    name: 'library',
    async load(context) {
      const { store, config } = context;
      const files = await listVault(vaultFolder(fileURLToPath(config.root)));
      const all = [...files.notes, ...files.attachments];
      const { path, entries, problems } = await readBibliography(files);
      const data = {
        attachments: await Promise.all(files.attachments.map(readAttachment)),
        bibliography: { path, entries, problems },
        changed: Object.fromEntries(await lastChanges(files.root, files.notes)),
        files: Object.fromEntries(
          all.map(({ path: name, file }) => [name, { file, source: diskPath(files.root, file) }]),
        ),
      };
      const digest = context.generateDigest(JSON.stringify(data));
      if (store.get('library')?.digest === digest) return;
      store.clear();
      store.set({ id: 'library', data, digest });
    },
  };
}
