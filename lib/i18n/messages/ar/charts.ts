import type { charts as english } from "../en/charts.ts";

export const charts: Record<keyof typeof english, string> = {
  "chart.title.users": "الحسابات على \u2068{name}\u2069",
  "chart.title.active": "النشطون على \u2068{name}\u2069 خلال أربعة أسابيع",
  "chart.title.posts": "المنشورات على \u2068{name}\u2069",
  "chart.title.servers": "الخوادم التي يعرفها \u2068{name}\u2069",
  "chart.changeTitle.hour": "\u2068{name}\u2069: {metric}، التغيّر ساعةً بساعة",
  "chart.changeTitle.day": "\u2068{name}\u2069: {metric}، التغيّر يومًا بيوم",
  "chart.changeTitle.week": "\u2068{name}\u2069: {metric}، التغيّر أسبوعًا بأسبوع",
  "chart.changeTitle.month": "\u2068{name}\u2069: {metric}، التغيّر شهرًا بشهر",
  "chart.summary": "من {from} إلى {to}: {first} في البداية و{last} في النهاية، والأدنى {low} والأعلى {high}.",
  "chart.summaryOne": "قراءة واحدة حتى الآن: {last} يوم {to}.",
  "chart.summaryNone": "لا قراءات في هذه المدة.",
  "chart.changeSummary": "من {from} إلى {to}: أعلى تغيّر \u2068{high}\u2069 ({when}).",
  "chart.asTable": "في جدول",
  "chart.csv": "CSV",
  "chart.soFar": "غير مكتمل",
  "chart.gapsHeading": "الفجوات",
  "chart.eventsHeading": "الأحداث",
  "chart.readOut": "أشر إلى الرسم أو استخدم مفاتيح الأسهم",
  "chart.readOutTouch": "المس الرسم لقراءة القيم",
  "chart.partial": "الأعمدة المفرَّغة غير مكتملة: لم تنتهِ مدتها بعد، أو لم تُقَس من بدايتها.",
  "chart.empty": "يبدأ الخط مع القراءة الثانية.",

  "gap.line": "من {from} إلى {to}: لا قراءات، والمدة {duration}، والسبب: {cause}",
  "gap.more":
    "{count, plural, zero {ولا فجوات أقصر} one {إضافةً إلى فجوة أقصر} two {إضافةً إلى فجوتين أقصر} few {إضافةً إلى # فجوات أقصر} many {إضافةً إلى # فجوة أقصر} other {إضافةً إلى # فجوة أقصر}}",
  "gap.open": "منذ {from}: لا قراءات، والسبب: {cause}",
};
