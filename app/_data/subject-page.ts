import "server-only";
import { notFound } from "next/navigation";
import type { BoardConfig } from "#lib/config.ts";
import type { Host } from "#lib/model/host.ts";
import type { Instant } from "#lib/model/instant.ts";
import { isLanguage, type Language } from "#lib/model/language.ts";
import type { PageAddress } from "#lib/model/page-address.ts";
import { type DatasetReport, datasetReport } from "#lib/reports/dataset.ts";
import type { Preview, PreviewParts } from "#lib/reports/previews/preview.ts";
import { tellRegistrations } from "#lib/reports/registrations.ts";
import { tellSources } from "#lib/reports/source-words.ts";
import type { Reader, SubjectData } from "#lib/reports/subject-data.ts";
import { readBoard, readClock, readSubject } from "./board.ts";

export type { DatasetReport, Preview };

/** What every page knows: which one it is, its language, the board it belongs to, the moment it is made, what a link to it shows. */
export type SitePage = {
  language: Language;
  config: BoardConfig;
  now: Instant;
  /** Whether it is made to be kept without a server: what needs one is left out. */
  isCopy: boolean;
  address: PageAddress;
  /** `null` where nobody would link to it. */
  preview: Preview | null;
};

export type SubjectPage<Report> = SitePage & {
  id: Host;
  /** Where the figures come from. */
  sources: string[];
  preview: Preview;
  dataset: DatasetReport | null;
  registrations: string | null;
  report: Report;
};

/** An unknown language is a page that does not exist. */
export async function readSite(
  lang: string,
): Promise<Pick<SitePage, "language" | "config" | "now" | "isCopy">> {
  const config = await readBoard();
  if (!isLanguage(lang) || !config.languages.includes(lang)) notFound();
  return { language: lang, config, now: await readClock(), isCopy: config.copyOf !== null };
}

type Making<Report> = {
  address: (id: Host) => PageAddress;
  report: (data: SubjectData, reader: Reader) => Report | null;
  preview: (data: SubjectData, report: Report, reader: Reader) => PreviewParts;
};

/** A page of a subject. What there is none of is a page that does not exist. */
export async function readSubjectPage<Report>(
  lang: string,
  subject: string,
  make: Making<Report>,
): Promise<SubjectPage<Report>> {
  const site = await readSite(lang);
  const data = await readSubject(decoded(subject));
  if (!data) notFound();
  const report = make.report(data, site);
  if (report === null) notFound();
  const { id } = data.subject;
  const address = make.address(id);
  return {
    ...site,
    id,
    address,
    preview: { address, ...make.preview(data, report, site) },
    dataset: datasetReport(data, address, site),
    sources: tellSources(data, site.language),
    registrations: tellRegistrations(data, site.language),
    report,
  };
}

/** A part of an address as it was meant; one that means nothing is a page that does not exist. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    notFound();
  }
}
