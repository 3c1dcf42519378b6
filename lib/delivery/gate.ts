import limited from "p-limit";

/** Lets `width` pieces of work run at once and `queue` more wait; turns away the rest with {@link GateFull}. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export class GateFull extends Error {
  override name = "GateFull" as const;
}

export function createGate(width: number, queue: number): Gate {
  const enter = limited(width);
  return async (work) => {
    if (enter.activeCount + enter.pendingCount >= width + queue) {
      throw new GateFull(`${width} answers are being made and ${queue} wait`);
    }
    return enter(work);
  };
}
