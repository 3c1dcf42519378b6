import type { facts as english } from "../en/facts.ts";
import { account, post } from "./nouns.ts";

export const facts: Record<keyof typeof english, string> = {
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
  "facts.day": "التاريخ",
  "facts.show": "عرض",
  "facts.previous": "اليوم السابق",
  "facts.next": "اليوم التالي",
  "facts.newest": "أحدث الأرقام",
  "facts.sinceFirst": "منذ {day}",
  "facts.launched": `افتُتح الخادم يوم {launch}، وبلغ متوسط الزيادة منذ ذلك اليوم (قبل {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}) {rate, plural, ${account.genitive}} في اليوم.`,
  "facts.press": "للصحافة",
  "facts.copy": "نسخ",
  "facts.copied": "نُسخ",
  "facts.picture": "صورة هذا الرسم البياني (\u2068{form}\u2069)",
  "facts.card": "صورة هذه الصحيفة (\u2068PNG\u2069)",
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
  "facts.imported": "القراءات الأقدم مأخوذة من سجلات احتفظ بها آخرون: {sources}.",
  "facts.cite": "كيف يُستشهد بها",
  "facts.licence": "الترخيص",
  "facts.licence.text":
    "يجوز لأي شخص استعمال الأرقام والرسم والنص بحرية ولأي غرض. ونرجو ذكر المصدر والتاريخ.",

  "press.users": `يوم {moment} كان على الخادم \u2068{name}\u2069 {count, plural, zero {صفر حساب مسجَّل} one {حساب مسجَّل واحد} two {حسابان مسجَّلان} few {# حسابات مسجَّلة} many {# حسابًا مسجَّلًا} other {# حساب مسجَّل}}.`,
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
    "{origin, select, poll {الأرقام من الواجهة البرمجية العامة للخادم، كما سجّلها موقع «\u2068{board}\u2069»: \u2068{address}\u2069} import {الأرقام من قراءات حُفظت في مكان آخر ({sources})، ويعرضها موقع «\u2068{board}\u2069»: \u2068{address}\u2069} other {الأرقام من الواجهة البرمجية العامة للخادم كما سجّلها موقع «\u2068{board}\u2069»، ومن قراءات حُفظت في مكان آخر ({sources}): \u2068{address}\u2069}}",
};
