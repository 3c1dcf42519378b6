/** What is asked at `/oembed`. */
export type OEmbedQuestion = {
  /** Whole; `null` where it is none. */
  url: URL | null;
  /** As it was asked for, in lower case. */
  format: string;
  /** At most so many px; `null`: as many as it likes. */
  maxWidth: number | null;
  maxHeight: number | null;
};

/** What pages and pictures heed. */
const HEEDED = ["on", "range", "step"];
/** Nothing that is told of is larger, so a greater maximum asks for nothing. */
const LARGEST = 1200;

/** The question as a stranger wrote it: a maximum that is no number of px counts as left out. */
export function parseOEmbedQuestion(query: URLSearchParams): OEmbedQuestion {
  const url = query.get("url")?.trim() ?? "";
  return {
    url: /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null,
    format: query.get("format")?.trim().toLowerCase() || "json",
    maxWidth: maximum(query.get("maxwidth")),
    maxHeight: maximum(query.get("maxheight")),
  };
}

function maximum(text: string | null): number | null {
  const px = /^[1-9]\d{0,5}$/.test(text ?? "") ? Number(text) : LARGEST;
  return px < LARGEST ? px : null;
}

/** The query of the question in its one form, for keys of caches. */
export function canonicalOEmbedQuery(query: URLSearchParams): string {
  const { url, format, maxWidth, maxHeight } = parseOEmbedQuestion(query);
  const asked = new URLSearchParams();
  if (url) asked.set("url", bare(url));
  if (format !== "json") asked.set("format", format === "xml" ? format : "unknown");
  if (maxWidth !== null) asked.set("maxwidth", String(maxWidth));
  if (maxHeight !== null) asked.set("maxheight", String(maxHeight));
  return asked.toString();
}

function bare({ origin, pathname, searchParams }: URL): string {
  const query = new URLSearchParams();
  for (const name of HEEDED) {
    const value = searchParams.get(name);
    if (value !== null) query.set(name, value);
  }
  return `${origin}${pathname}${query.size > 0 ? `?${query}` : ""}`;
}
