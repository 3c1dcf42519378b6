import type { surges as english } from "../en/surges.ts";
import { account } from "./nouns.ts";

const ON_DAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
  .map((name, index) => `d${index + 1} { في أيام ${name}}`)
  .join(" ");

export const surges: Record<keyof typeof english, string> = {
  "surges.heading": "ما لفت النظر",
  "surges.intro": "أيام وأسابيع بعيدة جدًا عن المعتاد، وفترات من يوم أو أكثر بلا قراءات.",
  "surges.rules": "كيف تُكتشف",
  "surges.none": "لم يلفت شيء النظر في هذه المدة.",
  "surges.waiting": "يُعرف المعتاد بعد أسبوع من القراءات.",
  "surges.days": "من {from} إلى {to}",
  "surges.lasts": "{from}، وما زالت مستمرة",
  "surges.times": "\u2068{times}\u2069 ضعف المعتاد",
  "surges.before": `قبلها {before, plural, ${account.nominative}}`,
  "surges.peak": "الأعلى يوم {day}: \u2068{change}\u2069",
  "surges.seen": "تأكدت الساعة \u2068{time}\u2069 في اليوم نفسه عند \u2068{change}\u2069",
  "surges.seenLater": "مؤكدة منذ {moment}",
  "surges.alert.surge": `{when, select, today {زاد عدد الحسابات اليوم حتى الآن {change, plural, ${account.by}}} other {زاد عدد الحسابات أمس {change, plural, ${account.by}}}}، {known, select, yes {أي ما يعادل \u2068{times}\u2069 ضعف المعتاد{weekday, select, ${ON_DAYS} other {}}} other {والمعتاد أنه لا يكاد يزيد}}.`,
  "surges.alert.lasting": `موجة نمو مستمرة منذ {day}: زاد العدد في أفضل أيامها {change, plural, ${account.by}}، والمعتاد {usual, number}.`,
  "surges.alert.step": `{when, select, today {اليوم} other {أمس}} زاد عدد الحسابات دفعةً واحدة {change, plural, ${account.by}}.`,
  "surges.alert.purge": `{when, select, today {اليوم} other {أمس}} اختفى {change, plural, ${account.nominative}} من أصل {before}.`,
  "surges.alert.weeks": "{text}.",
};
