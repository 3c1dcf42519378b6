import { formatChange, formatDate, formatRange, formatRate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { dayOf } from "../../model/calendar.ts";
import type { BoardEvent } from "../../model/event.ts";
import type { Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import type { Outburst } from "../../model/outburst.ts";
import type { RangeName } from "../../model/range.ts";
import { seriesOf } from "../../model/sample.ts";
import { coverageOf } from "../../stats/coverage.ts";
import { eventsOf } from "../all-events.ts";
import { type BesideLine, tellBeside, wordsOf } from "../board-events.ts";
import { midnight } from "../forecast-words.ts";
import { momentsOf } from "../moments.ts";
import { timesOf } from "../outbursts.ts";
import { shownTime } from "../shown-time.ts";
import type { Reader, SubjectData } from "../subject-data.ts";

/** One episode: when, what, the figures that explain it, and how soon it was seen. `beside`: what the operator noted. */
export type Episode = { id: string; when: string; text: string; figures: string[]; beside: BesideLine[] };

/** Newest first; `none` says why there are none. */
export type SurgesReport = { episodes: Episode[]; none: string };

/** Fewer days do not say what is usual. */
const LEAST_DAYS = 7;

/** What stood out in a time: days and weeks far out of the usual, and long gaps. */
export function surgesReport(data: SubjectData, range: RangeName, reader: Reader): SurgesReport {
  const { language, now } = reader;
  const domain = shownTime(data, "users", range, now);
  const found = domain ? eventsOf(data).filter(({ at }) => at >= domain[0] && at <= domain[1]) : [];
  const { days } = coverageOf(seriesOf(data.history, "users"), now, data.subject.timeZone);
  return {
    episodes: found.flatMap((event) => tellEpisode(data, event, language)).toReversed(),
    none: say(language, days <= LEAST_DAYS ? "surges.waiting" : "surges.none"),
  };
}

function tellEpisode(data: SubjectData, event: BoardEvent, language: Language): Episode[] {
  const { id, at, detail } = event;
  if (!detail || !("change" in detail || "until" in detail)) return [];
  const { timeZone } = data.subject;
  const told = { id, text: wordsOf(event, language), beside: tellBeside(data, event, language) };
  if ("until" in detail) {
    return [{ ...told, when: tellDays([at, detail.until], timeZone, language), figures: [] }];
  }
  const from = formatDate(language, at, timeZone, "day");
  const when =
    detail.to === null
      ? say(language, "surges.lasts", { from })
      : tellDays([at, detail.to - 1], timeZone, language);
  return [{ ...told, when, figures: figuresOf(data, detail, language) }];
}

function tellDays([from, to]: readonly [Instant, Instant], timeZone: string, language: Language): string {
  const [first, last] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  if (first === last) return formatDate(language, from, timeZone, "day");
  return say(language, "surges.days", formatRange(language, midnight(first), midnight(last), "day"));
}

function figuresOf(data: SubjectData, outburst: Outburst, language: Language): string[] {
  const { timeZone } = data.subject;
  const { at, to, detectedAt, seen, before, days, peak } = outburst;
  const times = timesOf(outburst);
  const figures = [say(language, "surges.before", { before })];
  if (times !== null) figures.unshift(say(language, "surges.times", { times: formatRate(language, times) }));
  const isLonger = peak.at !== at || (to !== null && dayOf(to - 1, timeZone) > dayOf(at, timeZone));
  if (days === 1 && isLonger) {
    const day = formatDate(language, peak.at, timeZone, "day");
    figures.push(say(language, "surges.peak", { day, change: formatChange(language, peak.change) }));
  }
  const isSameDay = days === 1 && dayOf(detectedAt, timeZone) === dayOf(at, timeZone);
  figures.push(
    isSameDay
      ? say(language, "surges.seen", {
          time: formatDate(language, detectedAt, timeZone, "time"),
          change: formatChange(language, seen),
        })
      : say(language, "surges.seenLater", {
          moment: momentsOf(data.history, language, timeZone).tell(detectedAt),
        }),
  );
  return figures;
}
