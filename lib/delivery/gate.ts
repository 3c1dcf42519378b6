/** Lets `width` pieces of work run at once and `queue` more wait; turns away the rest with {@link GateFull}. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export class GateFull extends Error {
  override name = "GateFull" as const;
}

export function createGate(width: number, queue: number): Gate {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async (work) => {
    if (running >= width) {
      if (waiting.length >= queue) throw new GateFull(`${width} answers are being made and ${queue} wait`);
      // The one who leaves hands over the place, so `running` stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
