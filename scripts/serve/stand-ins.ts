import { drawNotice } from "#lib/charts/picture-notice.ts";
import { drawPicturePng } from "#lib/charts/png.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Placeholder } from "#lib/delivery/pictures.ts";
import { parseBadgeQuestion } from "#lib/model/badge-question.ts";
import type { Language } from "#lib/model/language.ts";
import { USUAL_QUESTION } from "#lib/model/picture-question.ts";
import { PRESETS } from "#lib/model/picture-size.ts";
import { badgeEndpoint, badgeSvg, busyBadge } from "#lib/publish/badge.ts";
import { embedHeaders } from "#lib/publish/embed-headers.ts";
import { emptyEmbedHtml } from "#lib/publish/embed-html.ts";
import { urlsUnder } from "#lib/publish/urls.ts";

type StandIn = { path: RegExp; type: string; body: string | Buffer; headers?: Record<string, string> };

/**
 * Draws beforehand what is shown where a picture, badge, preview or frame of a subject that is tracked cannot be made, and
 * never was.
 */
export async function standIns(config: BoardConfig): Promise<Placeholder> {
  const { subjects, languages } = config;
  const made = await standInsOf(config, languages[0] ?? "en");
  const isTracked = (subject: string) => subjects.some(({ id }) => id === decodeURIComponent(subject));
  return (path) => {
    for (const { path: pattern, type, body, headers } of made) {
      const found = pattern.exec(path);
      if (!found || (found[1] !== undefined && !isTracked(found[1]))) continue;
      return {
        status: 200,
        headers: { ...SHORT, ...headers, "content-type": type },
        body: Buffer.from(body),
      };
    }
    return null;
  };
}

const SHORT = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
  "cache-control": "public, max-age=60",
};

const SVG = "image/svg+xml; charset=utf-8";

/** What the first group of a path matches is the subject; a path without one is of the board itself. */
async function standInsOf(config: BoardConfig, language: Language): Promise<StandIn[]> {
  const { title, baseUrl, basePath, embedAncestors } = config;
  const light = { ...USUAL_QUESTION, theme: "light" } as const;
  const wide = { ...light, size: { preset: "og", ...PRESETS.og } } as const;
  const preview = await drawPicturePng(drawNotice("busy", language, wide));
  const badge = busyBadge(language);
  const plain = parseBadgeQuestion(new URLSearchParams());
  const home = { board: urlsUnder((baseUrl ?? "") + basePath).home(language), boardTitle: title };
  return [
    { path: /^\/c\/([^/]+)\/.+\.svg$/, type: SVG, body: drawNotice("busy", language, USUAL_QUESTION) },
    {
      path: /^\/c\/([^/]+)\/.+\.png$/,
      type: "image/png",
      body: await drawPicturePng(drawNotice("busy", language, light)),
    },
    { path: /^\/badge\/([^/]+)\/.+\.svg$/, type: SVG, body: badgeSvg(badge, plain, language) },
    {
      path: /^\/badge\/([^/]+)\/.+\.json$/,
      type: "application/json",
      body: JSON.stringify(badgeEndpoint(badge, plain)),
    },
    { path: /^\/og\/[^/]+(?:\/about)?\.png$/, type: "image/png", body: preview },
    { path: /^\/og\/[^/]+\/([^/]+?)(?:\/.+)?\.png$/, type: "image/png", body: preview },
    {
      path: /^\/embed\/([^/]+)\/.+$/,
      type: "text/html; charset=utf-8",
      body: emptyEmbedHtml("busy", language, USUAL_QUESTION, home),
      headers: lowered(embedHeaders(embedAncestors)),
    },
  ];
}

/** As the handler's own answers have their names. */
function lowered(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
