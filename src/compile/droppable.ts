/** A value that is made when it is asked for and may be dropped when memory is wanted: it is then made again. */
export function droppable<T extends object>(make: () => T): () => T {
  let kept: WeakRef<T> | undefined;
  return () => {
    const known = kept?.deref();
    if (known) return known;
    const made = make();
    kept = new WeakRef(made);
    return made;
  };
}
