import { formatChange, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Language } from "../model/language.ts";
import type { Outburst } from "../model/outburst.ts";

/** What stands out, in a sentence: how many came or went, and how many are usual. */
export function tellOutburst(outburst: Outburst, language: Language): string {
  const { kind, change, usual, before, settled, days } = outburst;
  const plain = Math.max(0, Math.round(usual));
  const day = settled ? "over" : "running";
  switch (kind) {
    case "surge":
      return say(language, "event.surge", { change, day, usual: plain, weekday: weekdayName(outburst) });
    case "step":
      return say(language, "event.step", { change, usual: plain });
    case "purge":
      return say(language, "event.purge", { change: -change, day, before: formatNumber(language, before) });
    case "shift":
      return say(language, "event.shift", {
        pace: change > usual ? "faster" : "slower",
        change,
        weeks: days / 7,
        usual: plain,
      });
    case "decline":
      return say(language, "event.decline", {
        change: -change,
        weeks: days / 7,
        usual: formatChange(language, Math.round(usual)),
      });
  }
}

/** As messages select it: `d1` is Monday, `none` where weekdays are not told apart. */
export const weekdayName = ({ weekday }: Outburst) => (weekday === null ? "none" : `d${weekday}`);
