type Alarm = { at: number; ring: () => void };

/** Lets everything happen that follows without a wait. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Time that passes only when it is told to; whoever sleeps wakes in order, each with all that follows from it. */
export type Timeline = {
  /** Milliseconds since the start; never steps. */
  elapsed: () => number;
  /** The wall clock, which may be set. */
  now: () => number;
  setClock: (byMs: number) => void;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Lets so much time pass. */
  pass: (ms: number) => Promise<void>;
};

/**
 * @param start the wall clock at the beginning
 * @param heldUpUntil when a moment's work can be done at the earliest, the process being busy with something else
 */
export function createTimeline(start: number, heldUpUntil = (at: number) => at): Timeline {
  const heap: Alarm[] = [];
  let elapsed = 0;
  let wall = start;

  function push(alarm: Alarm): void {
    let i = heap.push(alarm) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const above = heap[parent];
      if (!above || above.at <= alarm.at) break;
      heap[i] = above;
      i = parent;
    }
    heap[i] = alarm;
  }

  function pop(): Alarm | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      const [left, right] = [heap[child], heap[child + 1]];
      if (left && right && right.at < left.at) child++;
      const below = heap[child];
      if (!below || below.at >= last.at) break;
      heap[i] = below;
      i = child;
    }
    heap[i] = last;
    return first;
  }

  return {
    elapsed: () => elapsed,
    now: () => wall + elapsed,
    setClock: (byMs) => {
      wall += byMs;
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const ring = () => {
          signal?.removeEventListener("abort", ring);
          resolve();
        };
        if (signal?.aborted) return resolve();
        signal?.addEventListener("abort", ring, { once: true });
        push({ at: elapsed + Math.max(0, ms), ring });
      }),
    async pass(ms) {
      const end = elapsed + ms;
      await settle();
      for (let next = heap[0]; next && next.at <= end; next = heap[0]) {
        elapsed = Math.max(elapsed, heldUpUntil(next.at));
        for (; next && next.at <= elapsed; next = heap[0]) pop()?.ring();
        await settle();
      }
      elapsed = Math.max(elapsed, end);
    },
  };
}
