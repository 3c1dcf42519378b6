import { formatDate } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { addDays, type Day, dayOf, nextStart, startOf, startOfDay } from "../../model/calendar.ts";
import type { Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { seriesOf } from "../../model/sample.ts";
import { type BucketChange, bucketise, changesPerBucket } from "../../stats/buckets.ts";
import { newestKnown, type Point } from "../../stats/series.ts";
import { momentsAbroad } from "../moments.ts";
import type { SubjectData } from "../subject-data.ts";
import { subjectName } from "../subject-name.ts";
import type { FeedItem, FeedWords } from "./feed-item.ts";

const TOLD = ["users", "posts", "active"] as const;

/** A metric at the end of a week. `change`: since the end of the week before, `null` where that cannot be known. */
type WeekFigure = { metric: (typeof TOLD)[number]; close: Point; change: number | null };

/**
 * The latest weeks of the board's zone that are over, Monday to Sunday, each with its last figures; weeks without any are no
 * news. They are counted from the newest reading, so that what was told stays when readings end.
 */
export function weekItems(data: SubjectData, now: Instant, most: number): FeedItem[] {
  const { timeZone } = data.subject;
  const first = data.history.at[0];
  const newest = newestAt(data);
  if (first === undefined || newest === null) return [];
  const thisMonday = startOf("week", now, timeZone);
  const end = Math.min(thisMonday, nextStart("week", startOf("week", newest, timeZone), timeZone));
  const lastMonday = addDays(dayOf(end, timeZone), -7);
  return Array.from({ length: most }, (_, index) => addDays(lastMonday, -7 * index)).flatMap((monday) => {
    const ended = startOfDay(addDays(monday, 7), timeZone);
    if (ended <= first) return [];
    const figures = figuresOf(data, monday);
    if (figures.length === 0) return [];
    return [
      {
        kind: "week",
        key: `weeks/${monday}`,
        place: { page: "overview" },
        published: ended,
        updated: ended,
        tell: (language) => tellWeek(data, monday, figures, language),
      },
    ];
  });
}

/** When any of the figures told was last known. */
function newestAt({ history }: SubjectData): Instant | null {
  const moments = TOLD.flatMap((metric) => newestKnown(seriesOf(history, metric))?.at ?? []);
  return moments.length > 0 ? Math.max(...moments) : null;
}

function figuresOf({ subject, history }: SubjectData, monday: Day): WeekFigure[] {
  const { timeZone } = subject;
  const from = startOfDay(monday, timeZone);
  const now = startOfDay(addDays(monday, 7), timeZone);
  return TOLD.flatMap((metric) => {
    const series = seriesOf(history, metric);
    const [bucket] = bucketise(series, "week", timeZone, from, from);
    const [change] = changesPerBucket(series, "week", timeZone, { from, to: from, now });
    return bucket?.close ? [{ metric, close: bucket.close, change: wholeWeek(change) }] : [];
  });
}

const wholeWeek = (change: BucketChange | undefined) => (change && !change.partial ? change.value : null);

function tellWeek(
  data: SubjectData,
  monday: Day,
  figures: readonly WeekFigure[],
  language: Language,
): FeedWords {
  const day = (of: Day) => formatDate(language, Date.parse(of), "UTC", "day");
  const moments = momentsAbroad(data.history, language, data.subject.timeZone);
  const last = Math.max(...figures.map(({ close }) => close.at));
  return {
    title: say(language, "feed.week", {
      name: subjectName(data),
      from: day(monday),
      to: day(addDays(monday, 6)),
    }),
    paragraphs: [
      say(language, "feed.weekMeasured", { moment: moments.tell(last) }),
      ...figures.map((figure) => tellFigure(figure, language)),
    ],
  };
}

function tellFigure({ metric, close, change }: WeekFigure, language: Language): string {
  const direction = change === null ? "unknown" : change > 0 ? "up" : change < 0 ? "down" : "same";
  const values = { count: close.value, direction, change: Math.abs(change ?? 0) };
  return say(language, `feed.week.${metric}`, values);
}
