export type TimeLimit = {
  /** Aborted when the time is over or `stop` is, whichever is sooner. */
  signal: AbortSignal;
  isOver(): boolean;
  /** Lets go of the timer and of `stop`; to be called when the work has ended, however it did. */
  release(): void;
};

/**
 * Made by hand, since AbortSignal.any leaves something at `stop` for every request, and `stop` lives as long as the
 * process: half a kilobyte each, which a thousand servers turn into tens of megabytes a day.
 */
export function timeLimit(ms: number, stop: AbortSignal | undefined): TimeLimit {
  const controller = new AbortController();
  let over = false;
  const end = () => controller.abort();
  const timer = setTimeout(() => {
    over = true;
    end();
  }, ms);
  if (stop?.aborted) end();
  else stop?.addEventListener("abort", end, { once: true });
  return {
    signal: controller.signal,
    isOver: () => over,
    release() {
      clearTimeout(timer);
      stop?.removeEventListener("abort", end);
    },
  };
}
