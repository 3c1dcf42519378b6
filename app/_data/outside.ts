import "server-only";
import type { BadgeQuestion } from "#lib/model/badge-question.ts";
import type { Language } from "#lib/model/language.ts";
import type { Pictured } from "#lib/model/picture-address.ts";
import type { PictureQuestion } from "#lib/model/picture-question.ts";
import { type BadgeReport, type BadgeSubject, badgeReport } from "#lib/reports/badge.ts";
import { type EmbedReport, embedReport } from "#lib/reports/embed.ts";
import { picturedTime } from "#lib/reports/shown-time.ts";
import { readBoard, readClock } from "./board.ts";
import { offered, readPublisher } from "./interface.ts";
import { readLastKnown } from "./last-known.ts";
import { askedAbout } from "./pictures.ts";

export type { BadgeSubject };

/** A badge's words. `report` is `null` where the board has no such subject, or it no such milestone. */
export async function readBadge(
  id: string,
  about: BadgeSubject | null,
  { lang }: BadgeQuestion,
): Promise<{ report: BadgeReport | null; language: Language }> {
  const [language, now, data] = await Promise.all([offered(lang), readClock(), readLastKnown(id)]);
  return { report: data && about && badgeReport(data, about, { language, now }), language };
}

/** The board that a frame comes from: `base` is where its addresses begin. */
export type EmbedBoard = { title: string; base: string; ancestors: readonly string[] };

/** What a frame says, in which language, by whom, and which pages may frame it. `report` is `null` where there is no such thing. */
export async function readEmbed(
  id: string,
  of: Pictured | null,
  question: PictureQuestion,
): Promise<{ report: EmbedReport | null; isFrozen: boolean; language: Language; board: EmbedBoard }> {
  const [language, clock, data, publisher, { baseUrl, embedAncestors }] = await Promise.all([
    offered(question.lang),
    readClock(),
    readLastKnown(id),
    readPublisher(),
    readBoard(),
  ]);
  // Where the board does not know its own address, paths lead back to it all the same.
  const base = (baseUrl ?? "") + publisher.basePath;
  const found = { language, board: { title: publisher.title, base, ancestors: embedAncestors } };
  if (!data || !of) return { ...found, report: null, isFrozen: false };
  const asked = askedAbout(data, of, question, clock);
  const now = question.asOf ? asked.now : clock;
  const domain = picturedTime(asked.known, of, question.range, now);
  const report = embedReport(asked.known, of, question, domain, { language, now });
  return { ...found, report, isFrozen: asked.isFrozen };
}
