import { formatDate, formatDuration } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import { type Freshness, freshnessOf } from "../stats/freshness.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

export type FreshnessReport = {
  state: Freshness["state"];
  text: string;
  measuredAt: Instant | null;
  /** When the next reading is due. */
  nextAt: Instant;
};

/** How old the figures are, in words; and, when the server cannot be read, since when and why. */
export function tellFreshness(data: SubjectData, { language, now }: Reader): FreshnessReport {
  const { subject, history, failures, newestAttempt } = data;
  const { pollSeconds, timeZone } = subject;
  const newestAt = history.at.at(-1) ?? null;
  const slot = pollSeconds * SECOND;
  const nextAt = (Math.floor(now / slot) + 1) * slot;
  const freshness = freshnessOf({ newestAt, newestAttempt, pollSeconds, now });
  // Where readings come more than once a minute, minutes alone would show the next at the same time as the last.
  const quick = pollSeconds < 60;
  const moment = (at: Instant) =>
    formatDate(language, at, timeZone, quick ? "daySecondsZone" : "dayTimeZone");
  const next = formatDate(language, nextAt, timeZone, quick ? "timeSeconds" : "time");
  return { state: freshness.state, text: words(), measuredAt: newestAt, nextAt };

  function words(): string {
    switch (freshness.state) {
      case "fresh":
        return say(language, "freshness.fresh", { moment: moment(freshness.at), next });
      case "late":
        return say(language, "freshness.late", {
          moment: moment(freshness.at),
          late: formatDuration(language, now - freshness.at - slot),
        });
      case "unreachable":
        return say(language, "freshness.unreachable", {
          since: moment(freshness.since),
          cause: say(language, `cause.${freshness.cause}`),
        });
      case "never":
        return freshness.cause
          ? say(language, "freshness.neverFailing", {
              since: moment(failures[0]?.startedAt ?? now),
              cause: say(language, `cause.${freshness.cause}`),
            })
          : say(language, "freshness.never", { next });
    }
  }
}
