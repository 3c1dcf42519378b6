import { formatAsOf, parseAsOf } from "./as-of.ts";
import { STEPS, type Step } from "./calendar.ts";
import { isLanguage, type Language } from "./language.ts";
import { isPolledMetric, type PolledMetric } from "./metric.ts";
import { parseRange, type RangeName } from "./range.ts";
import { formatShareQuestion, parseShareQuestion, type ShareQuestion } from "./share-question.ts";
import { parseTrendsQuestion, TRENDS_RANGE, type TrendsQuestion } from "./trends-question.ts";

/** Which page of the board, whatever its language. `id` is the subject's. */
export type PageAddress =
  | { page: "home" | "about" | "embed-check" }
  | { page: "overview"; id: string; range?: RangeName }
  | { page: "metric"; id: string; metric: PolledMetric; range?: RangeName; step?: Step }
  | { page: "milestones" | "events" | "gaps"; id: string }
  | { page: "milestone"; id: string; slug: string }
  | { page: "event"; id: string; event: string }
  | ({ page: "trends"; id: string } & Partial<TrendsQuestion>)
  | ({ page: "share"; id: string } & ShareQuestion)
  /** `on` as `formatAsOf` writes it; `null`: of now. */
  | { page: "facts"; id: string; on: string | null };

export type PlacedPage = { language: Language; address: PageAddress };

const DEFAULT_STEP = "day" satisfies Step;

/** What need not be said. */
const USUAL = {
  trends: { range: TRENDS_RANGE, step: null },
  others: { range: "1y", step: DEFAULT_STEP },
} as const;

/** Path and query of a page, `/en/est.social/posts?range=30d`: without what is the default, so that a page has one address. */
export function formatPage(language: Language, address: PageAddress): string {
  const path = [language, ...segmentsOf(address)].map(encodeURIComponent).join("/");
  const query = queryOf(address);
  return query === "" ? `/${path}` : `/${path}?${query}`;
}

function segmentsOf(address: PageAddress): string[] {
  switch (address.page) {
    case "home":
      return [];
    case "about":
      return ["about"];
    case "embed-check":
      return ["about", "embed-check"];
    case "overview":
      return [address.id];
    case "metric":
      return [address.id, address.metric];
    case "milestone":
      return [address.id, "milestones", address.slug];
    case "event":
      return [address.id, "events", address.event];
    default:
      return [address.id, address.page];
  }
}

function queryOf(address: PageAddress): string {
  if (address.page === "share") return formatShareQuestion(address);
  const query = new URLSearchParams();
  if (address.page === "facts" && address.on !== null) query.set("on", address.on);
  const usual = USUAL[address.page === "trends" ? "trends" : "others"];
  if ("range" in address && address.range && address.range !== usual.range) query.set("range", address.range);
  if ("step" in address && address.step && address.step !== usual.step) query.set("step", address.step);
  return query.toString().replaceAll("%3A", ":");
}

/**
 * The page at a path without the base path; `null` where no page can be. What a page does not heed is ignored, a fact sheet
 * of no day is no page. Whether there is such a subject, milestone or event is not known here.
 */
export function parsePage(path: string, query: URLSearchParams): PlacedPage | null {
  const segments = decoded(path);
  if (segments === null) return null;
  const [before, lang, ...rest] = segments;
  if (before !== "" || !isLanguage(lang)) return null;
  const address = addressOf(rest, query);
  return address && { language: lang, address };
}

function decoded(path: string): string[] | null {
  try {
    return path
      .replace(/(?<=.)\/$/, "")
      .split("/")
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}

function addressOf([id, page, name, ...rest]: string[], query: URLSearchParams): PageAddress | null {
  if (rest.length > 0 || page === "" || name === "") return null;
  if (id === undefined || id === "") return page === undefined ? { page: "home" } : null;
  if (page === undefined) {
    return id === "about"
      ? { page: "about" }
      : { page: "overview", id, range: parseRange(query.get("range")) };
  }
  if (name !== undefined) {
    if (page === "milestones") return { page: "milestone", id, slug: name };
    return page === "events" ? { page: "event", id, event: name } : null;
  }
  if (isPolledMetric(page)) {
    const step = STEPS.find((each) => each === query.get("step")) ?? DEFAULT_STEP;
    return { page: "metric", id, metric: page, range: parseRange(query.get("range")), step };
  }
  if (page === "milestones" || page === "events" || page === "gaps") return { page, id };
  if (page === "trends") return { page, id, ...parseTrendsQuestion(query.get("range"), query.get("step")) };
  if (page === "share") return { page, id, ...parseShareQuestion(query) };
  return page === "facts" ? factsAt(id, query.get("on")) : null;
}

function factsAt(id: string, on: string | null): PageAddress | null {
  if (on === null) return { page: "facts", id, on };
  const asOf = parseAsOf(on);
  return asOf && { page: "facts", id, on: formatAsOf(asOf) };
}

/** What remains of an address in its picture: columns are not in it. */
function drawn(address: PageAddress): PageAddress {
  if (address.page !== "metric" && address.page !== "trends") return address;
  const { step: _, ...rest } = address;
  return rest;
}

/**
 * Where the picture of a page for link previews is: the page's own path under `/og`. `day` makes a preview that was
 * fetched long ago be fetched anew; every day's address shows the same picture.
 */
export function formatPreview(language: Language, address: PageAddress, day: string | null = null): string {
  const [path = "", asked = ""] = formatPage(language, drawn(address)).split("?");
  const query = [asked, day === null ? "" : `v=${day.replaceAll("-", "")}`].filter((part) => part !== "");
  return `/og${path}.png${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** The page that a path, without the base path, is the picture of; `null` where it is the path of none. */
export function parsePreview(path: string, query: URLSearchParams): PlacedPage | null {
  const [, page] = /^\/og(\/.+)\.png$/.exec(path) ?? [];
  const placed = page === undefined ? null : parsePage(page, query);
  return placed && { ...placed, address: drawn(placed.address) };
}

/** What of a query decides what a picture shows, in its one form, for keys of caches; `null` where the path is of none. */
export function canonicalPreviewQuery(path: string, query: URLSearchParams): string | null {
  const placed = parsePreview(path, query);
  return placed && (formatPreview(placed.language, placed.address).split("?")[1] ?? "");
}
