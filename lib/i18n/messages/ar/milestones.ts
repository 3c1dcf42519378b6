import type { milestones as english } from "../en/milestones.ts";
import { account, activePerson, knownServer, post } from "./nouns.ts";

/** What is left of the way, where the noun is not known. */
const remainder =
  "{remaining, plural, zero {لم يبقَ شيء} one {بقي واحد} two {بقي اثنان} few {بقي #} many {بقي #} other {بقي #}}";

export const milestones: Record<keyof typeof english, string> = {
  "goal.next": `<b>${remainder}</b> على «\u2068{label}\u2069»`,
  "goal.round.users": `<b>{remaining, plural, zero {لم يبقَ شيء} one {بقي حساب واحد} two {بقي حسابان} few {بقي # حسابات} many {بقي # حسابًا} other {بقي # حساب}}</b> لبلوغ {threshold, plural, ${account.genitive}}`,
  "goal.round.active": `<b>{remaining, plural, zero {لم يبقَ شيء} one {بقي شخص واحد} two {بقي شخصان} few {بقي # أشخاص} many {بقي # شخصًا} other {بقي # شخص}}</b> لبلوغ {threshold, plural, ${activePerson.genitive}}`,
  "goal.round.posts": `<b>{remaining, plural, zero {لم يبقَ شيء} one {بقي منشور واحد} two {بقي منشوران} few {بقي # منشورات} many {بقي # منشورًا} other {بقي # منشور}}</b> لبلوغ {threshold, plural, ${post.genitive}}`,
  "goal.round.servers": `<b>{remaining, plural, zero {لم يبقَ شيء} one {بقي خادم واحد} two {بقي خادمان} few {بقي # خوادم} many {بقي # خادمًا} other {بقي # خادم}}</b> لبلوغ {threshold, plural, ${knownServer.genitive}}`,
  "goal.holding": "<b>بُلغ العدد، لكنه لم يدم بعد بما يكفي</b>: «\u2068{label}\u2069»",
  "goal.all": "جميع المحطات",
  "goal.heading": "المحطة التالية",

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
  "milestone.ended": "تعود آخر قراءة لهذا الرقم إلى {moment}.",
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
    "{count, plural, zero {لم يتراجع العدد بعد ذلك.} one {تراجع العدد بعد ذلك مرة واحدة دامت {longest}.} two {تراجع العدد بعد ذلك مرتين، دامت أطولهما {longest}.} few {تراجع العدد بعد ذلك # مرات، دامت أطولها {longest}.} many {تراجع العدد بعد ذلك # مرة، دامت أطولها {longest}.} other {تراجع العدد بعد ذلك # مرة، دامت أطولها {longest}.}}",
  "milestone.noFall": "وكل قراءة بعد ذلك تبلغ المحطة أيضًا.",
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
};
