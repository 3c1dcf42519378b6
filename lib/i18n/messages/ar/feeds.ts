import type { feeds as english } from "../en/feeds.ts";
import { account, post, reading } from "./nouns.ts";

const sinceWeekBefore =
  "{direction, select, up {، بزيادة {change, number} عمّا كان قبل أسبوع} down {، بنقص {change, number} عمّا كان قبل أسبوع} same {، كما كان قبل أسبوع} other {، ولم يُقَس التغيّر خلال الأسبوع}}.";

export const feeds: Record<keyof typeof english, string> = {
  "feed.title": "أرقام \u2068{name}\u2069",
  "feed.subtitle": "المحطات والأرقام القياسية وأرقام الأسبوع والأحداث والتصحيحات: \u2068{name}\u2069",
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
    "{standing, select, open {\u2068{name}\u2069: قراءة مشكوك فيها ({metric})} confirmed {\u2068{name}\u2069: تأكدت قراءة كان مشكوكًا فيها ({metric})} other {\u2068{name}\u2069: أكّد القائم على هذه الصفحة قراءة كان مشكوكًا فيها ({metric})}}",
  "feed.revision": "\u2068{name}\u2069: صُحّحت أرقام سابقة",
  "feed.revisionText": `في استيراد يوم {at}: {what, select, added {إضافة {added, plural, ${reading.genitive}}} changed {تعديل {changed, plural, ${reading.genitive}}} other {إضافة {added, plural, ${reading.genitive}} وتعديل {changed, plural, ${reading.genitive}}}}، {time, select, day {قيست يوم {from}} other {قيست في الفترة من {from} إلى {to}}}.`,
  "feed.moved": "المحطة «\u2068{name}\u2069»: {now} وقبل الاستيراد كان المكتوب هنا: «{before}»",
  "feed.movedIn": "المحطة «\u2068{name}\u2069»: {now} وقبل الاستيراد لم يكن ذلك معروفًا هنا.",
  "feed.movedOut":
    "المحطة «\u2068{name}\u2069»: لم تعد تُعدّ مبلوغة. وقبل الاستيراد كان المكتوب هنا: «{before}»",
  "feed.why.flip-flop": "يتردّد الرقم جيئة وذهابًا، كأن خادمين يجيبان بالتناوب",
  "feed.why.random": "يتغيّر الرقم في كل مرة، كأن الخادم يختاره بالقرعة",
  "feed.why.frozen": "يبقى الرقم على حاله بينما لا يستجيب جزء من الخادم",
  "feed.event": "\u2068{name}\u2069 – \u2068{text}\u2069",
  "feed.eventOn": "\u2068{text}\u2069 ({day}).",
  "feed.gap": "\u2068{name}\u2069: لا قراءات لمدة {duration}",
  "feed.gapOpen": "\u2068{name}\u2069: لا قراءات منذ أكثر من يوم",

  "calendar.link": "التقويم",
  "calendar.reached": "\u2068{subject}\u2069، محطة بُلغت: \u2068{name}\u2069",
  "calendar.range": "\u2068{subject}\u2069، محطة متوقعة: \u2068{name}\u2069",
  "calendar.moves": "صدر هذا التوقع في {issued}، ويتغيّر مع كل أرقام جديدة.",
};
