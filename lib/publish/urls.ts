import type { ActivityCount } from "../model/activity.ts";
import type { Day, Step } from "../model/calendar.ts";
import { formatEmbedQuestion } from "../model/embed-address.ts";
import type { Language } from "../model/language.ts";
import type { PolledMetric } from "../model/metric.ts";
import { formatPage, formatPreview, type PageAddress } from "../model/page-address.ts";
import {
  formatPictured,
  formatPictureQuestion,
  type Pictured,
  type PictureForm,
} from "../model/picture-address.ts";
import { type PictureQuestion, USUAL_QUESTION } from "../model/picture-question.ts";
import type { RangeName } from "../model/range.ts";
import type { TrendsQuestion } from "../model/trends-question.ts";

export type PageQuery = { range?: RangeName; step?: Step };

/** Every public address. `base` is the path the board lives under, `""` or `/mastoboard`. */
export function urlsUnder(base: string) {
  const page = (language: Language, address: PageAddress) => base + formatPage(language, address);
  const api = (id: string) => `${base}/api/v1/subjects/${encodeURIComponent(id)}`;
  return {
    page,
    /** A page's picture for link previews; `day` is that of its figures. */
    preview: (language: Language, address: PageAddress, day: Day | null = null) =>
      base + formatPreview(language, address, day),
    home: (language: Language) => page(language, { page: "home" }),
    about: (language: Language) => page(language, { page: "about" }),
    embedCheck: (language: Language) => page(language, { page: "embed-check" }),
    /** How good the forecasts have been, on that page. */
    scoreboard: (language: Language) => `${page(language, { page: "about" })}#forecasts`,
    overview: (language: Language, id: string, query: Pick<PageQuery, "range"> = {}) =>
      page(language, { page: "overview", id, ...query }),
    metric: (language: Language, id: string, metric: PolledMetric, query: PageQuery = {}) =>
      page(language, { page: "metric", id, metric, ...query }),
    trends: (language: Language, id: string, query: Partial<TrendsQuestion> = {}) =>
      page(language, { page: "trends", id, ...query }),
    facts: (language: Language, id: string, on: string | null = null) =>
      page(language, { page: "facts", id, on }),
    events: (language: Language, id: string) => page(language, { page: "events", id }),
    event: (language: Language, id: string, event: string) => page(language, { page: "event", id, event }),
    gaps: (language: Language, id: string) => page(language, { page: "gaps", id }),
    milestones: (language: Language, id: string) => page(language, { page: "milestones", id }),
    milestone: (language: Language, id: string, slug: string) =>
      page(language, { page: "milestone", id, slug }),
    /** Where a chart can be taken from, in every form; what the question leaves out, the usual. */
    share: (language: Language, id: string, of: Pictured, asked: Partial<PictureQuestion> = {}) =>
      page(language, { page: "share", id, of, picture: { ...USUAL_QUESTION, ...asked } }),
    csv: (id: string, metric: PolledMetric, range: RangeName) =>
      `${base}/c/${encodeURIComponent(id)}/${metric}.csv${range === "1y" ? "" : `?range=${range}`}`,
    failuresCsv: (id: string) => `${base}/c/${encodeURIComponent(id)}/failures.csv`,
    hoursCsv: (id: string) => `${base}/c/${encodeURIComponent(id)}/hours.csv`,
    activityCsv: (id: string) => `${base}/c/${encodeURIComponent(id)}/activity.csv`,
    /** Sign-ups, or posts written, per UTC day. */
    signups: (id: string, count: ActivityCount = "signups") =>
      `${api(id)}/signups${count === "signups" ? "" : `?count=${count}`}`,
    activity: (id: string) => `${api(id)}/activity`,
    failures: (id: string) => `${api(id)}/failures`,
    /** A picture, or the data behind it, as the question asks; of what it leaves out, the usual. */
    picture: (id: string, of: Pictured, form: PictureForm, asked: Partial<PictureQuestion> = {}) => {
      const query = formatPictureQuestion({ ...USUAL_QUESTION, ...asked }, form);
      return `${base}/c/${encodeURIComponent(id)}/${pathOf(of)}.${form}${query === "" ? "" : `?${query}`}`;
    },
    /** A frame for other people's pages. */
    embed: (id: string, of: Pictured, asked: Partial<PictureQuestion> = {}) => {
      const query = formatEmbedQuestion({ ...USUAL_QUESTION, ...asked });
      return `${base}/embed/${encodeURIComponent(id)}/${pathOf(of)}${query === "" ? "" : `?${query}`}`;
    },
    embedScript: `${base}/embed.v1.js`,
    badge: (id: string, metric: PolledMetric, form: "svg" | "json", language?: Language) =>
      `${base}/badge/${encodeURIComponent(id)}/${metric}.${form}${language ? `?lang=${language}` : ""}`,
    milestoneBadge: (id: string, slug: string, form: "svg" | "json", language?: Language) =>
      `${base}/badge/${encodeURIComponent(id)}/milestones/${encodeURIComponent(slug)}.${form}${language ? `?lang=${language}` : ""}`,
    /** `page` is its whole address. */
    oembed: (page: string, form: "json" | "xml") =>
      `${base}/oembed?url=${encodeURIComponent(page)}&format=${form}`,
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

const pathOf = (of: Pictured) => formatPictured(of).split("/").map(encodeURIComponent).join("/");

export type Urls = ReturnType<typeof urlsUnder>;
