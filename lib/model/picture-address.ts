import { ACTIVITY_COUNTS, type ActivityCount } from "./activity.ts";
import { formatAsOf } from "./as-of.ts";
import { isPolledMetric, POLLED_METRICS, type PolledMetric } from "./metric.ts";
import { type PictureQuestion, parsePictureQuestion } from "./picture-question.ts";
import { DEFAULT_RANGE, formatPictureRange } from "./picture-range.ts";
import { DEFAULT_SIZE } from "./picture-size.ts";

/** What is drawn, and what is told: they do not heed the same parameters. */
export const PICTURE_FORMS = ["svg", "png"] as const;
export const DATA_FORMS = ["csv", "json", "txt"] as const;
export type PictureForm = (typeof PICTURE_FORMS)[number] | (typeof DATA_FORMS)[number];

/** What a picture shows: a metric, all of them side by side, the way to a milestone, or what was counted per day or week. */
export type Pictured = PolledMetric | "summary" | { milestone: string } | { count: ActivityCount };

/** Whether it shows what was counted in days, which is worked out from answers, and no reading. */
export function isCount(of: Pictured): of is { count: ActivityCount } {
  return typeof of === "object" && "count" in of;
}

/** Counts as they stand in addresses, where `posts` are how many there are. */
const COUNT_NAMES: Record<ActivityCount, string> = { signups: "signups", posts: "posts-written" };

const NAMES = [...POLLED_METRICS, "summary", ...Object.values(COUNT_NAMES)];
const FORMS = [...PICTURE_FORMS, ...DATA_FORMS];

const PICTURE = new RegExp(`/c/[^/]+/(?:${NAMES.join("|")}|milestones/[^/]+)\\.(${FORMS.join("|")})$`);

/** The form that a path under `/c/` asks for; `null` where it is the path of no picture and no data behind one. */
export function formOfPicture(path: string): PictureForm | null {
  const [, form] = PICTURE.exec(path) ?? [];
  return FORMS.find((each) => each === form) ?? null;
}

/** As it stands in the paths of pictures and frames, not yet encoded: `users`, `signups`, `milestones/handover-1000`. */
export function formatPictured(of: Pictured): string {
  if (typeof of === "string") return of;
  return isCount(of) ? COUNT_NAMES[of.count] : `milestones/${of.milestone}`;
}

/** The inverse of `formatPictured`; `null` for what is none of these. */
export function parsePictured(text: string): Pictured | null {
  const [, milestone] = /^milestones\/([^/]+)$/.exec(text) ?? [];
  return milestone === undefined ? parseFigure(text) : { milestone };
}

function parseFigure(name: string): Pictured | null {
  if (name === "summary" || isPolledMetric(name)) return name;
  const count = ACTIVITY_COUNTS.find((each) => COUNT_NAMES[each] === name);
  return count === undefined ? null : { count };
}

/** `users.svg`, `summary.png`; among milestones `handover-1000.csv`. `null` for what is none of these. */
export function parsePictureFile(
  file: string,
  isMilestone: boolean,
): { of: Pictured | null; form: PictureForm | null } {
  const [, name = "", ending] = /^(.+)\.([a-z]+)$/.exec(file) ?? [];
  const form = FORMS.find((each) => each === ending) ?? null;
  return { of: isMilestone ? { milestone: name } : parseFigure(name), form };
}

/** In the place of an `asof` that is no date: it is answered as an error, whatever it was. */
const WRONG = "wrong";

/**
 * The question as the one query string that all its spellings share: sorted, without defaults, and without what the
 * form does not heed; `""` where nothing is left. The inverse of `parsePictureQuestion`.
 */
export function formatPictureQuestion(question: PictureQuestion, form: PictureForm): string {
  const given = Object.entries({ ...dataParts(question, form), ...lookParts(question, form) })
    .filter((part): part is [string, string] => part[1] !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(given).toString().replaceAll("%3A", ":");
}

/** The query of an address in its one form, for keys of caches. */
export function canonicalPictureQuery(query: URLSearchParams, form: PictureForm): string {
  const question = parsePictureQuestion(query);
  return question ? formatPictureQuestion(question, form) : `asof=${WRONG}`;
}

type Parts = Record<string, string | null>;

const unless = <T extends string | null>(value: T, usual: T): T | null => (value === usual ? null : value);
const off = (shown: boolean) => (shown ? null : "0");

function dataParts(question: PictureQuestion, form: PictureForm): Parts {
  return {
    asof: question.asOf && formatAsOf(question.asOf),
    csvType: form === "csv" ? unless(question.csvType, "full") : null,
    interval: question.interval,
    mode: unless(question.mode, "total"),
    range: unless(formatPictureRange(question.range), DEFAULT_RANGE),
    // A table for spreadsheets is the same in every language.
    lang: form === "csv" ? null : question.lang,
  };
}

function lookParts(question: PictureQuestion, form: PictureForm): Parts {
  if (form !== "svg" && form !== "png") return {};
  const { size, theme } = question;
  const isUsual = size.width === DEFAULT_SIZE.width && size.height === DEFAULT_SIZE.height;
  return {
    ann: off(question.ann),
    base: unless(question.base, "zero"),
    bg: question.bg,
    fan: off(question.fan),
    footer: off(question.footer),
    goal: off(question.goal),
    h: size.preset || isUsual ? null : String(size.height),
    scale: unless(question.scale, "linear"),
    size: size.preset,
    // A PNG cannot follow its reader.
    theme: form === "png" ? (theme === "dark" ? theme : null) : unless(theme, "auto"),
    title: off(question.title),
    w: size.preset || isUsual ? null : String(size.width),
  };
}
