import { formatNumber } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import type { Bounds } from "../../model/activity.ts";
import type { Language } from "../../model/language.ts";
import { isUnknown } from "../../stats/count-columns.ts";

/** "12", "between 12 and 15", "at most 15", "at least 12"; what nothing is known of: "not known". */
export function tellBounds(bounds: Bounds, language: Language): string {
  const { low, high } = bounds;
  const number = (value: number) => formatNumber(language, value).replace("-", "−");
  if (isUnknown(bounds)) return say(language, "bounds.unknown");
  if (high === null) return say(language, "bounds.least", { low: number(low) });
  if (high === low) return number(low);
  return low === 0
    ? say(language, "bounds.most", { high: number(high) })
    : say(language, "bounds.between", { low: number(low), high: number(high) });
}

/** The same, short: "57", "57–61", "at least 57". */
export function tellRange({ low, high }: Bounds, language: Language): string {
  if (high === null || high === low) return tellBounds({ low, high }, language);
  return say(language, "bounds.range", {
    low: formatNumber(language, low),
    high: formatNumber(language, high),
  });
}
