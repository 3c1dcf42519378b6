import type { forecasts as english } from "../en/forecasts.ts";

export const forecasts: Record<keyof typeof english, string> = {
  "forecast.between": "بين {from} و{to}، في 8 من أصل 10 سيناريوهات محاكاة.",
  "forecast.notBefore": "يُستبعد ذلك قبل {from}، وقد لا يحدث خلال عام.",
  "forecast.openEnd":
    "يُستبعد ذلك قبل {from}؛ ويتحقق في نصف سيناريوهات المحاكاة قبل نهاية {middle}، وقد لا يتحقق في بعضها خلال عام.",
  "forecast.notAtThisPace": "لن يُبلغ بهذه الوتيرة.",
  "forecast.tooLittle":
    "البيانات لا تكفي للتوقع: توفّر {known, number} من أصل {needed, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.",
  "forecast.ended": "البيانات لا تكفي للتوقع: لا قراءات منذ \u2068{day}\u2069.",
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
};
