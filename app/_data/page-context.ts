import "server-only";
import { notFound } from "next/navigation";
import type { BoardConfig } from "#lib/config.ts";
import { isLanguage, type Language } from "#lib/model/language.ts";
import { type Urls, urlsUnder } from "#lib/publish/urls.ts";
import type { Reader, SubjectData } from "#lib/reports/subject-data.ts";
import { readBoard, readClock, readSubject } from "./board.ts";

export type SiteContext = { language: Language; config: BoardConfig; urls: Urls; reader: Reader };

/** What every page needs to know; an unknown language is a page that does not exist. */
export async function siteContext(lang: string): Promise<SiteContext> {
  const config = await readBoard();
  if (!isLanguage(lang) || !config.languages.includes(lang)) notFound();
  return {
    language: lang,
    config,
    urls: urlsUnder(config.basePath),
    reader: { language: lang, now: await readClock() },
  };
}

export type SubjectContext = SiteContext & { data: SubjectData };

export async function subjectContext(lang: string, subject: string): Promise<SubjectContext> {
  const context = await siteContext(lang);
  const data = await readSubject(decodeURIComponent(subject));
  if (!data) notFound();
  return { ...context, data };
}
