// Over 300 lines, because six plural forms of every counted noun are spelt out here.
import type { MessageKey } from "./en.ts";

/*
 * Counted nouns, each in the case that its sentence asks for. One and two are said in words; 3 to 10 take the plural,
 * 11 to 99 the accusative singular, whole hundreds (and 1 and 2 above them) the singular. The number decides, so a noun
 * that stands beside a number printed apart has forms without it ("unit").
 */
const account = {
  unit: "zero {حساب} one {حساب} two {حسابان} few {حسابات} many {حسابًا} other {حساب}",
  nominative: "zero {لا حسابات} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}",
  accusative: "zero {صفر حساب} one {حسابًا واحدًا} two {حسابين} few {# حسابات} many {# حسابًا} other {# حساب}",
  genitive: "zero {صفر حساب} one {حساب واحد} two {حسابين} few {# حسابات} many {# حسابًا} other {# حساب}",
  by: "zero {بصفر حساب} one {بحساب واحد} two {بحسابين} few {بـ# حسابات} many {بـ# حسابًا} other {بـ# حساب}",
};
const activePerson = {
  unit: "zero {شخص نشط} one {شخص نشط} two {شخصان نشطان} few {أشخاص نشطين} many {شخصًا نشطًا} other {شخص نشط}",
  nominative:
    "zero {لا أحد نشط} one {شخص نشط واحد} two {شخصان نشطان} few {# أشخاص نشطين} many {# شخصًا نشطًا} other {# شخص نشط}",
  genitive:
    "zero {صفر شخص نشط} one {شخص نشط واحد} two {شخصين نشطين} few {# أشخاص نشطين} many {# شخصًا نشطًا} other {# شخص نشط}",
};
const post = {
  unit: "zero {منشور} one {منشور} two {منشوران} few {منشورات} many {منشورًا} other {منشور}",
  nominative:
    "zero {لا منشورات} one {منشور واحد} two {منشوران} few {# منشورات} many {# منشورًا} other {# منشور}",
  genitive: "zero {صفر منشور} one {منشور واحد} two {منشورين} few {# منشورات} many {# منشورًا} other {# منشور}",
};
const server = {
  nominative: "zero {لا خوادم} one {خادم واحد} two {خادمان} few {# خوادم} many {# خادمًا} other {# خادم}",
};
const knownServer = {
  unit: "zero {خادم معروف} one {خادم معروف} two {خادمان معروفان} few {خوادم معروفة} many {خادمًا معروفًا} other {خادم معروف}",
  nominative:
    "zero {لا خوادم معروفة} one {خادم معروف واحد} two {خادمان معروفان} few {# خوادم معروفة} many {# خادمًا معروفًا} other {# خادم معروف}",
  genitive:
    "zero {صفر خادم معروف} one {خادم معروف واحد} two {خادمين معروفين} few {# خوادم معروفة} many {# خادمًا معروفًا} other {# خادم معروف}",
};

/** What is left of the way, where the noun is not known. */
const remainder =
  "{remaining, plural, zero {لم يبقَ شيء} one {بقي واحد} two {بقي اثنان} few {بقي #} many {بقي #} other {بقي #}}";

const sinceWeekBefore =
  "{direction, select, up {، بزيادة {change, number} عمّا كان قبل أسبوع} down {، بنقص {change, number} عمّا كان قبل أسبوع} same {، كما كان قبل أسبوع} other {، ولم يُقَس التغيّر خلال الأسبوع}}.";

/*
 * \u2068 … \u2069 isolate what may be Latin (names, domains, versions), so that it cannot disturb the order of the
 * words around it.
 */
export const ar: Record<MessageKey, string> = {
  "site.skip": "الانتقال إلى الأرقام",
  "site.languages": "اللغات",
  "site.about": "عن هذه الأرقام",
  "site.servers": "جميع الخوادم",
  "site.overview": "نظرة عامة",
  "site.milestones": "المحطات",
  "site.gaps": "الفجوات والإخفاقات",
  "site.pages": "الصفحات",
  "site.source": "المصدر: الواجهة البرمجية العامة للخادم \u2068{host}\u2069، \u2068{software}\u2069",
  "site.sourcePlain": "المصدر: الواجهة البرمجية العامة للخادم \u2068{host}\u2069",
  "site.madeWith": "أُعدّت هذه الصفحة ببرنامج \u2068Mastoboard\u2069، وهو برنامج حر",
  "site.zone": "الأوقات بتوقيت \u2068{zone}\u2069.",

  "practice.title": "بيانات تجريبية",
  "practice.text":
    "جميع الأرقام هنا مختلَقة. مصدرها الخادم التجريبي المرفق ببرنامج \u2068Mastoboard\u2069، وغايتها أن ترى البرنامج وهو يعمل.",
  "practice.how": "لرصد خادم حقيقي، أوقف البرنامج ثم شغّله مع اسم نطاق ذلك الخادم:",

  "metric.users.name": "الحسابات",
  "metric.active.name": "النشطون خلال أربعة أسابيع",
  "metric.posts.name": "المنشورات",
  "metric.servers.name": "الخوادم المعروفة",
  "metric.users.on": `{count, plural, ${account.unit}} على \u2068{name}\u2069`,
  "metric.active.on": `{count, plural, ${activePerson.unit}} على \u2068{name}\u2069`,
  "metric.posts.on": `{count, plural, ${post.unit}} على \u2068{name}\u2069`,
  "metric.servers.on": `{count, plural, ${knownServer.unit}} لدى \u2068{name}\u2069`,
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

  "sentence.users": `{count, plural, ${account.nominative}} على \u2068{name}\u2069`,
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
  "sentence.active":
    "{active, plural, zero {لم يسجّل أحد الدخول} one {سجّل شخص واحد الدخول} two {سجّل شخصان الدخول} few {سجّل # أشخاص الدخول} many {سجّل # شخصًا الدخول} other {سجّل # شخص الدخول}} خلال الأسابيع الأربعة الأخيرة.",

  "freshness.fresh": "قيس يوم {moment} · القراءة التالية الساعة {next}",
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
  "chart.changeSummary": "من {from} إلى {to}: أعلى تغيّر {high} ({when}).",
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

  "mark.heading": "قراءات عليها علامة",
  "mark.one": "{at}: {why}. {standing}",
  "mark.many":
    "من {from} إلى {to}، {count, plural, zero {لا قراءات} one {قراءة واحدة} two {قراءتان} few {# قراءات} many {# قراءة} other {# قراءة}}: {why}. {standing}",
  "mark.more":
    "{count, plural, zero {ولا شيء غير ذلك} one {وعلامة أخرى} two {وعلامتان أخريان} few {و# علامات أخرى} many {و# علامة أخرى} other {و# علامة أخرى}}",
  "mark.zero": "أعلن الخادم صفرًا بعد {before, number} ({beforeAt})",
  "mark.halving": "أعلن الخادم {said, number}، أي نصف ما قبله أو أقل، وكان {before, number} ({beforeAt})",
  "mark.doubling": "أعلن الخادم {said, number}، أي ضعف ما قبله أو أكثر، وكان {before, number} ({beforeAt})",
  "mark.jump":
    "أعلن الخادم {said, number} بعد {before, number} ({beforeAt})؛ وتأتي مثل هذه القفزات من نطاقات فرعية مختلقة",
  "mark.outlier": "أعلن الخادم {said, number} لفترة قصيرة، ثم {after, number} ({afterAt})",
  "mark.flip-flop":
    "تردّد الرقم بين {low, number} و{high, number} ({switches, plural, zero {دون تبدّل} one {تبدّل واحد} two {تبدّلان} few {# تبدّلات} many {# تبدّلًا} other {# تبدّل}})، كأن خادمين يجيبان بالتناوب",
  "mark.random":
    "تغيّر الرقم في كل مرة بين {low, number} و{high, number} ({changes, plural, zero {دون تغيّر} one {تغيّر واحد} two {تغيّران} few {# تغيّرات} many {# تغيّرًا} other {# تغيّر}})، كأن الخادم يختاره بالقرعة",
  "mark.frozen":
    "تكرّر الرقم {value, number} بعينه في {readings, plural, zero {القراءات} one {قراءة واحدة} two {قراءتين} few {# قراءات} many {# قراءة} other {# قراءة}}، بينما لم يستجب جزء من الخادم",
  "mark.identity":
    "{fact, select, software {كان برنامج الخادم \u2068{was}\u2069 وصار \u2068{now}\u2069} other {كان الخادم يسمّي نفسه \u2068{was}\u2069 وصار يسمّي نفسه \u2068{now}\u2069}}، فقد يكون الرقم لخادم آخر",
  "mark.standing.open": "لا تُحتسب حتى تتأكد.",
  "mark.standing.confirmed": "أكدتها قراءات لاحقة: {at}.",
  "mark.standing.trusted": "أكدها القائم على اللوحة.",

  "cause.counted":
    "{cause} {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}",
  "cause.unreachable": "لم يستجب الخادم",
  "cause.no-such-host": "تعذّر العثور على اسم الخادم",
  "cause.server-error": "ردّ الخادم بخطأ داخلي",
  "cause.gone": "يعلن الخادم أنه أُغلق نهائيًا",
  "cause.malformed": "ردّ الخادم بما لا يُفهم",
  "cause.too-large": "جاء ردّ الخادم أكبر مما يُقبل",
  "cause.refused": "رفض الخادم الإجابة",
  "cause.forbidden-by-robots": "يطلب منا ملف robots.txt في الخادم ألا نقرأ أرقامه",
  "cause.rate-limited": "طلب منا الخادم الانتظار",
  "cause.refused-redirect": "يحيلنا الخادم إلى عنوان لا نقرأ منه",
  "cause.no-statistics": "لا ينشر الخادم أرقامًا",
  "cause.offline": "كان اتصالنا نحن مقطوعًا",
  "cause.blocked-address": "يشير اسم الخادم إلى عنوان خاص",
  "cause.stopped": "أُوقف برنامجنا",
  "cause.internal": "تعطّل برنامجنا",
  "cause.not-running": "لم يكن برنامجنا يعمل",
  "cause.not-watching": "لم نكن قد بدأنا القياس بعد",
  "cause.paused": "أوقف القائم على هذه الصفحة القياس مؤقتًا",
  "cause.source-gap": "في مصدر هذه القراءات فجوة هنا",
  "cause.not-offered": "برنامج الخادم لا يحصي هذا العدد",
  "cause.switched-off": "أوقف القائمون على الخادم نشر هذا الرقم",
  "cause.limited": "لا يتصل الخادم إلا بعدد قليل من الخوادم، ويحتفظ بأرقامه لنفسه",
  "cause.not-believed": "ما أعلنه الخادم لا يُعتدّ به",
  "cause.not-in-source": "لا يرد هذا الرقم في مصدر القراءات",

  "polls.heading": "قياسات آخر 30 يومًا",
  "polls.notYet": "لم نبدأ القياس بعد: القياس الأول لم يأتِ موعده.",
  "polls.all":
    "{due, plural, zero {لا قياسات في آخر 30 يومًا.} one {جاء القياس الوحيد في آخر 30 يومًا بالأرقام.} two {جاء القياسان في آخر 30 يومًا بالأرقام.} few {جاءت القياسات كلها في آخر 30 يومًا، وعددها #، بالأرقام.} many {جاءت القياسات كلها في آخر 30 يومًا، وعددها #، بالأرقام.} other {جاءت القياسات كلها في آخر 30 يومًا، وعددها #، بالأرقام.}}",
  "polls.some":
    "من بين {due, plural, zero {# قياس} one {قياس واحد} two {قياسين} few {# قياسات} many {# قياسًا} other {# قياس}} في آخر 30 يومًا، عدد ما جاء بالأرقام: {brought, number}. أما الباقي: {causes}.",
  "polls.lateOnes":
    "{late, plural, zero {لم يتأخر أي قياس.} one {تأخر قياس واحد.} two {تأخر قياسان.} few {تأخرت # قياسات.} many {تأخر # قياسًا.} other {تأخر # قياس.}}",
  "polls.since": "نقيس منذ {since}.",
  "polls.paused": "أوقف القائم على هذه الصفحة القياس مؤقتًا.",
  "polls.in-time": "في موعده",
  "polls.late": "متأخر: بدأ بعد موعده بأكثر من دقيقة مضافًا إليها عُشر الفترة بين قياسين",
  "polls.theirs": "بلا أرقام، لسبب من الخادم",
  "polls.ours": "بلا أرقام، بتقصير منا",
  "polls.more": "الفجوات والإخفاقات وأسبابها",
  "fault.theirs": "السبب من الخادم",
  "fault.ours": "السبب منا",
  "fault.switched-off": "رغبة الخادم",
  "fault.not-offered": "غير متاح",
  "fault.before": "قبل أن نبدأ",
  "gaps.title": "الفجوات والإخفاقات: \u2068{name}\u2069",
  "gaps.intro": "حيث يغيب رقم نبيّن السبب ومصدره. وما لم يُقَس لا يُملأ أبدًا.",
  "gaps.none": "جاءت كل القياسات حتى الآن بالأرقام.",
  "gaps.noneYet": "لا شيء يُذكر بعد: القياس الأول لم يأتِ موعده.",
  "gaps.heading": "الفجوات",
  "gaps.noGaps": "لا توجد فجوات.",
  "gaps.failuresHeading": "القياسات التي أخفقت في آخر 30 يومًا",
  "gaps.noFailures": "لم يخفق أي قياس.",
  "gaps.span": "من {from} إلى {to}",
  "gaps.openSpan": "منذ {from}",
  "gaps.allFigures": "جميع الأرقام",
  "gaps.count":
    "{count, plural, zero {# قياس} one {قياس واحد} two {قياسان} few {# قياسات} many {# قياسًا} other {# قياس}}",
  "gaps.unasked":
    "{asked, plural, =0 {لم يُسأل في هذه المدة} zero {لم يُسأل في هذه المدة} one {سُئل مرة واحدة في هذه المدة} two {سُئل مرتين في هذه المدة} few {سُئل # مرات في هذه المدة} many {سُئل # مرة في هذه المدة} other {سُئل # مرة في هذه المدة}}، فمن يطل صمته نسأله أقل فأقل",
  "gaps.more":
    "{count, plural, zero {لم يُحذف شيء.} one {حُذفت هنا حالة أقدم واحدة.} two {حُذفت هنا حالتان أقدم.} few {حُذفت هنا # حالات أقدم.} many {حُذفت هنا # حالة أقدم.} other {حُذفت هنا # حالة أقدم.}}",
  "gaps.data": "جميع القياسات التي أخفقت",
  "gaps.goneNote": "يعلن هذا الخادم أنه أُغلق نهائيًا، لذا لم نعد نسأله.",
  "gaps.robotsNote": "يطلب منا ملف \u2068robots.txt\u2069 في هذا الخادم ألا نقرأ أرقامه، لذا لا نقرؤها.",
  "gaps.pausedNote": "أوقف القائم على هذه الصفحة قياس هذا الخادم مؤقتًا. ويبقى ما سبق قياسه محفوظًا.",

  "goal.next": `<b>${remainder}</b> على «\u2068{label}\u2069»`,
  "goal.round.users": `<b>{remaining, plural, zero {لم يبقَ شيء} one {بقي حساب واحد} two {بقي حسابان} few {بقي # حسابات} many {بقي # حسابًا} other {بقي # حساب}}</b> لبلوغ {threshold, plural, ${account.genitive}}`,
  "goal.round.active": `<b>{remaining, plural, zero {لم يبقَ شيء} one {بقي شخص واحد} two {بقي شخصان} few {بقي # أشخاص} many {بقي # شخصًا} other {بقي # شخص}}</b> لبلوغ {threshold, plural, ${activePerson.genitive}}`,
  "goal.round.posts": `<b>{remaining, plural, zero {لم يبقَ شيء} one {بقي منشور واحد} two {بقي منشوران} few {بقي # منشورات} many {بقي # منشورًا} other {بقي # منشور}}</b> لبلوغ {threshold, plural, ${post.genitive}}`,
  "goal.round.servers": `<b>{remaining, plural, zero {لم يبقَ شيء} one {بقي خادم واحد} two {بقي خادمان} few {بقي # خوادم} many {بقي # خادمًا} other {بقي # خادم}}</b> لبلوغ {threshold, plural, ${knownServer.genitive}}`,
  "goal.progress": "{current, number} من أصل {threshold, number}",
  "goal.holding": "<b>بُلغ العدد، لكنه لم يدم بعد بما يكفي</b>: «\u2068{label}\u2069»",
  "goal.all": "جميع المحطات",
  "goal.heading": "المحطة التالية",

  "forecast.between": "بين {from} و{to}، في 8 من أصل 10 سيناريوهات محاكاة.",
  "forecast.notBefore": "يُستبعد ذلك قبل {from}، وقد لا يحدث خلال عام.",
  "forecast.notAtThisPace": "لن يُبلغ بهذه الوتيرة.",
  "forecast.tooLittle":
    "البيانات لا تكفي للتوقع: توفّر {known, number} من أصل {needed, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.",
  "forecast.told": "ما توقعناه",
  "forecast.toldOn": "قلنا في",
  "forecast.toldWhat": "يُبلغ العدد",
  "forecast.toldRange": "بين {from} و{to}",
  "forecast.toldNotBefore": "يُستبعد قبل {from}",
  "forecast.toldNot": "ليس بهذه الوتيرة",
  "forecast.outcome": "وما حدث",
  "forecast.outcome.inside": "كما قلنا",
  "forecast.outcome.early": "جاء أبكر",
  "forecast.outcome.late": "جاء متأخرًا",
  "forecast.ledger":
    "صحت المدد التي ذكرناها، واحدة كل يوم، {inside, number} من أصل {count, number}. وهي موضوعة لتصح 8 مرات من كل 10.",
  "forecast.label": "8 من أصل 10 سيناريوهات محاكاة",
  "forecast.sentence": "في {day} بين {low} و{high}، في 8 من أصل 10 سيناريوهات محاكاة.",
  "forecast.bands":
    "يضم النطاق الفاتح 8 من أصل 10 سيناريوهات محاكاة، والداكن 5 من أصل 10. صدر التوقع في {day}.",
  "forecast.scoreLink": "ما مدى صحة توقعاتنا",
  "forecast.row": "{day}، توقع",
  "forecast.values": "من {low} إلى {high}",

  "event.version": "حُدِّث البرنامج من الإصدار \u2068{from}\u2069 إلى \u2068{to}\u2069",
  "event.software": "انتقل الخادم من برنامج \u2068{from}\u2069 إلى \u2068{to}\u2069",
  "event.registrations": "تغيّر التسجيل من «{from}» إلى «{to}»",
  "registrations.open": "مفتوح للجميع",
  "registrations.approval": "مفتوح بشرط الموافقة",
  "registrations.closed": "مغلق",
  "registrations.line": "التسجيل {mode}.",

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

  "feed.title": "أرقام \u2068{name}\u2069",
  "feed.subtitle": "المحطات والأرقام القياسية وأرقام الأسبوع والتصحيحات: \u2068{name}\u2069",
  "feed.link": "خلاصة الأخبار (\u2068Atom\u2069)",
  "feed.ruleChanged": "\u2068{subject}\u2069: عُدّلت المحطة «\u2068{name}\u2069»",
  "feed.ruleWithdrawn": "\u2068{subject}\u2069: سُحبت المحطة «\u2068{name}\u2069»",
  "feed.ruleNow": "ونصها الآن: «\u2068{rule}\u2069»",
  "feed.record.day": `يوم قياسي على \u2068{name}\u2069: زيادة {change, plural, ${account.by}}`,
  "feed.record.hour": `ساعة قياسية على \u2068{name}\u2069: زيادة {change, plural, ${account.by}}`,
  "feed.recordText.day":
    "زاد عدد الحسابات يوم {when} بمقدار {change, number}، وهي أكبر زيادة في يوم واحد حتى ذلك الحين. وكان أفضل يوم قبله {beforeWhen}، بزيادة {before, number}.",
  "feed.recordText.hour":
    "زاد عدد الحسابات يوم {when} بين {from} و{to} بمقدار {change, number}، وهي أكبر زيادة في ساعة واحدة حتى ذلك الحين. وكانت أفضل ساعة قبلها يوم {beforeWhen}، بزيادة {before, number}.",
  "feed.week": "\u2068{name}\u2069: الأسبوع من {from} إلى {to}",
  "feed.weekMeasured": "آخر أرقام الأسبوع، قيست يوم {moment}:",
  "feed.week.users": `{count, plural, ${account.nominative}}${sinceWeekBefore}`,
  "feed.week.posts": `{count, plural, ${post.nominative}}${sinceWeekBefore}`,
  "feed.week.active": `عدد من سجّلوا الدخول خلال أربعة أسابيع: {count, number}${sinceWeekBefore}`,
  "feed.correction":
    "{standing, select, open {\u2068{name}\u2069: قراءة مشكوك فيها ({metric})} confirmed {\u2068{name}\u2069: تأكدت قراءة كان مشكوكًا فيها ({metric})} other {\u2068{name}\u2069: أكّد القائم على اللوحة قراءة كان مشكوكًا فيها ({metric})}}",
  "feed.why.flip-flop": "يتردّد الرقم جيئة وذهابًا، كأن خادمين يجيبان بالتناوب",
  "feed.why.random": "يتغيّر الرقم في كل مرة، كأن الخادم يختاره بالقرعة",
  "feed.why.frozen": "يبقى الرقم على حاله بينما لا يستجيب جزء من الخادم",
  "feed.gap": "\u2068{name}\u2069: لا قراءات لمدة {duration}",
  "feed.gapOpen": "\u2068{name}\u2069: لا قراءات منذ أكثر من يوم",
  "calendar.link": "التقويم",
  "calendar.reached": "\u2068{subject}\u2069، محطة بُلغت: \u2068{name}\u2069",
  "calendar.range": "\u2068{subject}\u2069، محطة متوقعة: \u2068{name}\u2069",
  "calendar.moves": "صدر هذا التوقع في {issued}، ويتغيّر مع كل أرقام جديدة.",

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

  "announce.reached": "بلغ \u2068{subject}\u2069 محطة جديدة: «\u2068{name}\u2069»",
  "milestones.heading": "محطات \u2068{name}\u2069",
  "milestones.ahead": "محطات مقبلة",
  "milestones.reached": "محطات بُلغت",
  "milestones.withdrawn": "محطات سُحبت",
  "milestones.none": "لم تُبلغ أي محطة بعد.",
  "milestones.noneAhead": "بُلغت المحطات كلها.",
  "milestones.intro":
    "لا يُعرف بلوغ المحطة بالدقيقة، بل بالمدة الفاصلة بين قراءتين. وما بُلغ مرة يبقى محسوبًا، ولو تراجع العدد بعد ذلك.",
  "milestone.name.users": `{threshold, plural, ${account.nominative}}`,
  "milestone.name.active": `{threshold, plural, ${activePerson.nominative}}`,
  "milestone.name.posts": `{threshold, plural, ${post.nominative}}`,
  "milestone.name.servers": `{threshold, plural, ${knownServer.nominative}}`,
  "milestone.rule": "القاعدة",
  "milestone.rule.users": `تُحتسب المحطة حالما تُظهر إحدى القراءات {when, select, reaches {ما لا يقل عن} other {أكثر من}} {threshold, plural, ${account.genitive}}.`,
  "milestone.rule.active": `تُحتسب المحطة حالما تُظهر إحدى القراءات {when, select, reaches {ما لا يقل عن} other {أكثر من}} {threshold, plural, ${activePerson.genitive}}.`,
  "milestone.rule.posts": `تُحتسب المحطة حالما تُظهر إحدى القراءات {when, select, reaches {ما لا يقل عن} other {أكثر من}} {threshold, plural, ${post.genitive}}.`,
  "milestone.rule.servers": `تُحتسب المحطة حالما تُظهر إحدى القراءات {when, select, reaches {ما لا يقل عن} other {أكثر من}} {threshold, plural, ${knownServer.genitive}}.`,
  "milestone.consequence": "ما يترتب على ذلك",
  "milestone.toGo": `<b>${remainder}</b>: {current, number} من أصل {threshold, number}.`,
  "milestone.unknown": "لا توجد قراءة لهذا الرقم بعد.",
  "milestone.between": "بُلغت بين {after} و{by}.",
  "milestone.atFirst": "كانت قد بُلغت عند أول قراءة، يوم {by}.",
  "milestone.fallenBack":
    "تراجع العدد بعد ذلك: هو في آخر قراءة {current, number}، وينقصه {remaining, plural, zero {صفر} one {واحد} two {اثنان} few {#} many {#} other {#}} ليبلغ المحطة من جديد.",
  "milestone.stillThere": "العدد في آخر قراءة {current, number}.",
  "milestone.picture": "\u2068{name}\u2069، \u2068{subject}\u2069. {text} {chart}",
  "milestone.ruleDays.users": `تُحتسب المحطة حين تُظهر كل قراءة على مدى {days, plural, zero {صفر يوم} one {يوم واحد} two {يومين متتاليين} few {# أيام متتالية} many {# يومًا متتاليًا} other {# يوم متتالٍ}} {when, select, reaches {ما لا يقل عن} other {أكثر من}} {threshold, plural, ${account.genitive}}.`,
  "milestone.ruleDays.active": `تُحتسب المحطة حين تُظهر كل قراءة على مدى {days, plural, zero {صفر يوم} one {يوم واحد} two {يومين متتاليين} few {# أيام متتالية} many {# يومًا متتاليًا} other {# يوم متتالٍ}} {when, select, reaches {ما لا يقل عن} other {أكثر من}} {threshold, plural, ${activePerson.genitive}}.`,
  "milestone.ruleDays.posts": `تُحتسب المحطة حين تُظهر كل قراءة على مدى {days, plural, zero {صفر يوم} one {يوم واحد} two {يومين متتاليين} few {# أيام متتالية} many {# يومًا متتاليًا} other {# يوم متتالٍ}} {when, select, reaches {ما لا يقل عن} other {أكثر من}} {threshold, plural, ${post.genitive}}.`,
  "milestone.ruleDays.servers": `تُحتسب المحطة حين تُظهر كل قراءة على مدى {days, plural, zero {صفر يوم} one {يوم واحد} two {يومين متتاليين} few {# أيام متتالية} many {# يومًا متتاليًا} other {# يوم متتالٍ}} {when, select, reaches {ما لا يقل عن} other {أكثر من}} {threshold, plural, ${knownServer.genitive}}.`,
  "milestone.ruleBreaks":
    "إذا مرّت أكثر من {hours} ساعة بين قراءتين بدأ عدّ الأيام من جديد، فما لم يُقَس لا يُحتسب.",
  "milestone.terms": "بصيغة دقيقة",
  "milestone.decides": "من يقرّر",
  "milestone.heldBetween": "بقي العدد عند المطلوب منذ لحظة بين {after} و{by}، فبُلغت المحطة يوم {fulfilled}.",
  "milestone.heldAtFirst": "بقي العدد عند المطلوب منذ أول قراءة، يوم {by}، فبُلغت المحطة يوم {fulfilled}.",
  "milestone.holding":
    "<b>العدد عند المطلوب منذ {since}</b>. إذا دام ذلك بُلغت المحطة يوم {until} على أقرب تقدير.",
  "milestone.falls":
    "{count, plural, zero {لم يتراجع العدد دون الحد بعد ذلك.} one {تراجع العدد دون الحد بعد ذلك مرة واحدة دامت {longest}.} two {تراجع العدد دون الحد بعد ذلك مرتين، دامت أطولهما {longest}.} few {تراجع العدد دون الحد بعد ذلك # مرات، دامت أطولها {longest}.} many {تراجع العدد دون الحد بعد ذلك # مرة، دامت أطولها {longest}.} other {تراجع العدد دون الحد بعد ذلك # مرة، دامت أطولها {longest}.}}",
  "milestone.noFall": "لم يتراجع العدد دون الحد بعد ذلك.",
  "milestone.frozen": "ينتهي الرسم بعد عشرة أيام من بلوغ المحطة ولا يتغير بعدها.",
  "milestone.fulfilledBy": "القراءة التي اكتملت بها الأيام",
  "milestone.history": "تعديلات القاعدة",
  "milestone.recorded": "القاعدة مسجّلة هنا منذ {date}، ولم تُعدَّل منذ ذلك الحين.",
  "milestone.recordedSince": "القاعدة مسجّلة هنا منذ {date}.",
  "milestone.changed.rule": "{date}: عُدّلت القاعدة، وكان نصها: «\u2068{before}\u2069»",
  "milestone.changed.label": "{date}: عُدّل الاسم، وكان: «\u2068{before}\u2069»",
  "milestone.changed.consequence": "{date}: عُدّل ما يترتب على ذلك، وكان النص: «\u2068{before}\u2069»",
  "milestone.changed.decides": "{date}: عُدّل من يقرّر، وكان النص: «\u2068{before}\u2069»",
  "milestone.changed.elsewhere": "{date}: عُدّلت الصياغة بلغة أخرى.",
  "milestone.added.consequence": "{date}: أُضيف ما يترتب على ذلك.",
  "milestone.added.decides": "{date}: أُضيف من يقرّر.",
  "milestone.taken": "{date}: سُحبت المحطة.",
  "milestone.back": "{date}: أُعيد العمل بالمحطة.",
  "milestone.withdrawn": "سُحبت هذه المحطة. تبقى صفحتها بكل ما عُرف عنها.",
  "milestone.evidence": "القراءتان",
  "milestone.lastBefore": "آخر قراءة قبل بلوغها",
  "milestone.firstAfter": "أول قراءة تُظهر بلوغها",

  "facts.link": "صحيفة الحقائق",
  "facts.title": "صحيفة حقائق \u2068{name}\u2069، {when}",
  "facts.titleNone": "صحيفة حقائق \u2068{name}\u2069",
  "facts.measured": "قيس يوم {moment}. ولا يدخل في هذه الأرقام شيء مما قيس بعد ذلك.",
  "facts.choice.day":
    "تعرض صحيفة كل يوم أقرب قراءات ذلك اليوم إلى الساعة {morning} (بتوقيت \u2068{zone}\u2069).",
  "facts.choice.moment": "تعرض هذه الصحيفة أحدث قراءة حتى اللحظة المطلوبة، على ألا تسبقها بأكثر من يوم.",
  "facts.choice.newest":
    "تعرض هذه الصحيفة أحدث قراءة. والعنوان الوارد تحت «كيف يُستشهد بها» يبقى دالًّا على هذه الأرقام نفسها.",
  "facts.missing.nothing": "لم يُقَس: لا توجد أي قراءة بعد.",
  "facts.missing.future": "لم يُقَس: هذا اليوم لم يأتِ بعد.",
  "facts.missing.before": "لم يُقَس: تعود أول قراءة إلى {first}.",
  "facts.missing.none": "لم يُقَس: لا توجد قراءة من {when}.",
  "facts.day": "اليوم",
  "facts.show": "عرض",
  "facts.previous": "اليوم السابق",
  "facts.next": "اليوم التالي",
  "facts.newest": "أحدث الأرقام",
  "facts.sinceFirst": "منذ {day}",
  "facts.launched": `افتُتح الخادم يوم {launch}، وبلغ متوسط الزيادة منذ ذلك اليوم (قبل {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}) {rate, plural, ${account.genitive}} في اليوم.`,
  "facts.press": "للصحافة",
  "facts.copy": "نسخ",
  "facts.copied": "نُسخ",
  "facts.picture": "صورة هذا الرسم البياني (\u2068SVG\u2069)",
  "facts.milestones": "المحطات",
  "facts.events": "الأحداث",
  "facts.net": "تُحسب الحسابات الجديدة صافيةً، بعد طرح ما حُذف منها.",
  "facts.definitions": "معنى الأرقام",
  "facts.source": "المصدر",
  "facts.coverage":
    "أيام القياس حتى ذلك الحين: {measured, number} من أصل {days, plural, zero {صفر يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.",
  "facts.readings":
    "{count, plural, zero {لا قراءات} one {قراءة واحدة} two {قراءتان} few {# قراءات} many {# قراءة} other {# قراءة}} منذ {first}.",
  "facts.cadence": "المدة بين القراءات الأخيرة: {spacing}.",
  "facts.imported": "القراءات الأقدم مأخوذة من سجلات احتفظ بها آخرون: \u2068{sources}\u2069.",
  "facts.cite": "كيف يُستشهد بها",
  "facts.licence": "الترخيص",
  "facts.licence.text":
    "يجوز لأي شخص استعمال الأرقام والرسم والنص بحرية ولأي غرض. ونرجو ذكر المصدر والتاريخ.",
  "picture.asOf": "الحالة في {moment}",

  "press.users": `في {moment} كان على الخادم \u2068{name}\u2069 {count, plural, zero {صفر حساب مسجَّل} one {حساب مسجَّل واحد} two {حسابان مسجَّلان} few {# حسابات مسجَّلة} many {# حسابًا مسجَّلًا} other {# حساب مسجَّل}}.`,
  "press.change": `{direction, select,
    up {وهذا أكثر {change, plural, ${account.by}} مما كان قبل ذلك {period, select, day {بيوم} other {بأسبوع}}.}
    down {وهذا أقل {change, plural, ${account.by}} مما كان قبل ذلك {period, select, day {بيوم} other {بأسبوع}}.}
    other {وهو العدد نفسه قبل ذلك {period, select, day {بيوم} other {بأسبوع}}.}}`,
  "press.launch": "وافتُتح الخادم يوم {day}.",
  "press.active":
    "{count, plural, zero {ولم يسجّل أحد الدخول} one {وسجّل شخص واحد الدخول} two {وسجّل شخصان الدخول} few {وسجّل # أشخاص الدخول} many {وسجّل # شخصًا الدخول} other {وسجّل # شخص الدخول}} خلال الأسابيع الأربعة السابقة.",
  "press.posts": `وبلغ عدد المنشورات المكتوبة فيه {count, plural, ${post.genitive}}.`,
  "press.servers":
    "وكان الخادم يعرف {count, plural, zero {صفر خادم آخر} one {خادمًا آخر واحدًا} two {خادمين آخرين} few {# خوادم أخرى} many {# خادمًا آخر} other {# خادم آخر}} في الشبكة.",
  "press.goal": `وكان ينقصه {remaining, plural, ${account.nominative}} لبلوغ المحطة التالية: «\u2068{label}\u2069».`,
  "press.source":
    "الأرقام من الواجهة البرمجية العامة للخادم، كما سجّلها موقع «\u2068{board}\u2069»: \u2068{address}\u2069",

  "event.since": "منذ ذلك الحين: {changes}.",
  "event.since.users": `{direction, select,
    down {نقص قدره {change, plural, ${account.nominative}}}
    other {{change, plural, zero {لا حسابات جديدة} one {حساب جديد واحد} two {حسابان جديدان} few {# حسابات جديدة} many {# حسابًا جديدًا} other {# حساب جديد}}}}`,
  "event.since.posts": `{direction, select,
    down {نقص قدره {change, plural, ${post.nominative}}}
    other {{change, plural, zero {لا منشورات جديدة} one {منشور جديد واحد} two {منشوران جديدان} few {# منشورات جديدة} many {# منشورًا جديدًا} other {# منشور جديد}}}}`,
  "event.since.servers": `{direction, select,
    down {نقص قدره {change, plural, ${knownServer.nominative}}}
    other {{change, plural, zero {لا خوادم معروفة جديدة} one {خادم جديد معروف واحد} two {خادمان جديدان معروفان} few {# خوادم جديدة معروفة} many {# خادمًا جديدًا معروفًا} other {# خادم جديد معروف}}}}`,
  "event.perHour": "حسابات جديدة في الساعة",
  "event.perDay": "حسابات جديدة في اليوم",
  "event.before": "الأسبوع السابق",
  "event.after": "الأسبوع التالي",
  "event.bestDay": "أنشط يوم بعده",
  "event.bestHour": "أنشط ساعة بعده",

  "event.surge":
    "موجة نمو: {change, plural, zero {لا حسابات جديدة} one {حساب جديد واحد} two {حسابان جديدان} few {# حسابات جديدة} many {# حسابًا جديدًا} other {# حساب جديد}} في يوم، والمعتاد {usual, number}",
  "event.step":
    "قفزة: {change, plural, zero {لا حسابات جديدة} one {حساب جديد واحد} two {حسابان جديدان} few {# حسابات جديدة} many {# حسابًا جديدًا} other {# حساب جديد}} دفعةً واحدة، والمعتاد {usual, number} في اليوم",
  "event.purge": `حملة حذف: اختفى {change, plural, ${account.nominative}} في يوم من أصل {before}`,
  "event.gap": "لا قراءات، والمدة {duration}، والسبب: {cause}",
  "event.more":
    "{count, plural, zero {ولا أحداث أخرى} one {وحدث آخر} two {وحدثان آخران} few {و# أحداث أخرى} many {و# حدثًا آخر} other {و# حدث آخر}}",
  "event.all": "جميع الأحداث",
  "event.around": "قبله وبعده",
  "event.source": "المزيد عنه",
  "event.kind.note": "ملاحظة",
  "event.kind.version": "إصدار جديد",
  "event.kind.registrations": "التسجيل",
  "event.kind.software": "برنامج جديد",
  "event.kind.surge": "مستخرَج من الأرقام",
  "event.kind.step": "مستخرَج من الأرقام",
  "event.kind.purge": "مستخرَج من الأرقام",
  "event.kind.gap": "فجوة",
  "event.rule.surge":
    "يُعدّ اليوم موجة نمو إذا بلغ نموّه ثلاثة أضعاف المعتاد على الأقل (وسيط الأسبوعين السابقين)، وزاد بمقدار النصف على أفضل يوم هادئ فيهما، وفاق بوضوح ما تفسّره المصادفة.",
  "event.rule.step":
    "القفزة موجة نمو جاءت دفعةً واحدة بين قراءتين ثم عاد الهدوء بعدها. وهكذا تبدو عمليات الاستيراد ودمج الخوادم.",
  "event.rule.purge":
    "يُعدّ اليوم حملة حذف إذا اختفى فيه حساب من كل عشرين على الأقل، وما لا يقل عن عشرة حسابات.",
  "event.rule.gap": "كل فجوة تدوم يومًا أو أكثر حدث. وما جرى خلالها لم يُقَس.",
  "events.title": "أحداث \u2068{name}\u2069",
  "events.intro": "ما دوّنه القائمون على هذه الصفحة، وما استُخرج من الأرقام ومما يعلنه الخادم عن نفسه.",
  "events.none": "لا أحداث بعد.",

  "subjects.heading": "الخوادم",
  "subjects.intro":
    "{count, plural, zero {لا يُرصد هنا أي خادم.} one {يُرصد هنا خادم واحد.} two {يُرصد هنا خادمان.} few {تُرصد هنا # خوادم.} many {يُرصد هنا # خادمًا.} other {يُرصد هنا # خادم.}}",

  "about.heading": "عن هذه الأرقام",
  "about.definitions": "ما الذي يُعدّ",
  "about.how": "كيف يُقاس",
  "about.how.poll":
    "نسأل الواجهة البرمجية العامة لكل خادم في مواعيد منتظمة ({interval})، ونحفظ كل جواب مع لحظة وصوله. ولا نسأل إلا عما هو متاح للجميع، ولا نحدّد هوية أحد ولا نتعقّب أحدًا.",
  "about.how.cache":
    "الخوادم نفسها لا تحدّث أرقامها إلا كل عشر دقائق تقريبًا، وبعضها مرة واحدة في اليوم. لذلك قد يكون الرقم أقدم قليلًا من قراءتنا له.",
  "about.how.history":
    "القراءات السابقة لبدء رصدنا مأخوذة من سجلات احتفظ بها آخرون. وتحمل كل نقطة اسم مصدرها، وهو مبيَّن في ملفات \u2068CSV\u2069.",
  "about.holes": "القيم الناقصة",
  "about.holes.text":
    "ما لم يُقَس يُترك فارغًا ويُرسم فجوةً مع بيان سببها. ولا يُعرض صفرًا أبدًا، ولا يُملأ بتقدير، ولا تُكرَّر مكانه القيمة السابقة. وتُعرض الأرقام المتراجعة كما تُعرض المتزايدة.",
  "about.marks": "القراءات التي عليها علامة",
  "about.marks.text":
    "من القراءات ما يصعب أن يكون صحيحًا: صفر بعد مئات، أو نصف العدد أو ضعفه دفعة واحدة، أو قفزة تزول خلال يوم، أو رقم يتردّد بين قيمتين أو يتغيّر في كل مرة، أو رقم ثابت بينما لا يستجيب جزء من الخادم، أو برنامج آخر أو اسم آخر على النطاق نفسه. تُحفظ مثل هذه القراءة كما أعلنها الخادم، وتوضع عليها علامة مع بيان السبب. ولا تُحتسب في أي رقم أو تغيّر أو محطة حتى تؤكدها قراءات لاحقة أو يؤكدها القائمون على هذه اللوحة. وحتى ذلك الحين تظهر في الرسم نقطةً مفرغة، أو مثلثًا إن وقعت خارج حافته. ولا يُحذف شيء أبدًا.",
  "about.changes": "التغيّرات",
  "about.changes.text":
    "التغيّر هو الفرق بين آخر قراءة وأقرب القراءات إلى ما قبلها بساعة أو يوم أو أسبوع أو 30 يومًا. فإن لم توجد قراءة قريبة بما يكفي كتبنا «لم يُقَس».",
  "about.milestones": "المحطات",
  "about.milestones.text":
    "العبرة دائمًا بالبلوغ الأول، ويُذكر بالمدة الفاصلة بين آخر قراءة قبله وأول قراءة بعده.",
  "about.events": "الأحداث",
  "about.events.text":
    "إلى جانب ما دوّنه القائمون على هذه الصفحة تظهر الإصدارات الجديدة، وتغيّر البرنامج أو التسجيل، والفجوات الطويلة، والأيام التي يتغيّر فيها عدد الحسابات تغيّرًا لافتًا. ولا يُحكم على يوم كهذا إلا بعد انتهائه، وبالقياس إلى الأسبوعين السابقين وحدهما، على أن تُعرف منهما سبعة أيام على الأقل.",
  "about.forecasts": "التوقعات",
  "about.forecasts.text":
    "نحاكي كل يوم 200 سيناريو لمستقبل كل رقم انطلاقًا من ماضيه نفسه: تتكرر مقاطع من الماضي، ولا تدوم أي وتيرة أطول كثيرًا مما دامت حتى الآن. والنطاق الذي نذكره هو حيث تقع 8 سيناريوهات من كل 10. ولا نذكر نطاقًا إن كانت القراءات لأقل من 14 يومًا. يُحفظ التوقع إلى الأبد ولا يُغيَّر، وحين يحل يومه يُقيَّم، فإن أخطأت نطاقات خادم أكثر مما ينبغي وُسّعت نطاقاته التالية.",
  "about.forecasts.method":
    "تجد شرح الطريقة خطوةً خطوة، ونتائجها على 160 خادمًا، في الملف \u2068docs/forecast.md\u2069 المرفق ببرنامج هذه الصفحة.",
  "score.heading": "ما مدى صحة توقعاتنا حتى الآن",
  "score.none": "لم يُقيَّم أي توقع بعد. نذكر أول نطاق حين تتوفر قراءات 14 يومًا لخادم.",
  "score.first": "لم يُقيَّم أي توقع بعد. يُقيَّم أولها حين ينقضي يوم {day}.",
  "score.caption":
    "كم مرة صح نطاق 8 سيناريوهات من كل 10، وكم ابتعد وسط السيناريوهات والخط المستقيم عبر آخر 28 يومًا عما حدث.",
  "score.what": "التوقع",
  "score.inside": "صح النطاق",
  "score.error": "متوسط الخطأ",
  "score.line": "خطأ الخط المستقيم",
  "score.row":
    "{metric}، قبل {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}",
  "score.of": "{inside, number} من {judged, number}",
  "about.sources": "المصادر",
  "about.sources.text":
    "تؤخذ المجاميع من \u2068NodeInfo\u2069 حيث يوفّره الخادم، وإلا فمن واجهة ماستدون البرمجية. أما عدد الخوادم المعروفة فمن واجهة ماستدون وحدها. وإذا أجاب الخادم بصفر بينما يعدّ جواب آخر منه أشخاصًا، لم يؤخذ بالصفر.",
  "about.limits": "الحدود",
  "about.limits.text":
    "يستطيع الخادم أن يقول عن نفسه ما يشاء؛ ونحن ننقل ما يقول ولا نتحقق إلا من معقوليته. والبرمجيات المختلفة تعدّ بطرق مختلفة، فينبغي الحذر في المقارنة بين أرقام خادمين.",
  "about.data": "البيانات",
  "about.data.text":
    "كل ما يُعرض هنا يمكن تنزيله بصيغة \u2068CSV\u2069، أو قراءته آليًا عبر الواجهة الموصوفة في العنوان أدناه. واستعماله حر، ونرجو ذكر المصدر والتاريخ.",
  "about.interval":
    "{minutes, plural, zero {أكثر من مرة في الدقيقة} one {كل دقيقة} two {كل دقيقتين} few {كل # دقائق} many {كل # دقيقة} other {كل # دقيقة}}",
  "about.intervalSeconds":
    "{seconds, plural, zero {أكثر من مرة في الثانية} one {كل ثانية} two {كل ثانيتين} few {كل # ثوانٍ} many {كل # ثانية} other {كل # ثانية}}",
  "about.contact": "للتواصل",

  "notFound.text": "لا توجد صفحة على هذا العنوان.",
  "notFound.home": "إلى النظرة العامة",
};
