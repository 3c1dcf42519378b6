import type { events as english } from "../en/events.ts";
import { account, knownServer, post } from "./nouns.ts";

const ON_DAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
  .map((name, index) => `d${index + 1} { في أيام ${name}}`)
  .join(" ");

export const events: Record<keyof typeof english, string> = {
  "event.version": "حُدِّث البرنامج من الإصدار \u2068{from}\u2069 إلى \u2068{to}\u2069",
  "event.software": "انتقل الخادم من برنامج \u2068{from}\u2069 إلى \u2068{to}\u2069",
  "event.registrations": "تغيّر التسجيل من «{from}» إلى «{to}»",

  "registrations.open": "مفتوح للجميع",
  "registrations.approval": "مفتوح بشرط الموافقة",
  "registrations.closed": "مغلق",
  "registrations.line": "التسجيل {mode}.",

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
  "event.before":
    "{days, plural, =7 {الأسبوع السابق} zero {قبله} one {اليوم السابق} two {اليومان السابقان} few {# أيام قبله} many {# يومًا قبله} other {# يوم قبله}}",
  "event.after":
    "{days, plural, =7 {الأسبوع التالي} zero {بعده} one {أول يوم بعده} two {أول يومين بعده} few {أول # أيام بعده} many {أول # يومًا بعده} other {أول # يوم بعده}}",
  "event.bestDay": "أنشط يوم بعده",
  "event.bestHour": "أنشط ساعة بعده",
  "event.surge": `موجة نمو: {change, plural, zero {لا حسابات جديدة} one {حساب جديد واحد} two {حسابان جديدان} few {# حسابات جديدة} many {# حسابًا جديدًا} other {# حساب جديد}} {day, select, running {حتى الآن في ذلك اليوم} other {في يوم واحد}}، والمعتاد {usual, number}{weekday, select, ${ON_DAYS} other {}}`,
  "event.step":
    "قفزة: {change, plural, zero {لا حسابات جديدة} one {حساب جديد واحد} two {حسابان جديدان} few {# حسابات جديدة} many {# حسابًا جديدًا} other {# حساب جديد}} دفعةً واحدة، والمعتاد {usual, number} في اليوم",
  "event.purge": `حملة حذف: اختفى {change, plural, ${account.nominative}} من أصل {before} {day, select, running {حتى الآن في ذلك اليوم} other {في يوم واحد}}`,
  "event.shift":
    "{pace, select, faster {نمو أسرع} other {نمو أبطأ}}: {change, plural, zero {لا حسابات جديدة} one {حساب جديد واحد} two {حسابان جديدان} few {# حسابات جديدة} many {# حسابًا جديدًا} other {# حساب جديد}} في {weeks, plural, zero {أسابيع} one {أسبوع} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}، والمعتاد {usual, number}",
  "event.decline": `تراجع: نقص العدد بمقدار {change, plural, ${account.genitive}} في {weeks, plural, zero {أسابيع} one {أسبوع} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}، والتغير المعتاد {usual}`,
  "event.gap": "لا قراءات، والمدة {duration}، والسبب: {cause}",
  "event.more":
    "{count, plural, zero {ولا أحداث أخرى} one {وحدث آخر} two {وحدثان آخران} few {و# أحداث أخرى} many {و# حدثًا آخر} other {و# حدث آخر}}",
  "event.all": "جميع الأحداث",
  "event.around": "قبله وبعده",
  "event.unknown.nothing": "لم تُقَس الحسابات بعد.",
  "event.unknown.future": "هذا لم يأتِ بعد.",
  "event.unknown.before": "تعود أول قراءة إلى {first}، أي بعد هذا الحدث، فلا يُعرف ما كان قبله ولا ما تغيّر.",
  "event.unknown.after": "تعود آخر قراءة إلى {last}، ولا يُعرف بعدُ ما جاء بعدها.",
  "event.unknown.soon": "لم يُقَس بعده إلا أقل من يوم، وهذا لا يكفي للمقارنة.",
  "event.unknown.few": "القراءات حوله أقل من أن تكفي للمقارنة.",
  "event.source": "المزيد عنه",
  "event.kind.note": "ملاحظة",
  "event.kind.version": "إصدار جديد",
  "event.kind.registrations": "التسجيل",
  "event.kind.software": "برنامج جديد",
  "event.kind.surge": "مستخرَج من الأرقام",
  "event.kind.step": "مستخرَج من الأرقام",
  "event.kind.purge": "مستخرَج من الأرقام",
  "event.kind.shift": "مستخرَج من الأرقام",
  "event.kind.decline": "مستخرَج من الأرقام",
  "event.kind.gap": "فجوة",
  "event.rule.surge":
    "يُعدّ اليوم موجة نمو إذا بلغ نموّه ثلاثة أضعاف المعتاد على الأقل (وسيط الأسبوعين السابقين، أو وسيط اليوم نفسه من الأسبوع متى عُرفت ثمانية أسابيع)، وفاق بوضوح أفضل يوم هادئ فيهما، وزاد كثيرًا على ما تفسّره المصادفة. ويُكتشف في اليوم نفسه حالما يصير مؤكدًا.",
  "event.rule.step":
    "القفزة موجة نمو جاءت دفعةً واحدة بين قراءتين ثم عاد الهدوء بعدها. وهكذا تبدو عمليات الاستيراد ودمج الخوادم.",
  "event.rule.purge":
    "يُعدّ اليوم حملة حذف إذا اختفى فيه حساب من كل مئة على الأقل، وما لا يقل عن عشرة حسابات، ولم تعد.",
  "event.rule.shift":
    "يُعدّ النمو أسرع إذا جلب أسبوع ضعفي المعتاد على الأقل (وسيط الأسابيع الثمانية السابقة)، وأبطأ إذا جلب أسبوعان متتاليان نصفه أو أقل، وذلك بعيدًا عن التقلبات العادية. ولا يستطيع يوم واحد وحده أن يصنع أسبوعًا كهذا.",
  "event.rule.decline":
    "يُعدّ الأسبوعان تراجعًا إذا نقصت الحسابات فيهما وكان كل منهما أدنى كثيرًا من المعتاد (وسيط الأسابيع الثمانية السابقة). ولا يستطيع يوم واحد وحده أن يصنع أسبوعًا كهذا.",
  "event.rule.gap": "كل فجوة تدوم يومًا أو أكثر حدث. وما جرى خلالها لم يُقَس.",

  "events.title": "أحداث \u2068{name}\u2069",
  "events.intro": "ما دوّنه القائمون على هذه الصفحة، وما استُخرج من الأرقام ومما يعلنه الخادم عن نفسه.",
  "events.none": "لا أحداث بعد.",
};
