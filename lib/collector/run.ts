import { schedule } from "node-cron";
import { type Collector, type CollectorOptions, createCollector, type Tracked } from "./collector.ts";
import type { Effects } from "./effects.ts";

/** Every five seconds: how late a slot may be noticed, not how often a server is asked. */
const WAKE_UP = "*/5 * * * * *";

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

  function wake(): void {
    collector.tick().catch(lost.reject);
  }

  const alarm = schedule(WAKE_UP, wake, {
    name: "collector",
    timezone: "Etc/UTC",
    // A wake-up that comes late misses nothing: what is due does not depend on it.
    suppressMissedWarning: true,
  });
  wake();
  return {
    lost: lost.promise,
    async stop() {
      await alarm.destroy();
      await collector.stop();
    },
  };
}
