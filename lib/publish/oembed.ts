import { escapeXml } from "../charts/xml.ts";
import type { OEmbedQuestion } from "../model/oembed-question.ts";
import { type PageAddress, type PlacedPage, parsePage } from "../model/page-address.ts";
import { isCount, type Pictured } from "../model/picture-address.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import { PRESETS } from "../model/picture-size.ts";
import { TRENDS_RANGE } from "../model/trends-question.ts";
import type { Preview } from "../reports/previews/preview.ts";
import { urlsUnder } from "./urls.ts";

/** Where the board is: `https://stats.est.social` and `""` or `/mastoboard`. */
export type OEmbedPlace = { board: string; origin: string; basePath: string };

/** Pages that have a frame of their own: the subject's, and its picture's name. */
type Embedded = { id: string; of: Pictured };

/** What of a page other people's pages can show; `null` where there is nothing. */
export function embeddedIn(address: PageAddress): Embedded | null {
  switch (address.page) {
    case "overview":
      return { id: address.id, of: "summary" };
    case "metric":
      return { id: address.id, of: address.metric };
    case "trends":
      return { id: address.id, of: { count: "signups" } };
    case "milestone":
      return { id: address.id, of: { milestone: address.slug } };
    default:
      return null;
  }
}

/** The page of this board at an address, `null` where it is another's, or none. With or without TLS it is the same page. */
export function pageAt(url: URL, { origin, basePath }: Omit<OEmbedPlace, "board">): PlacedPage | null {
  const isOurs = url.host === new URL(origin).host && url.username === "" && url.password === "";
  if (!isOurs || !url.pathname.startsWith(`${basePath}/`)) return null;
  return parsePage(url.pathname.slice(basePath.length), url.searchParams);
}

const WIDTH = 800;
/** From this width on the frame draws its charts wide, which makes it lower. */
const WIDE = 640;
/** Of what is in the frame, in px, at its widest and at its narrowest; it tells its true height where somebody listens. */
const HEIGHTS = {
  summary: { wide: 460, narrow: 720 },
  metric: { wide: 720, narrow: 860 },
  milestone: { wide: 760, narrow: 900 },
  count: { wide: 720, narrow: 860 },
};
/** Seconds. */
const CACHE_AGE = 900;

/** The answer of oEmbed 1.0 about a page, `null` where nothing of it can be shown. */
export function oEmbed(
  { language, address }: PlacedPage,
  { title, ...preview }: Pick<Preview, "title" | "address" | "day">,
  { maxWidth, maxHeight }: Pick<OEmbedQuestion, "maxWidth" | "maxHeight">,
  { board, origin, basePath }: OEmbedPlace,
) {
  const embedded = embeddedIn(address);
  if (!embedded) return null;
  const urls = urlsUnder(origin + basePath);
  const { id, of } = embedded;
  const shown = shownOf(address);
  const src = urls.embed(id, of, { ...shown, lang: language });
  const width = Math.min(WIDTH, maxWidth ?? WIDTH);
  const tall = HEIGHTS[kindOf(of)][width >= WIDE ? "wide" : "narrow"];
  const height = Math.min(tall, maxHeight ?? tall);
  const pictures = [
    { url: urls.preview(language, preview.address, preview.day), ...PRESETS.og },
    {
      url: urls.picture(id, of, "png", {
        ...shown,
        lang: language,
        size: { preset: "thumb", ...PRESETS.thumb },
      }),
      ...PRESETS.thumb,
    },
  ];
  const thumbnail = pictures.find(
    (picture) => fits(picture.width, maxWidth) && fits(picture.height, maxHeight),
  );
  return {
    // As text: Mastodon compares it with "1.0".
    version: "1.0",
    type: "rich",
    title,
    author_name: id,
    author_url: urls.overview(language, id),
    provider_name: board,
    provider_url: urls.home(language),
    cache_age: CACHE_AGE,
    width,
    height,
    html: `<iframe src="${escapeXml(src)}" width="${width}" height="${height}" title="${escapeXml(title)}" frameborder="0"></iframe>`,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}

const kindOf = (of: Pictured): keyof typeof HEIGHTS => {
  if (typeof of === "object") return isCount(of) ? "count" : "milestone";
  return of === "summary" ? of : "metric";
};

/** What of a page's question its frame shows too. */
function shownOf(address: PageAddress): Partial<Pick<PictureQuestion, "range" | "interval">> {
  // Another range is usual of a page of trends than of a picture.
  if (address.page === "trends") {
    return { range: address.range ?? TRENDS_RANGE, interval: address.step ?? null };
  }
  return "range" in address && address.range ? { range: address.range } : {};
}

const fits = (px: number, most: number | null) => most === null || px <= most;

/** The same answer as XML. */
export function oEmbedXml(answer: Record<string, string | number>): string {
  const elements = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join("")}</oembed>\n`;
}
