import type { gains as english } from "../en/gains.ts";

const first =
  "{days, plural, zero {في بدايته} one {في أول يوم} two {في أول يومين} few {في أول # أيام} many {في أول # يومًا} other {في أول # يوم}}";

export const gains: Record<keyof typeof english, string> = {
  "gains.heading": "مقارنات",
  "gains.day": "اليوم",
  "gains.month.title": "الحسابات المضافة هذا الشهر",
  "gains.month.now": "هذا الشهر",
  "gains.month.before": "الشهر الماضي",
  "gains.month.both":
    "الحسابات: \u2068{gained}\u2069 هذا الشهر حتى الآن، و\u2068{before}\u2069 في الشهر الماضي حتى اليوم نفسه.",
  "gains.month.alone":
    "الحسابات: \u2068{gained}\u2069 هذا الشهر حتى الآن. ولم يُقَس الشهر الماضي بما يسمح بالمقارنة.",
  "gains.month.late":
    "الحسابات: \u2068{gained}\u2069 منذ \u2068{from}\u2069، وهو تاريخ أول قراءة في هذا الشهر. لم تُقَس بدايته، فلا نقارنه بالشهر الماضي.",
  "gains.month.none": "لم يُقَس شيء هذا الشهر.",
  "gains.event.title": "الحسابات المضافة منذ الحدث",
  "gains.event.now": "منذ ذلك الحين",
  "gains.event.before": "قبله بالمدة نفسها",
  "gains.event.both": `الحسابات: {span, select, first {\u2068{gained}\u2069 ${first}} other {\u2068{gained}\u2069 منذ ذلك الحين}}، و\u2068{before}\u2069 في مثل هذه المدة قبله.`,
  "gains.event.alone": `الحسابات: {span, select, first {\u2068{gained}\u2069 ${first}} other {\u2068{gained}\u2069 منذ ذلك الحين}}. ولم تُقَس الأيام التي قبله بما يسمح بالمقارنة.`,
};
