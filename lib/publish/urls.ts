import type { Step } from "../model/calendar.ts";
import type { Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import { formatPictureQuestion, type PictureForm } from "../model/picture-address.ts";
import { type PictureQuestion, USUAL_QUESTION } from "../model/picture-question.ts";
import type { RangeName } from "../model/range.ts";

export type PageQuery = { range?: RangeName; step?: Step };

/** What a picture shows: a metric, all of them side by side, or the way to a milestone. */
export type Pictured = PolledMetric | "summary" | { milestone: string };

/** Query parameters in one order and without the defaults, so that one page has one address. */
function queryOf({ range, step }: PageQuery): string {
  const query = new URLSearchParams();
  if (range && range !== "1y") query.set("range", range);
  if (step && step !== "day") query.set("step", step);
  return query.size > 0 ? `?${query}` : "";
}

/** Every public address. `base` is the path the board lives under, `""` or `/mastoboard`. */
export function urlsUnder(base: string) {
  const subject = (language: Language, id: string) => `${base}/${language}/${encodeURIComponent(id)}`;
  const data = (id: string, metric: PolledMetric, form: "csv" | "json" | "svg") =>
    `${base}/c/${encodeURIComponent(id)}/${metric}.${form}`;
  const api = (id: string) => `${base}/api/v1/subjects/${encodeURIComponent(id)}`;
  return {
    home: (language: Language) => `${base}/${language}`,
    about: (language: Language) => `${base}/${language}/about`,
    /** How good the forecasts have been, on that page. */
    scoreboard: (language: Language) => `${base}/${language}/about#forecasts`,
    overview: (language: Language, id: string, query: PageQuery = {}) =>
      subject(language, id) + queryOf(query),
    metric: (language: Language, id: string, metric: PolledMetric, query: PageQuery = {}) =>
      `${subject(language, id)}/${metric}${queryOf(query)}`,
    facts: (language: Language, id: string, on: string | null = null) =>
      `${subject(language, id)}/facts${on === null ? "" : `?on=${on}`}`,
    events: (language: Language, id: string) => `${subject(language, id)}/events`,
    event: (language: Language, id: string, event: string) =>
      `${subject(language, id)}/events/${encodeURIComponent(event)}`,
    gaps: (language: Language, id: string) => `${subject(language, id)}/gaps`,
    milestones: (language: Language, id: string) => `${subject(language, id)}/milestones`,
    milestone: (language: Language, id: string, slug: string) =>
      `${subject(language, id)}/milestones/${encodeURIComponent(slug)}`,
    /** `day` makes a preview that was fetched long ago be fetched anew; every day's address shows the same picture. */
    milestonePicture: (language: Language, id: string, slug: string, day: string) =>
      `${base}/og/${language}/${encodeURIComponent(id)}/milestones/${encodeURIComponent(slug)}.png?v=${day.replaceAll("-", "")}`,
    /** `on` as a fact sheet is asked for. */
    factsPicture: (language: Language, id: string, on: string | null) =>
      `${base}/og/${language}/${encodeURIComponent(id)}/facts.png${on === null ? "" : `?on=${on}`}`,
    csv: (id: string, metric: PolledMetric, range: RangeName) => data(id, metric, "csv") + queryOf({ range }),
    failuresCsv: (id: string) => `${base}/c/${encodeURIComponent(id)}/failures.csv`,
    failures: (id: string) => `${api(id)}/failures`,
    /** `asOf` freezes it: a day or a moment, as a fact sheet is asked for. */
    svg: (id: string, metric: PolledMetric, language?: Language, asOf?: string) =>
      data(id, metric, "svg") + (language && asOf ? `?asof=${asOf}&lang=${language}` : ""),
    /** A picture, or the data behind it, as the question asks; of what it leaves out, the usual. */
    picture: (id: string, of: Pictured, form: PictureForm, asked: Partial<PictureQuestion> = {}) => {
      const query = formatPictureQuestion({ ...USUAL_QUESTION, ...asked }, form);
      const file = typeof of === "string" ? of : `milestones/${encodeURIComponent(of.milestone)}`;
      return `${base}/c/${encodeURIComponent(id)}/${file}.${form}${query === "" ? "" : `?${query}`}`;
    },
    badge: (id: string, metric: PolledMetric, form: "svg" | "json") =>
      `${base}/badge/${encodeURIComponent(id)}/${metric}.${form}`,
    milestoneBadge: (id: string, slug: string, form: "svg" | "json") =>
      `${base}/badge/${encodeURIComponent(id)}/milestones/${encodeURIComponent(slug)}.${form}`,
    feed: (id: string, form: "atom" | "json", language: Language) =>
      `${base}/feed/${encodeURIComponent(id)}.${form}?lang=${language}`,
    calendar: (id: string, language: Language) =>
      `${base}/calendar/${encodeURIComponent(id)}.ics?lang=${language}`,
    icon: `${base}/icon.svg`,
    api,
    series: (id: string, metric: PolledMetric) => `${api(id)}/series?metric=${metric}`,
    subjects: `${base}/api/v1/subjects`,
    openApi: `${base}/openapi.json`,
    schema: `${base}/schema.json`,
  };
}

export type Urls = ReturnType<typeof urlsUnder>;
