import type { polls as english } from "../en/polls.ts";

export const polls: Record<keyof typeof english, string> = {
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
  "mark.standing.trusted": "أكدها القائم على هذه الصفحة.",

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
};
