import { formatDuration } from "../i18n/format.ts";
import { type Phrase, say } from "../i18n/say.ts";
import type { AsOf } from "../model/as-of.ts";
import { type Day, dayOf } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { rangeOf } from "../model/range.ts";
import { seriesOf } from "../model/sample.ts";
import { newestCadence } from "../stats/cadence.ts";
import { coverageOf } from "../stats/coverage.ts";
import { asOf } from "./as-of.ts";
import { type BesideLine, type EventLine, tellBeside, tellEvents } from "./board-events.ts";
import type { LineChartReport } from "./chart-report.ts";
import { type AroundReport, tellAround } from "./event-lines.ts";
import { type Figure, figureAt, tellFigures, tellLaunch } from "./facts-figures.ts";
import { type DayPicker, dayPicker, momentOf, permanentOf, tellAsked, tellChoice } from "./facts-moment.ts";
import { type GapLines, tellGaps } from "./gap-lines.ts";
import { gapsOf } from "./gaps-of.ts";
import { milestonesOf, nextMilestone, tellDistance } from "./goals.ts";
import { lineChart } from "./line-chart.ts";
import { type MarkLines, tellMarks } from "./mark-lines.ts";
import { type MilestoneLine, milestonesReport } from "./milestone-pages.ts";
import { momentsOf } from "./moments.ts";
import { pressSentences } from "./press.ts";
import { type RecordsReport, tellRecords } from "./records.ts";
import { listNames, type Origin, originAt, tellSources } from "./source-words.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** The newest ones that a sheet has room for. */
const MOST_MILESTONES = 5;
const MOST_EVENTS = 5;

export type SheetEvent = EventLine & { beside: BesideLine[]; around: AroundReport };

export type Sheet = {
  /** Always leads to this very sheet: the value of `on`, and of `asof` for its picture. */
  permanent: string;
  /** "19 December 2022 at 05:19 EET". */
  measured: string;
  day: Day;
  figures: Figure[];
  launched: string | null;
  press: string[];
  chart: LineChartReport;
  records: RecordsReport | null;
  /** What is still ahead, and the newest of those reached. */
  next: { slug: string; distance: Phrase } | null;
  reached: MilestoneLine[];
  /** The newest ones; those before, as far as the chart has their numbers. */
  events: SheetEvent[];
  earlier: EventLine[];
  gaps: GapLines;
  marks: MarkLines;
  /** Whether the figures were polled, imported or both; the imports by name, and as one text. */
  origin: { kind: "poll" | "import" | "both"; imports: string[]; sources: string };
  /** What was asked, how often, and on how many days something was read. */
  source: string[];
};

export type FactsReport = {
  name: string;
  /** "Fact sheet: est.social, 19 December 2022". */
  title: string;
  /** How the reading was chosen, or why there is none. */
  choice: string;
  picker: DayPicker | null;
  /** Its picture in words. */
  alt: string;
  /** `null` where nothing was measured. */
  sheet: Sheet | null;
};

/** Everything that was known at a time in the past, or is known now: nothing that was read later is in it. */
export function factsReport(data: SubjectData, on: AsOf | null, reader: Reader): FactsReport {
  const { language } = reader;
  const { timeZone } = data.subject;
  const name = subjectName(data);
  const moment = momentOf(data, on);
  const moments = momentsOf(data.stored.history, language, timeZone);
  const asked = on ?? (moment === null ? null : { at: moment });
  const when =
    moment === null || (on !== null && "day" in on)
      ? asked && tellAsked(asked, language, timeZone)
      : moments.tell(moment, "dayTimeZone");
  const title =
    when === null ? say(language, "facts.titleNone", { name }) : say(language, "facts.title", { name, when });
  const choice = tellChoice(data, on, moment, reader);
  const sheet =
    moment === null
      ? null
      : sheetOf(on === null ? data : asOf(data, moment), moment, permanentOf(on, moment), language);
  return {
    name,
    title,
    choice,
    picker: dayPicker(data, on, reader),
    alt: tellPicture(title, choice, sheet, language),
    sheet,
  };
}

function tellPicture(title: string, choice: string, sheet: Sheet | null, language: Language): string {
  const text = sheet ? sheet.press.slice(0, 2).join(" ") : choice;
  return say(language, "preview.alt", { title, text, chart: sheet?.chart.summary ?? "" }).trim();
}

/** `data` are those that were known at the moment. */
function sheetOf(data: SubjectData, moment: Instant, permanent: string, language: Language): Sheet {
  const { subject, history } = data;
  const { timeZone } = subject;
  const reader = { language, now: moment };
  const moments = momentsOf(history, language, timeZone);
  const domain = rangeOf("1y", history.at[0] ?? moment, moment);
  const gaps = gapsOf(data, "users", moment, domain);
  const next = nextMilestone(milestonesOf(data));
  const origin = originAt(data, moment);
  const { told } = tellEvents(data, domain, language);
  return {
    permanent,
    measured: moments.tell(moment, "dayTimeZone"),
    day: dayOf(moment, timeZone),
    figures: tellFigures(data, moment, language),
    launched: tellLaunch(data, figureAt(data, "users", moment), language),
    press: pressSentences(data, moment, language),
    chart: lineChart(data, "users", domain, reader, gaps),
    records: tellRecords(data, reader),
    next: next && { slug: next.milestone.slug, distance: tellDistance(next, language) },
    reached: milestonesReport(data, reader).reached.slice(0, MOST_MILESTONES),
    events: told.slice(-MOST_EVENTS).map(({ event, line }) => ({
      ...line,
      beside: tellBeside(data, event, language),
      around: tellAround(data, event.at, reader),
    })),
    earlier: told.slice(0, -MOST_EVENTS).map(({ line }) => line),
    gaps: tellGaps(data, "users", gaps, language, 3),
    marks: tellMarks(data, "users", domain, language, 3),
    origin: kindOf(origin, language),
    source: tellSource(data, origin, moment, language),
  };
}

function tellSource(data: SubjectData, origin: Origin, moment: Instant, language: Language): string[] {
  const { subject, history } = data;
  const users = seriesOf(history, "users");
  const cadence = newestCadence(users);
  const first = history.at[0] ?? moment;
  const sentences = [
    ...tellSources(data, language, origin),
    say(language, "facts.coverage", coverageOf(users, moment, subject.timeZone)),
    say(language, "facts.readings", {
      count: history.at.length,
      first: momentsOf(history, language, subject.timeZone).tell(first, "day"),
    }),
  ];
  return cadence === null
    ? sentences
    : [...sentences, say(language, "facts.cadence", { spacing: formatDuration(language, cadence) })];
}

/** As the sentences about it need it. */
function kindOf({ polled, imports }: Origin, language: Language): Sheet["origin"] {
  const kind = imports.length === 0 ? "poll" : polled ? "both" : "import";
  return { kind, imports, sources: listNames(language, imports) };
}
