import "server-only";
import type { BadgeQuestion } from "#lib/model/badge-question.ts";
import type { Language } from "#lib/model/language.ts";
import { type BadgeReport, type BadgeSubject, badgeReport, emptyBadge } from "#lib/reports/badge.ts";
import { ask, offered } from "./interface.ts";
import { orMakeshift } from "./makeshift.ts";

export type { BadgeSubject };

/** `lasting`: made of the figures; `makeshift`: they could not be read; `unknown`: there is no such thing. */
export type Outside<Report> = {
  report: Report;
  language: Language;
  standing: "lasting" | "makeshift" | "unknown";
};

/** A badge's words, whatever happens: it stands in pages that are not ours. `about` is `null` where nobody knows. */
export async function readBadge(
  id: string,
  about: BadgeSubject | null,
  { lang }: BadgeQuestion,
): Promise<Outside<BadgeReport>> {
  const language = await offered(lang);
  const report =
    about && (await orMakeshift(() => ask(id, language, (data, reader) => badgeReport(data, about, reader))));
  if (report === "unreadable")
    return { report: emptyBadge(about, "unreadable", language), language, standing: "makeshift" };
  return report
    ? { report, language, standing: "lasting" }
    : { report: emptyBadge(about, "unknown", language), language, standing: "unknown" };
}
