import { formatList } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import { directionOf, type Language } from "../model/language.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import type { Source } from "../model/sample.ts";
import { firstIndex } from "../stats/series.ts";
import { figureAt } from "./facts-figures.ts";
import { oncePer } from "./once.ts";
import type { SubjectData } from "./subject-data.ts";
import { softwareName } from "./subject-name.ts";

/** Where figures come from: our own polls of the server, or histories that were imported, by their names. */
export type Origin = { polled: boolean; imports: string[] };

const PREFIX = "import:";

function originOf(sources: Iterable<Source>): Origin {
  const names = [...new Set(sources)];
  return {
    polled: names.includes("poll"),
    imports: names.flatMap((source) => (source.startsWith(PREFIX) ? [source.slice(PREFIX.length)] : [])),
  };
}

const originOfAll = oncePer(({ history }: SubjectData) => originOf(history.source));

/** Where the figures that are told of a moment come from. */
export function originAt(data: SubjectData, moment: Instant): Origin {
  const { at, source } = data.history;
  return originOf(
    POLLED_METRICS.flatMap((metric) => {
      const point = figureAt(data, metric, moment);
      return point ? (source[firstIndex(at.length, (row) => (at[row] ?? 0) >= point.at)] ?? []) : [];
    }),
  );
}

/** Several names as one text; among words that run from right to left each stands for itself, or their order would turn. */
export function listNames(language: Language, names: readonly string[]): string {
  const isTurned = directionOf(language) === "rtl";
  return formatList(language, isTurned ? names.map((name) => `\u2068${name}\u2069`) : names);
}

/** The origin of the figures, and of the readings before them. */
export function tellSources(
  data: SubjectData,
  language: Language,
  { polled, imports }: Origin = newestOrigin(data),
): string[] {
  const host = data.subject.id;
  const software = softwareName(data.facts);
  const earlier = originOfAll(data).imports.filter((name) => !imports.includes(name));
  const api = software
    ? say(language, "site.source", { host, software })
    : say(language, "site.sourcePlain", { host });
  const kept = say(language, "site.sourceImport", {
    count: imports.length,
    sources: listNames(language, imports),
  });
  const past = say(language, "facts.imported", { sources: listNames(language, earlier) });
  return [
    ...(polled || imports.length === 0 ? [api] : []),
    ...(imports.length > 0 ? [kept] : []),
    ...(earlier.length > 0 ? [past] : []),
  ];
}

/** Where readings come from now: once it is polled, from the polls, whatever was imported before. */
function newestOrigin(data: SubjectData): Origin {
  const all = originOfAll(data);
  return all.polled ? { polled: true, imports: [] } : all;
}
