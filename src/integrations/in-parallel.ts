/** Works on so many at once: a disk takes several files in the time of one. */
const hands = 16;

/** Does a work for each item, some at once, in no order. @throws what the first work that fails throws */
export async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]();
  const hand = async (): Promise<void> => {
    for (let next = left.next(); next.done !== true; next = left.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: hands }, hand));
}
