import { schedule } from "node-cron";
import { type Collector, createCollector, type Tracked } from "./collector.ts";
import type { Effects } from "./effects.ts";

/** Every five seconds: how late a slot may be noticed, not how often a server is asked. */
const WAKE_UP = "*/5 * * * * *";

/** Collects until it is stopped: at once whatever is due, then at each wake-up. `stop` resolves within a few seconds. */
export function runCollector(
  subjects: readonly Tracked[],
  owner: string,
  effects: Effects,
): Pick<Collector, "stop"> {
  const collector = createCollector(subjects, owner, effects);

  function wake(): void {
    collector.tick().catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      effects.log.error("the store does not answer", { detail });
    });
  }

  const alarm = schedule(WAKE_UP, wake, {
    name: "collector",
    timezone: "Etc/UTC",
    // A wake-up that comes late misses nothing: what is due does not depend on it.
    suppressMissedWarning: true,
  });
  wake();
  return {
    async stop() {
      await alarm.destroy();
      await collector.stop();
    },
  };
}
