import { type KeyboardEvent, useCallback, useMemo, useState } from "react";

export type Reading = { index: number; byKey: boolean };

const PAGE = 10;

/** Where a key leads from the row read now; `null` for keys that are not ours. */
export function rowAfterKey(key: string, index: number | null, count: number): number | null {
  const last = count - 1;
  const from = index ?? last;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, from - 1);
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(last, from + 1);
    case "PageDown":
      return Math.max(0, from - PAGE);
    case "PageUp":
      return Math.min(last, from + PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** Which of `count` rows the reader reads, by pointer, finger or key. Time runs from left to right, so ← is earlier in every language. */
export function useReading(count: number) {
  const [reading, setReading] = useState<Reading | null>(null);
  const point = useCallback(
    (index: number | null) => setReading(index === null ? null : { index, byKey: false }),
    [],
  );
  const keys = useMemo(
    () => ({
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return;
        if (event.key === "Escape") return setReading(null);
        if (rowAfterKey(event.key, null, count) === null) return;
        event.preventDefault();
        setReading((now) => {
          const next = rowAfterKey(event.key, now?.index ?? null, count);
          return next === null ? now : { index: next, byKey: true };
        });
      },
      onFocus: () => setReading((now) => now ?? (count === 0 ? null : { index: count - 1, byKey: true })),
      onBlur: () => setReading(null),
    }),
    [count],
  );
  return { reading: reading && reading.index < count ? reading : null, point, keys };
}
