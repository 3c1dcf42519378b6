import { drawChart } from "../charts/draw.ts";
import { layOut } from "../charts/frame.ts";
import { hintsOf } from "../charts/picture.ts";
import { rowsOf } from "../charts/rows.ts";
import { SIZES } from "../charts/shape.ts";
import type { AxisWish } from "../charts/value-axis.ts";
import { escapeXml } from "../charts/xml.ts";
import { type Phrase, say } from "../i18n/say.ts";
import { formatInstant } from "../model/instant.ts";
import { directionOf, type Language } from "../model/language.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import type { ChartReport } from "../reports/chart-report.ts";
import type { EmbedReport } from "../reports/embed.ts";
import type { Multiple } from "../reports/multiples.ts";
import type { TableReport } from "../reports/table-report.ts";
import type { EmbedLinks } from "./embed-links.ts";
import { EMBED_SCRIPT } from "./embed-script.ts";
import { embedStyle } from "./embed-style.ts";

export type EmbedLook = Pick<PictureQuestion, "theme" | "bg" | "title" | "footer" | "base" | "scale">;

/**
 * A frame for other people's pages as one HTML document that asks for nothing from anywhere. Every text in it is escaped.
 */
export function embedHtml(report: EmbedReport, look: EmbedLook, links: EmbedLinks): string {
  const { language, title, freshness, share, body, table } = report;
  const parts = [
    headOf(report, look, links.page),
    paragraph("note", report.note),
    timeLine(freshness),
    share === null ? "" : wayOf(share),
    body.kind === "multiples" ? manyOf(body.multiples) : chartOf(report, body.chart, look),
    table ? tableOf(table, language) : "",
    look.footer ? footOf(report, links) : "",
  ];
  return documentOf(language, title, look, links.page, parts.join(""));
}

const NOTICES = {
  unknown: ["picture.unknown", "picture.unknownWhy"],
  noDay: ["picture.noDay", "picture.noDayWhy"],
  busy: ["picture.busy", "picture.busyWhy"],
} as const;

/** In the place of a chart: that there is none, or none now. Of what was asked nothing is repeated. */
export function emptyEmbedHtml(
  notice: keyof typeof NOTICES,
  language: Language,
  look: EmbedLook,
  links: Pick<EmbedLinks, "board" | "boardTitle">,
): string {
  const [words, why] = NOTICES[notice].map((key) => say(language, key)) as [string, string];
  const content = `<figcaption id="t">${escapeXml(words)}</figcaption><p class="note">${escapeXml(why)}</p><footer>${link(links.board, links.boardTitle)}</footer>`;
  return documentOf(language, words, look, links.board, content);
}

function documentOf(
  language: Language,
  title: string,
  { theme, bg }: EmbedLook,
  canonical: string,
  content: string,
): string {
  return [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="responsive-embedded-sizing"><meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeXml(canonical)}"><title>${escapeXml(title)}</title>`,
    `<style>${embedStyle(theme, bg)}</style></head>`,
    `<body><figure aria-labelledby="t">${content}</figure><script>${EMBED_SCRIPT}</script></body></html>\n`,
  ].join("");
}

function link(href: string, text: string): string {
  return `<a href="${escapeXml(href)}" target="_blank" rel="noopener"><bdi>${escapeXml(text)}</bdi></a>`;
}

function headOf({ overline, figure, heading }: EmbedReport, look: EmbedLook, page: string): string {
  const over = overline === null ? "" : `<span class="over"><bdi>${escapeXml(overline)}</bdi></span> `;
  const number = figure === null ? "" : `<span class="number">${escapeXml(figure)}</span> `;
  const words = `${over}${number}<span class="unit">${escapeXml(heading)}</span>`;
  const shown = look.title ? "" : ' class="hidden"';
  return `<figcaption id="t"${shown}><a class="title" href="${escapeXml(page)}" target="_blank" rel="noopener">${words}</a></figcaption>`;
}

function paragraph(className: string, words: Phrase): string {
  if (words.length === 0) return "";
  const pieces = words.map(({ text, strong }) => (strong ? `<b>${escapeXml(text)}</b>` : escapeXml(text)));
  return `<p class="${className}">${pieces.join("")}</p>`;
}

/** The dot repeats in colour what the words say. */
const AGES: Record<EmbedReport["freshness"]["state"], string> = {
  fresh: "fresh",
  never: "fresh past",
  frozen: "fresh past",
  doubted: "fresh late",
  late: "fresh late",
  unreachable: "fresh late",
};

function timeLine({ state, text, measuredAt }: EmbedReport["freshness"]): string {
  const words = escapeXml(text);
  const time = measuredAt === null ? words : `<time datetime="${formatInstant(measuredAt)}">${words}</time>`;
  return `<p class="${AGES[state]}" data-state="${state}">${time}</p>`;
}

/** The words say the same. */
function wayOf(share: number): string {
  const width = Math.round(share * 1000);
  return `<svg class="way" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true"><path d="M0 0h1000v4H0z" fill="var(--hair)"/><path d="M0 0h${width}v4H0z" fill="var(--goal)"/></svg>`;
}

/** The drawings for a wide place and for a narrow one, of which one is seen; nothing where nothing is known. */
function chartOf(report: EmbedReport, chart: ChartReport, { base, scale }: EmbedLook): string {
  if (rowsOf(chart).every(({ value }) => value === null)) return "";
  const wish: AxisWish = { fit: base === "fit", log: scale === "log" };
  const drawn = (["wide", "narrow"] as const).map((shape) => {
    const svg = drawChart(chart, layOut(chart, SIZES[shape], wish), { idPrefix: `${chart.id}-${shape}` });
    return `<div class="${shape}">${svg}</div>`;
  });
  const hints = hintsOf(report, wish).map((hint) => `<p class="hint">${escapeXml(hint)}</p>`);
  return `<div class="chart-box" dir="ltr">${drawn.join("")}</div>${hints.join("")}${eventsOf(chart)}`;
}

/** What the numbers on the chart stand for. */
function eventsOf({ events }: ChartReport): string {
  if (events.length === 0) return "";
  const items = events.map(
    ({ number, label }) => `<li value="${number}"><bdi>${escapeXml(label)}</bdi></li>`,
  );
  return `<ol class="events">${items.join("")}</ol>`;
}

function manyOf(multiples: readonly Multiple[]): string {
  const cells = multiples.map(({ name, number, note, chart }) => {
    const drawn = chart
      ? `<div class="chart-box" dir="ltr">${drawChart(chart, layOut(chart, SIZES.small), { idPrefix: chart.id })}</div>`
      : "";
    return `<div><h2>${escapeXml(name)}</h2><p class="count"><bdi>${escapeXml(number)}</bdi></p><p class="week">${escapeXml(note)}</p>${drawn}</div>`;
  });
  return `<div class="many">${cells.join("")}</div>`;
}

function tableOf({ caption, columns, rows }: TableReport, language: Language): string {
  const head = columns.map((column) => `<th scope="col">${escapeXml(column)}</th>`).join("");
  const body = rows.map(([name = "", ...cells]) => {
    const values = cells.map((cell) => `<td><bdi>${escapeXml(cell)}</bdi></td>`).join("");
    return `<tr><th scope="row">${escapeXml(name)}</th>${values}</tr>`;
  });
  return `<details><summary>${escapeXml(say(language, "chart.asTable"))}</summary><div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(caption)}"><table><caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div></details>`;
}

function footOf({ sources, language }: EmbedReport, { csv, board, boardTitle }: EmbedLinks): string {
  const csvText = say(language, "chart.csv");
  return `<footer><span>${sources.map(escapeXml).join("<br>")}</span>${link(csv, csvText)}${link(board, boardTitle)}</footer>`;
}
