import { createTask } from "node-cron";
import { SECOND } from "../model/instant.ts";
import { type Collector, type CollectorOptions, createCollector, type Tracked } from "./collector.ts";
import type { Effects } from "./effects.ts";

/** Every five seconds: how late a slot may be noticed, not how often a server is asked. */
const WAKE_UP = "*/5 * * * * *";
const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5 * SECOND;

export type Running = Pick<Collector, "stop"> & {
  /** Rejects with the first failure of the store that no later attempt can mend; the process had better end. */
  lost: Promise<never>;
};

/** Collects until it is stopped: at once whatever is due, then at each wake-up. `stop` resolves within a few seconds. */
export function runCollector(
  subjects: readonly Tracked[],
  owner: string,
  effects: Effects,
  options: CollectorOptions,
): Running {
  const collector = createCollector(subjects, owner, effects, options);
  const lost = Promise.withResolvers<never>();
  const alarm = createTask(WAKE_UP, wake, { name: "collector", timezone: "Etc/UTC" });
  let timer: NodeJS.Timeout;

  /**
   * The wait is ours and never long. Started, the alarm itself would oversleep by as much as the clock is set back, and
   * count each second that it missed where a clock that began in 1970 is set right.
   */
  function wake(): void {
    collector.tick().catch(lost.reject);
    const wait = Number(alarm.getNextRuns(1)[0]) - Date.now();
    timer = setTimeout(wake, Math.min(Math.max(wait, SHORTEST_WAIT_MS), LONGEST_WAIT_MS));
  }

  wake();
  return {
    lost: lost.promise,
    async stop() {
      clearTimeout(timer);
      await alarm.destroy();
      await collector.stop();
    },
  };
}
