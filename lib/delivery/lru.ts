export type Lru<T> = {
  get(key: string): T | undefined;
  set(key: string, value: T, bytes: number): void;
  delete(key: string): void;
  /** What is held now. */
  bytes(): number;
  entries(): number;
};

/** A map that forgets what was not asked for the longest. A value over an eighth of the room is not taken at all. */
export function createLru<T>(limits: { bytes: number; entries: number }): Lru<T> {
  // A Map keeps the order of insertion, so moving an entry to the end on each use leaves the oldest first.
  const held = new Map<string, { value: T; bytes: number }>();
  let total = 0;

  const drop = (key: string): void => {
    total -= held.get(key)?.bytes ?? 0;
    held.delete(key);
  };

  return {
    get(key) {
      const entry = held.get(key);
      if (!entry) return undefined;
      held.delete(key);
      held.set(key, entry);
      return entry.value;
    },
    set(key, value, bytes) {
      drop(key);
      if (bytes > limits.bytes / 8) return;
      held.set(key, { value, bytes });
      total += bytes;
      for (const oldest of held.keys()) {
        if (total <= limits.bytes && held.size <= limits.entries) break;
        drop(oldest);
      }
    },
    delete: drop,
    bytes: () => total,
    entries: () => held.size,
  };
}
