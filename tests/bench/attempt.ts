/** What went wrong is told and makes the run fail in the end; what was measured before it, in an hour perhaps, is kept. */
export async function attempt<T>(name: string, run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    console.error(`${name}:`, error);
    process.exitCode = 1;
    return undefined;
  }
}
