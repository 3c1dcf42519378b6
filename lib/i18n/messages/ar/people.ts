import type { people as english } from "../en/people.ts";
import { account, person } from "./nouns.ts";

export const people: Record<keyof typeof english, string> = {
  "people.heading": "النشطون",
  "people.share": `نسبة الحسابات النشطة <b>{share}</b>: {active, plural, ${person.signedIn}} خلال أربعة أسابيع، وعلى الخادم {users, plural, ${account.nominative}}.`,
  "people.shareOver": `<b>{share}</b>: {active, plural, ${person.signedIn}} خلال أربعة أسابيع، وهذا أكثر من عدد الحسابات ({users, number}). فمن يحذف حسابه يبقى محسوبًا بين النشطين أربعة أسابيع.`,
  "people.change": `{direction, select,
    up {وهذا أعلى مما كان قبل أربعة أسابيع ({before}) بمقدار {points, plural, zero {صفر نقطة مئوية} one {نقطة مئوية واحدة} two {نقطتين مئويتين} few {# نقاط مئوية} many {# نقطة مئوية} other {# نقطة مئوية}}.}
    down {وهذا أدنى مما كان قبل أربعة أسابيع ({before}) بمقدار {points, plural, zero {صفر نقطة مئوية} one {نقطة مئوية واحدة} two {نقطتين مئويتين} few {# نقاط مئوية} many {# نقطة مئوية} other {# نقطة مئوية}}.}
    other {وكانت قبل أربعة أسابيع {before}، والفرق أصغر من أن يُظهره تقدير كهذا.}}`,
  "people.changeUnknown": "لا توجد قراءة تعود إلى ما قبل أربعة أسابيع للمقارنة بها.",
  "people.chartTitle": "نسبة الحسابات النشطة على \u2068{name}\u2069 خلال أربعة أسابيع",
  "people.shareName": "نسبة الحسابات النشطة",
  "people.shareColumn": "النسبة",
  "people.csv": "ملف \u2068CSV\u2069: {metric}",

  "people.returningHeading": "من كانوا هنا من قبل",
  "people.returning.exact": `{active, plural, ${person.signedIn}} {days}، منهم نحو {count, number} كان لهم حساب من قبل.`,
  "people.returning.range": `{active, plural, ${person.signedIn}} {days}، منهم ما بين {low, number} و{high, number} تقريبًا كان لهم حساب من قبل.`,
  "people.returning.atMost": `{active, plural, ${person.signedIn}} {days}، منهم {high, number} على الأكثر كان لهم حساب من قبل، فليست كل تسجيلات تلك المدة معلومة.`,
  "people.returning.unknown": "لا يمكن معرفة عدد الجدد منهم: فتسجيلات هذه الأسابيع الأربعة غير معلومة.",
  "people.returning.caveat":
    "طُرحت تسجيلات الأيام نفسها بتوقيت \u2068UTC\u2069، لأن إنشاء الحساب يُعدّ دخولًا وإن زال الحساب بعد ذلك، ثم إن الخوادم لا تقدّر النشطين إلا بهامش خطأ يقارب واحدًا في المئة.",

  "people.windowsHeading": "من سجّلوا الدخول، كما يعدّهم الخادم",
  "people.window": `{count, plural, ${person.signedIn}} {kind, select, week {في الأسبوع التقويمي} six {في الأيام الستة} seven {في الأيام السبعة} other {في الأيام الستة أو السبعة}} {days}.`,
  "people.windowsNote":
    "{kind, select, week {هذه أسابيع تقويمية بالمنطقة الزمنية للخادم نفسه.} six {يعدّ الخادم كل مرة ستة أيام بتوقيت \u2068UTC\u2069 ويترك يومًا بين كل عدّين، فهي ليست أسابيع.} seven {يعدّ الخادم كل مرة سبعة أيام بتوقيت \u2068UTC\u2069.} other {يعدّ الخادم كل مرة ستة أيام أو سبعة بتوقيت \u2068UTC\u2069، ولا تبيّن إجاباته أيهما.}} ومن سجّل الدخول في أكثر من مدة يُحسب في كل منها، فلا يصح جمعها.",
  "people.windowsCaption": "من سجّلوا الدخول، من الأحدث إلى الأقدم",
  "people.windowsColumn": "الأيام",
  "people.signedIn": "الأشخاص",
  "people.soFar": "{days}، حتى الآن",
  "people.noActivity":
    "لا توجد إجابة محفوظة عن نشاط هذا الخادم: إما أنه لا يقدّمها، أو أوقفها القائمون عليه، أو لم نسأله عنها بعد.",
  "people.noLogins": "لا تذكر إجابات الخادم عن نشاطه عدد من سجّلوا الدخول.",

  "days.span": "من {from} إلى {to}",
  "days.one": "يوم {from}",
  "days.open": "بدءًا من {from}",
  "days.rowSpan": "من {from} إلى {to}",
};
