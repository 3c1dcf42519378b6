import type { hours as english } from "../en/hours.ts";

const on = (name: string) =>
  `أيام {${name}, select, d1 {الاثنين} d2 {الثلاثاء} d3 {الأربعاء} d4 {الخميس} d5 {الجمعة} d6 {السبت} other {الأحد}}`;

export const hours: Record<keyof typeof english, string> = {
  "hours.heading": "ساعات الأسبوع",
  "hours.intro":
    "ما أُضيف في الساعة مطروحًا منه ما زال، بمتوسط آخر اثني عشر أسبوعًا. تبقى الخانة فارغة حتى {hours, plural, zero {تُقاس ساعات كهذه} one {تُقاس ساعة كهذه} two {تُقاس ساعتان كهاتين} few {تُقاس # ساعات كهذه} many {تُقاس # ساعة كهذه} other {تُقاس # ساعة كهذه}}. ولا نذكر فرقًا إلا إذا ندر (مرة في كل مئة) أن تُظهر الأيام نفسها بعد خلطها فرقًا بحجمه.",
  "hours.waiting":
    "يظهر هذا بعد {needed, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من القراءات التي لا يفصل بينها أكثر من ساعة؛ وما توفّر منها حتى الآن: {days, plural, zero {لا شيء} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}.",
  "hours.tooFar":
    "لتمييز ساعة من أخرى يجب ألا يفصل بين القراءات أكثر من ساعة. والفاصل هنا أكبر ({duration})، فلن تُظهر هذه القراءات ذلك أبدًا.",
  "hours.caption.users":
    "{unit, select, thousands {صافي الحسابات الجديدة في الساعة، بالآلاف} other {صافي الحسابات الجديدة في الساعة}}",
  "hours.caption.posts":
    "{unit, select, thousands {صافي المنشورات الجديدة في الساعة، بالآلاف} other {صافي المنشورات الجديدة في الساعة}}",
  "hours.range": "من {from} إلى {to}",
  "hours.cell.users": `أكثر ما ينضم الناس ${on("weekday")} بين \u2068{from}\u2069 و\u2068{to}\u2069، بمعدل {most} في الساعة؛ وأقلّه في جميع الأيام بين \u2068{quietFrom}\u2069 و\u2068{quietTo}\u2069، بمعدل {least} في الساعة.`,
  "hours.cell.posts": `أكثر ما يُنشر ${on("weekday")} بين \u2068{from}\u2069 و\u2068{to}\u2069، بمعدل {most} في الساعة؛ وأقلّه في جميع الأيام بين \u2068{quietFrom}\u2069 و\u2068{quietTo}\u2069، بمعدل {least} في الساعة.`,
  "hours.hour.users":
    "أكثر ما ينضم الناس بين \u2068{from}\u2069 و\u2068{to}\u2069، بمعدل {most} في الساعة؛ وأقلّه بين \u2068{quietFrom}\u2069 و\u2068{quietTo}\u2069، بمعدل {least} في الساعة.",
  "hours.hour.posts":
    "أكثر ما يُنشر بين \u2068{from}\u2069 و\u2068{to}\u2069، بمعدل {most} في الساعة؛ وأقلّه بين \u2068{quietFrom}\u2069 و\u2068{quietTo}\u2069، بمعدل {least} في الساعة.",
  "hours.weekday.users": `أكثر ما ينضم الناس ${on("busy")}، بمعدل {most} في اليوم؛ وأقلّه ${on("quiet")}، بمعدل {least} في اليوم.`,
  "hours.weekday.posts": `أكثر ما يُنشر ${on("busy")}، بمعدل {most} في اليوم؛ وأقلّه ${on("quiet")}، بمعدل {least} في اليوم.`,
  "hours.even": "لا تتميز ساعة ولا يوم من أيام الأسبوع عن غيره بأكثر مما تفسّره المصادفة.",
  "hours.leftOut": "أيام مستبعدة بسبب قفزة أو حملة حذف أو قراءة لا يُعتدّ بها: {days}.",
  "hours.leftOutMany":
    "{count, plural, zero {لم يُستبعد أي يوم} one {استُبعد يوم واحد} two {استُبعد يومان} few {استُبعدت # أيام} many {استُبعد # يومًا} other {استُبعد # يوم}} بسبب قفزة أو حملة حذف أو قراءة لا يُعتدّ بها.",
  "hours.unknown": "قيس أقل مما يكفي",
  "hours.hour": "الساعة",
};
