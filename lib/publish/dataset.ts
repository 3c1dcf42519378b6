import type { Language } from "../model/language.ts";
import type { DatasetReport } from "../reports/dataset.ts";
import { urlsUnder } from "./urls.ts";

/** Where the board is, whole addresses alone: a catalogue reads the page far from it. */
export type DatasetPlace = { board: string; base: string; language: Language };

/** A schema.org Dataset. No `WebPage` and no `NewsArticle`: Mastodon would take their words for those of the preview. */
export function dataset(
  report: DatasetReport,
  page: string,
  { board, base, language }: DatasetPlace,
): object {
  const urls = urlsUnder(base);
  const { id, name, description, variables, from, to, licence } = report;
  const download = (contentUrl: string, encodingFormat: string, variable: string) => ({
    "@type": "DataDownload",
    name: variable,
    encodingFormat,
    contentUrl,
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description,
    url: page,
    inLanguage: language,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: board, url: urls.home(language) },
    license: { "@type": "CreativeWork", ...licence, url: urls.facts(language, id) },
    temporalCoverage: `${from}/${to}`,
    variableMeasured: variables.map((variable) => variable.name),
    distribution: variables.flatMap((variable) => [
      download(urls.csv(id, variable.metric, "all"), "text/csv", variable.name),
      download(urls.series(id, variable.metric), "application/json", variable.name),
    ]),
  };
}

/** JSON that may stand in a script element, whatever words are in it. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
