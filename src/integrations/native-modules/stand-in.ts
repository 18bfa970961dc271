const place = Symbol.for('native-modules');
const shared = globalThis as { [place]?: Map<string, object> };
// A module that Vite runs shares nothing else with this one.
const loaded = shared[place] ?? new Map<string, object>();
shared[place] = loaded;

/**
 * Loads a module of this process and writes one that exports the same; null where Node cannot load it, as one that knows no
 * TypeScript.
 *
 * @param url of the module's file
 */
export async function standIn(url: string): Promise<string | null> {
  const module = await load(url);
  if (module === undefined) return null;
  loaded.set(url, module);
  const from = `globalThis[Symbol.for('native-modules')].get(${JSON.stringify(url)})`;
  const names = Object.keys(module).filter((name) => name !== 'default');
  const fallback = 'default' in module ? '\nexport default module.default;' : '';
  return `const module = ${from};\nexport const { ${names.join(', ')} } = module;${fallback}`;
}

async function load(url: string): Promise<object | undefined> {
  try {
    return (await import(/* @vite-ignore */ url)) as object;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_UNKNOWN_FILE_EXTENSION') return undefined;
    throw error;
  }
}
