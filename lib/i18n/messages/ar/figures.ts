import type { figures as english } from "../en/figures.ts";
import { account, activePerson, knownServer, person, post, server } from "./nouns.ts";

export const figures: Record<keyof typeof english, string> = {
  "metric.users.name": "الحسابات",
  "metric.active.name": "النشطون خلال أربعة أسابيع",
  "metric.posts.name": "المنشورات",
  "metric.servers.name": "الخوادم المعروفة",
  "metric.users.on": `{count, plural, ${account.unit}} على \u2068{name}\u2069`,
  "metric.active.on": `{count, plural, ${activePerson.unit}} على \u2068{name}\u2069`,
  "metric.posts.on": `{count, plural, ${post.unit}} على \u2068{name}\u2069`,
  "metric.servers.on": `{count, plural, ${knownServer.unit}} لدى \u2068{name}\u2069`,
  "metric.users.sentence": `{count, plural, ${account.nominative}} على \u2068{name}\u2069`,
  "metric.active.sentence": `{count, plural, ${activePerson.nominative}} على \u2068{name}\u2069`,
  "metric.posts.sentence": `{count, plural, ${post.nominative}} على \u2068{name}\u2069`,
  "metric.servers.sentence": `{count, plural, ${knownServer.nominative}} لدى \u2068{name}\u2069`,
  "metric.users.count": `{count, plural, ${account.nominative}}`,
  "metric.active.count": `{count, plural, ${activePerson.nominative}}`,
  "metric.posts.count": `{count, plural, ${post.nominative}}`,
  "metric.servers.count": `{count, plural, ${server.nominative}}`,
  "metric.users.definition":
    "الحسابات التي تأكّد عنوان بريدها الإلكتروني ولم تُعلَّق. وتُحتسب كذلك الحسابات التي تنتظر الموافقة، والخاملة، وتلك التي انتقلت إلى خوادم أخرى.",
  "metric.active.definition":
    "الأشخاص الذين سجّلوا الدخول مرة واحدة على الأقل خلال الأسابيع الأربعة المنتهية أمس. ولا يُحتسب اليوم الجاري.",
  "metric.posts.definition":
    "المنشورات التي كُتبت هنا منذ البداية، ومنها إعادات النشر والمنشورات الموجَّهة إلى المتابعين فقط، دون الرسائل المباشرة.",
  "metric.servers.definition":
    "الخوادم الأخرى التي عرفها هذا الخادم، ومنها المحجوبة وتلك التي اختفت منذ زمن بعيد.",
  "metric.users.caveat":
    "ينخفض العدد حين تُحذف حسابات أو تُعلَّق، وحين تُرفض موجة من التسجيلات المزعجة. وهو يدل على عدد الحسابات الموجودة، لا على عدد من يستعملونها.",
  "metric.active.caveat":
    "تقدّره الخوادم بهامش خطأ يقارب واحدًا في المئة، ولذلك يتذبذب قليلًا. ومن أنشأ حسابه للتوّ يُعدّ نشطًا، والحساب المحذوف يبقى محسوبًا أربعة أسابيع، فقد يتجاوز هذا العدد عدد الحسابات.",
  "metric.posts.caveat":
    "ينخفض العدد حين تُحذف منشورات أو حسابات، وهذا أمر معتاد: فكثيرون يضبطون منشوراتهم القديمة على الحذف التلقائي.",
  "metric.servers.caveat":
    "يدل العدد على الخوادم التي صادفها هذا الخادم يومًا، لا على الخوادم المتصل بها الآن، ويكاد لا يتغيّر إلا صعودًا. وقد تقفز به قائمة حجب مستوردة أو موجة من النطاقات الفرعية المختلَقة.",
  "metric.active.share": "{share} من الحسابات",

  "sentence.dayWeek": `{dayDirection, select,
    up {{weekDirection, select,
      up {<b>زاد العدد {day, plural, ${account.accusative}}</b> خلال يوم، و<b>{week, plural, ${account.accusative}}</b> خلال أسبوع.}
      down {<b>زاد العدد {day, plural, ${account.accusative}}</b> خلال يوم، لكنه <b>أقل {week, plural, ${account.by}}</b> مما كان قبل أسبوع.}
      other {<b>زاد العدد {day, plural, ${account.accusative}}</b> خلال يوم، وهو الآن <b>كما كان</b> قبل أسبوع.}}}
    down {{weekDirection, select,
      up {<b>نقص العدد {day, plural, ${account.accusative}}</b> خلال يوم، لكنه <b>أكثر {week, plural, ${account.by}}</b> مما كان قبل أسبوع.}
      down {<b>نقص العدد {day, plural, ${account.accusative}}</b> خلال يوم، و<b>{week, plural, ${account.accusative}}</b> خلال أسبوع.}
      other {<b>نقص العدد {day, plural, ${account.accusative}}</b> خلال يوم، وهو الآن <b>كما كان</b> قبل أسبوع.}}}
    other {{weekDirection, select,
      up {<b>لم يتغيّر العدد</b> خلال يوم، و<b>زاد {week, plural, ${account.accusative}}</b> خلال أسبوع.}
      down {<b>لم يتغيّر العدد</b> خلال يوم، و<b>نقص {week, plural, ${account.accusative}}</b> خلال أسبوع.}
      other {<b>لم يتغيّر العدد</b> خلال يوم ولا خلال أسبوع.}}}}`,
  "sentence.day": `{dayDirection, select,
    up {<b>زاد العدد {day, plural, ${account.accusative}}</b> خلال يوم.}
    down {<b>نقص العدد {day, plural, ${account.accusative}}</b> خلال يوم.}
    other {<b>لم يتغيّر العدد</b> خلال يوم.}}`,
  "sentence.week": `{weekDirection, select,
    up {<b>زاد العدد {week, plural, ${account.accusative}}</b> خلال أسبوع.}
    down {<b>نقص العدد {week, plural, ${account.accusative}}</b> خلال أسبوع.}
    other {<b>لم يتغيّر العدد</b> خلال أسبوع.}}`,
  "sentence.firstDay":
    "بدأنا الرصد يوم {day}. ويظهر التغيّر خلال يوم متى توفّرت قراءة من اليوم السابق للمقارنة بها.",
  "sentence.noChange": "لا توجد قراءة تعود إلى ما قبل يوم أو أسبوع للمقارنة بها.",
  "sentence.active": `{active, plural, ${person.signedIn}} خلال الأسابيع الأربعة الأخيرة.`,

  "freshness.fresh": "قيس يوم {moment} · القراءة التالية الساعة {next}",
  "freshness.copied": "قيس يوم {moment}",
  "freshness.late": "قيس يوم {moment} · تأخُّر القراءة التالية: {late}",
  "freshness.unreachable":
    "لا قراءة منذ {since}، والسبب: {cause}. الأرقام المعروضة تعود إلى ذلك الوقت، وما زلنا نسأل الخادم.",
  "freshness.doubted": "قيس يوم {moment} · أحدث قراءة ({newest}) تقول {said, number}، ولم يُعتدّ بها بعد.",
  "freshness.doubtedWhy": "لماذا؟",
  "freshness.paused": "قيس يوم {moment} · أوقف القائم على هذه الصفحة القياس مؤقتًا",
  "freshness.never": "لم يُقَس شيء بعد. موعد القراءة الأولى الساعة {next}، وستظهر عندئذٍ في هذه الصفحة.",
  "freshness.neverFailing":
    "لم يُقَس شيء بعد، والسبب: {cause}. نسأل الخادم منذ {since} وما زلنا نسأله، وسيظهر أول رقم هنا فور وصول الجواب.",

  "period.hour": "خلال ساعة",
  "period.day": "خلال يوم",
  "period.week": "خلال أسبوع",
  "period.month": "خلال 30 يومًا",
  "period.since": "منذ {moment}",
  "period.unknown": "لم يُقَس",

  "change.heading": "التغيّر",

  "figure.lastKnown": "آخر قيمة معروفة: {number}، {day}",

  "change.week": "{change} خلال أسبوع",

  "range.label": "المدة المعروضة",
  "range.30d": "30 يومًا",
  "range.90d": "90 يومًا",
  "range.1y": "سنة",
  "range.all": "الكل",

  "step.label": "التغيّر لكل",
  "step.hour": "ساعة",
  "step.day": "يوم",
  "step.week": "أسبوع",
  "step.month": "شهر",

  "records.heading": "أرقام قياسية",
  "records.bestDay": "أفضل يوم",
  "records.bestHour": "أفضل ساعة",
  "records.value": "{change} يوم {when}",
  "records.hourValue": "{change} بين {from} و{to} يوم {day}",
  "records.none": "القراءات غير كافية بعد",

  "weeks.heading": "الأسبوع الأخير",
  "weeks.sentence": "<b>{latest}</b> في الأيام السبعة الأخيرة، مقابل {before} في السبعة التي قبلها.",
  "weeks.only": "<b>{latest}</b> في الأيام السبعة الأخيرة، ولا قراءات من السبعة التي قبلها.",
  "weeks.none": "تصبح المقارنة بين أسبوعين ممكنة متى توفّرت قراءات من كليهما.",

  "table.caption":
    "{metric} حسب {step, select, hour {الساعة} day {اليوم} week {الأسبوع} month {الشهر} other {القراءة}}، من الأحدث إلى الأقدم",
  "table.time": "الوقت",
  "table.value": "العدد",
  "table.change": "التغيّر",
  "table.notMeasured": "لم يُقَس",
  "table.soFar": "\u200f{value} (غير مكتمل)",
  "table.said": "أعلن الخادم {said} (لم يُعتدّ به بعد)",
  "table.alsoSaid": "\u200f{value} (وأعلن أيضًا {said}، ولم يُعتدّ به بعد)",
  "table.marked": "\u200f{value} (عليه علامة، وتأكد لاحقًا)",
  "table.more": "السجل الكامل في ملف \u2068CSV\u2069.",

  "metricPage.depth": "المزيد عن هذا الرقم",
  "metricPage.figures": "الأرقام",
  "metricPage.definition": "ما الذي يُعدّ",
  "metricPage.caveat": "تنبيه",
  "metricPage.total": "المجموع",
  "metricPage.changes": "التغيّر",
  "metricPage.data": "البيانات",
  "metricPage.csvRange": "ملف \u2068CSV\u2069 للمدة المعروضة",
  "metricPage.csvAll": "ملف \u2068CSV\u2069 لكل البيانات",
  "metricPage.json": "ملف \u2068JSON\u2069 للبرامج",
  "metricPage.none": "لا يتوفر هذا الرقم لهذا الخادم، والسبب: {cause}.",
  "metricPage.noneYet": "لا قراءة بعد.",
  "metricPage.tooFew":
    "لا تكفي القراءات في المدة المعروضة لبيان التغيّر {step, select, hour {ساعةً بساعة} day {يومًا بيوم} week {أسبوعًا بأسبوع} other {شهرًا بشهر}}.",
};
