import { say } from "../../i18n/say.ts";
import type { Activity, WindowKind } from "../../model/activity.ts";
import type { Language } from "../../model/language.ts";
import type { TrendStep } from "../../model/trends-question.ts";
import { type CountColumn, isUnknown } from "../../stats/count-columns.ts";

const WINDOW_WORDS: Record<WindowKind, string> = {
  "six-days": "six",
  "six-or-seven": "either",
  "seven-days": "seven",
  "calendar-week": "seven",
};

/** What columns stand for that are no days and no weeks, and why some are not sure: of what there is to be seen, no more. */
export function tellColumnNotes(
  { windowKind }: Activity,
  step: TrendStep,
  columns: readonly CountColumn[],
  language: Language,
): string[] {
  const unsure = tellUnsure(columns, language);
  return [
    ...(step === "windows" && windowKind
      ? [say(language, "counts.windows", { kind: WINDOW_WORDS[windowKind] })]
      : []),
    ...unsure,
    ...(unsure.length > 0 ? [say(language, "counts.why")] : []),
  ];
}

/** How what is not exact looks, where there is such. */
export function tellUnsure(columns: readonly CountColumn[], language: Language): string[] {
  const known = columns.map(({ bounds }) => bounds).filter((bounds) => !isUnknown(bounds));
  const isPale = known.some(({ low, high }) => high !== null && high > low);
  const isOpen = known.some(({ high }) => high === null);
  return [
    ...(isPale ? [say(language, "counts.pale")] : []),
    ...(isOpen ? [say(language, "counts.open")] : []),
  ];
}
