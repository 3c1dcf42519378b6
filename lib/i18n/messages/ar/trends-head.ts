import type { trendsHead as english } from "../en/trends-head.ts";
import { signup } from "./nouns.ts";

export const trendsHead: Record<keyof typeof english, string> = {
  "head.days": `{count, plural, ${signup.unit}} خلال سبعة أيام بتوقيت \u2068UTC\u2069، من {from} إلى {to}`,
  "head.daysBefore": "في الأيام السبعة التي قبلها: {amount}.",
  "head.window": `{count, plural, ${signup.unit}} خلال {days, select, 6 {ستة أيام} 7 {سبعة أيام} other {ستة أيام أو سبعة}} بتوقيت \u2068UTC\u2069 ابتداءً من {day}`,
  "head.windowBefore": "وفي مثلها من الأيام ابتداءً من {day}: {amount, number}.",
  "head.counted": "عدّها الخادم يوم {moment}",
  "head.late": "عدّها الخادم يوم {moment}، ولم تصل إجابة أحدث منذ ذلك الحين",
  "head.ended": "عدّها الخادم يوم {moment}، ومنذ ذلك الحين: {cause}",
  "head.description": "{number} {unit}. {before}",
};
