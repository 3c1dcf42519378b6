import { addDays, dayOf, momentOn } from "../model/calendar.ts";
import { DAY, HOUR, type Instant, MINUTE, wholeSecond } from "../model/instant.ts";
import type { Effects } from "./effects.ts";

const LOOK_AGAIN_MS = MINUTE;
const TRY_AGAIN_MS = HOUR;

export type BackupPlan = {
  /** Minutes after midnight, by the clocks of the zone. */
  minute: number;
  timeZone: string;
};

export type BackupEffects = Pick<Effects, "now" | "elapsed" | "log"> & {
  /** When each of the scheduled backups that are there was made. */
  made: () => Instant[];
  /** Makes one in the background; rejects where that fails. */
  make: (at: Instant) => Promise<void>;
};

/** The newest moment at which a backup was to be made. */
export function backupMoment(now: Instant, { minute, timeZone }: BackupPlan): Instant {
  const today = dayOf(now, timeZone);
  const moment = momentOn(today, minute, timeZone);
  return moment <= now ? moment : momentOn(addDays(today, -1), minute, timeZone);
}

/** Whether none has been made since. One from the future is of a clock that was wrong. */
export function isBackupDue(now: Instant, made: readonly Instant[], plan: BackupPlan): boolean {
  const moment = backupMoment(now, plan);
  return !made.some((at) => at >= moment && at <= now + DAY);
}

/**
 * Makes a backup once a day; what is due follows from those that are there and the clock, so a missed one is made up for
 * and a restart makes none. To be called with each wake-up; never rejects, and nothing waits for it.
 */
export function createDailyBackup(plan: BackupPlan, effects: BackupEffects): () => void {
  const { made, make, now, elapsed, log } = effects;
  let nextLook = Number.NEGATIVE_INFINITY;
  let failing = false;

  async function makeIfDue(at: Instant): Promise<void> {
    if (!isBackupDue(at, made(), plan)) return;
    nextLook = Number.POSITIVE_INFINITY;
    await make(at);
    nextLook = elapsed() + LOOK_AGAIN_MS;
    log.info("backup made");
    failing = false;
  }

  return () => {
    if (elapsed() < nextLook) return;
    nextLook = elapsed() + LOOK_AGAIN_MS;
    makeIfDue(wholeSecond(now())).catch((error: unknown) => {
      nextLook = elapsed() + TRY_AGAIN_MS;
      const detail = error instanceof Error ? error.message : String(error);
      if (!failing) log.error("the backup failed; it is tried again every hour", { detail });
      failing = true;
    });
  };
}
