import { formatDate, formatDuration } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Cause } from "../model/attempt.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { Hole } from "../model/reading.ts";
import { seriesOf } from "../model/sample.ts";
import { type Freshness, freshnessOf } from "../stats/freshness.ts";
import { newestKnown } from "../stats/series.ts";
import { markedReadings } from "./marked.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

export type FreshnessReport = {
  /** `doubted`: readings come, but the newest is not believed yet. */
  state: Freshness["state"] | "doubted";
  text: string;
  measuredAt: Instant | null;
  /** When the next reading is due. */
  nextAt: Instant;
};

/** How old a figure is, in words; and, when it cannot be read, since when and why. */
export function tellFreshness(
  data: SubjectData,
  { language, now, isCopy = false }: Reader,
  metric: PolledMetric = "users",
): FreshnessReport {
  const { subject, failures, newestAttempt } = data;
  const { pollSeconds, timeZone } = subject;
  const series = seriesOf(data.history, metric);
  const newestAt = newestKnown(series)?.at ?? null;
  const slot = pollSeconds * SECOND;
  const nextAt = (Math.floor(now / slot) + 1) * slot;
  // Where readings come more than once a minute, minutes alone would show the next at the same time as the last.
  const quick = pollSeconds < 60;
  const moments = momentsOf(data.history, language, timeZone);
  const moment = (at: Instant) => moments.tell(at, quick ? "daySecondsZone" : "dayTimeZone");
  const next = formatDate(language, nextAt, timeZone, quick ? "timeSeconds" : "time");
  const freshness = freshnessOf({ newestAt, newestAttempt, pollSeconds, now });
  const hole = series.holes.get(series.at.length - 1);
  if (subject.paused) return { state: "late", text: paused(), measuredAt: newestAt, nextAt };
  const doubted = newestAt === null ? null : doubtedAt(series.at.at(-1) ?? newestAt);
  if (doubted) return { state: "doubted", text: doubted, measuredAt: newestAt, nextAt };
  const state = freshness.state !== "fresh" && hole && newestAt !== null ? "unreachable" : freshness.state;
  return { state, text: words(), measuredAt: newestAt, nextAt };

  function doubtedAt(at: Instant): string | null {
    const [newest] = markedReadings(data, metric, [at, at]);
    const asOf = { newestAt: at, newestAttempt, pollSeconds, now };
    if (newest?.mark.standing !== "open" || freshnessOf(asOf).state !== "fresh") return null;
    const words = {
      moment: moment(newestAt ?? at),
      newest: moments.tellEnd(newestAt ?? at, at),
      said: newest.said,
    };
    return say(language, "freshness.doubted", words);
  }

  function paused(): string {
    if (newestAt === null) return say(language, "polls.paused");
    return say(language, "freshness.paused", { moment: moment(newestAt) });
  }

  function missing(since: Instant, cause: Cause | Hole): string {
    const told = say(language, `cause.${cause}`);
    // Whom we were told to be gone is asked no more.
    return cause === "gone"
      ? say(language, "gap.open", { from: moment(since), cause: told })
      : say(language, "freshness.unreachable", { since: moment(since), cause: told });
  }

  function words(): string {
    switch (freshness.state) {
      case "fresh":
        return isCopy
          ? say(language, "freshness.copied", { moment: moment(freshness.at) })
          : say(language, "freshness.fresh", { moment: moment(freshness.at), next });
      case "unreachable":
        return missing(freshness.since, freshness.cause);
      case "late":
        // Polls bring readings, but this figure is not among them.
        if (hole) return missing(freshness.at, hole);
        // Nobody asks any more, but the last who did got nothing.
        if (newestAttempt?.cause && newestAttempt.slot > freshness.at) {
          const cause = say(language, `cause.${newestAttempt.cause}`);
          return say(language, "gap.open", { from: moment(freshness.at), cause });
        }
        return say(language, "freshness.late", {
          moment: moment(freshness.at),
          late: formatDuration(language, now - freshness.at - slot),
        });
      case "never": {
        const cause = freshness.cause ?? hole;
        if (!cause && isCopy) return say(language, "facts.missing.nothing");
        if (!cause) return say(language, "freshness.never", { next });
        const since = failures[0]?.startedAt ?? series.at[0] ?? now;
        if (cause === "gone") return missing(since, cause);
        const told = say(language, `cause.${cause}`);
        return say(language, "freshness.neverFailing", { since: moment(since), cause: told });
      }
    }
  }
}
