import type { doubling as english } from "../en/doubling.ts";

const weeks = (name: string) =>
  `{${name}, plural, zero {# أسبوع} one {أسبوع واحد} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}`;
const months = (name: string) =>
  `{${name}, plural, zero {# شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}}`;

export const doubling: Record<keyof typeof english, string> = {
  "doubling.range": `بوتيرة الأسابيع الأربعة الأخيرة يتضاعف عدد الحسابات في مدة من {from, number} إلى {unit, select, weeks {${weeks("to")}} other {${months("to")}}}. وقلّما يحافظ النمو على وتيرته كل هذه المدة.`,
  "doubling.open": `بوتيرة الأسابيع الأربعة الأخيرة لا يتضاعف عدد الحسابات قبل {unit, select, weeks {${weeks("from")}} other {${months("from")}}}، وقد لا يتضاعف خلال ثلاثة أعوام. وقلّما يحافظ النمو على وتيرته كل هذه المدة.`,
};
