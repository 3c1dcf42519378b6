import { drawBadge } from "../charts/badge.ts";
import { LIGHT } from "../charts/style.ts";
import { say } from "../i18n/say.ts";
import { type BadgeQuestion, LEAST_SECONDS } from "../model/badge-question.ts";
import type { Language } from "../model/language.ts";
import type { BadgeReport } from "../reports/badge.ts";

const GREY = "6b6862";
const REACHED = "2f7d5b";

/** From a share of the way on, the colour of the milestone: white letters can be read on each. */
const WAY: readonly [share: number, color: string][] = [
  [0.9, "22706b"],
  [0.75, "566f16"],
  [0.5, "876500"],
  [0, LIGHT.goal.slice(1)],
];

const TONES: Record<Exclude<BadgeReport["tone"], number>, string> = {
  figure: LIGHT.accent.slice(1),
  reached: REACHED,
  stale: GREY,
  unknown: GREY,
};

/** Six hexadecimal digits. That a figure is old, or none, shows whatever colour was wished for. */
export function badgeColor(tone: BadgeReport["tone"], wish: string | null): string {
  if (tone === "stale" || tone === "unknown") return TONES[tone];
  if (wish !== null) return wish;
  return typeof tone === "number" ? (WAY.find(([share]) => tone >= share)?.[1] ?? GREY) : TONES[tone];
}

/** In the place of a badge that there is not. */
export function noBadge(language: Language): BadgeReport {
  return { label: "Mastoboard", message: say(language, "badge.unknown"), tone: "unknown" };
}

/** In the place of a badge that cannot be made just now. */
export function busyBadge(language: Language): BadgeReport {
  return { label: "Mastoboard", message: say(language, "badge.busy"), tone: "unknown" };
}

/** The badge as SVG text. */
export function badgeSvg(report: BadgeReport, question: BadgeQuestion, language: Language): string {
  const { label, labelColor, style } = question;
  const color = badgeColor(report.tone, question.color);
  return drawBadge({
    language,
    label: label ?? report.label,
    message: report.message,
    color,
    labelColor,
    style,
  });
}

/** What shields.io reads of an address of ours, see shields.io/badges/endpoint-badge. */
export function badgeEndpoint(report: BadgeReport, question: BadgeQuestion): object {
  const { label, message, tone } = report;
  return {
    schemaVersion: 1,
    label: question.label ?? label,
    message,
    color: badgeColor(tone, question.color),
    ...(question.labelColor !== null && { labelColor: question.labelColor }),
    ...(question.style !== "flat" && { style: question.style }),
    ...(tone === "unknown" && { isError: true }),
    cacheSeconds: question.cacheSeconds,
  };
}

/** They may be kept, and shown on when we are not there for a week. */
export function badgeCaching(seconds: number = LEAST_SECONDS): string {
  return `public, max-age=${seconds}, s-maxage=${seconds}, stale-if-error=604800`;
}
