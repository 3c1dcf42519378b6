/** Runs pieces of work with the same key one after another, in the order in which they came; others run beside them. */
export function inTurn<Key>(): <T>(key: Key, work: () => Promise<T>) => Promise<T> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.then(
      () => {},
      () => {},
    );
    last.set(key, settled);
    return mine.finally(() => {
      if (last.get(key) === settled) last.delete(key);
    });
  };
}
