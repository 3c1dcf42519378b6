import type { counts as english } from "../en/counts.ts";

export const counts: Record<keyof typeof english, string> = {
  "bounds.between": "بين {low} و{high}",
  "bounds.most": "{high} على الأكثر",
  "bounds.least": "{low} على الأقل",
  "bounds.range": "{low}–{high}",
  "bounds.unknown": "غير معروف",
  "counts.signups": "التسجيلات",
  "counts.posts": "المنشورات المكتوبة",
  "counts.step": "{name}، طريقة العدّ",
  "counts.step.day": "يوميًا",
  "counts.step.week": "أسبوعيًا",
  "counts.step.windows": "كما أجاب الخادم",
  "counts.title.signups":
    "التسجيلات على \u2068{name}\u2069 {step, select, day {لكل يوم بتوقيت \u2068UTC\u2069} week {لكل أسبوع} other {كما يجمعها الخادم}}",
  "counts.title.posts":
    "المنشورات المكتوبة على \u2068{name}\u2069 {step, select, day {لكل يوم بتوقيت \u2068UTC\u2069} week {لكل أسبوع} other {كما يجمعها الخادم}}",
  "counts.column.week": "الأسبوع الذي يبدأ يوم {day}",
  "counts.column.window":
    "{days, select, 6 {ستة أيام ابتداءً من {day}} 7 {سبعة أيام ابتداءً من {day}} other {ستة أيام أو سبعة ابتداءً من {day}}}",
  "counts.column.begun": "ابتداءً من {day} وحتى الآن",
  "counts.summary":
    "{days, select, one {يوم {from} بتوقيت \u2068UTC\u2069} other {الأيام بتوقيت \u2068UTC\u2069 من {from} إلى {to}}}. الأكثر: {most} ({when}).",
  "counts.exact.all":
    "{all, plural, zero {لا أرقام.} one {الرقم دقيق.} two {الرقمان دقيقان.} few {كل الأرقام دقيقة.} many {كل الأرقام دقيقة.} other {كل الأرقام دقيقة.}}",
  "counts.exact.some":
    "عدد الأرقام الدقيقة {exact, number} من أصل {all, number}، ولا يُعرف من سواها إلا الحدود.",
  "counts.exact.none":
    "{all, plural, zero {لا أرقام.} one {لا تُعرف إلا حدود الرقم.} two {لا تُعرف إلا حدود الرقمين.} few {لا تُعرف إلا حدود الأرقام.} many {لا تُعرف إلا حدود الأرقام.} other {لا تُعرف إلا حدود الأرقام.}}",
  "counts.total.signups": "التسجيلات من {from} إلى {to} بتوقيت \u2068UTC\u2069: <b>{total}</b>.",
  "counts.total.posts": "المنشورات من {from} إلى {to} بتوقيت \u2068UTC\u2069: <b>{total}</b>.",
  "counts.postsNote":
    "المنشورات العامة وغير المدرجة، ومنها إعادات النشر. والمنشور الذي يُحذف لاحقًا يبقى محسوبًا.",
  "counts.windows":
    "كل عمود هو ما يجمعه الخادم نفسه: {kind, select, six {ستة أيام متتالية، فيبقى يوم من كل سبعة خارج الأعمدة} either {ستة أيام متتالية أو سبعة} other {سبعة أيام متتالية}}. وتُعرف الأيام المفردة بعد سؤال الخادم يوميًا لبضعة أسابيع.",
  "counts.pale": "الجزء الممتلئ مؤكد، والجزء الباهت فوقه هو أقصى ما يمكن أن يكون.",
  "counts.open": "وحيث يتقطّع أعلى العمود قد يكون العدد أكبر، إذ لا حدّ أعلى له بعد.",
  "counts.why":
    "يعطي الخادم مجاميع أيام عدّة، وتُستخرج الأيام المفردة من الإجابات المحفوظة يوميًا. تُحسم أحدث الأيام بعد يومين، وحيث تنقص الإجابات لا تبقى إلا حدود.",
  "counts.method": "كيف تُعرف التسجيلات في كل يوم",
  "counts.asAbove": "الأحداث المرقّمة هي المذكورة تحت «التسجيلات».",
  "counts.csv": "ملف \u2068CSV\u2069 لكل الأيام",
  "counts.table.caption": "{title}، من الأحدث إلى الأقدم",
  "counts.table.time": "أيام \u2068UTC\u2069",
  "counts.table.least": "على الأقل",
  "counts.table.most": "على الأكثر",
  "counts.table.exact": "دقيق",
  "counts.table.yes": "نعم",
  "counts.table.no": "لا",
  "counts.table.unbounded": "بلا حدّ",
  "counts.none":
    "{count, select, posts {المنشورات المكتوبة} other {التسجيلات}} غير معروفة بعد. نسأل الخادم عن نشاطه بعد القياس الأول ثم يوميًا، وتحمل إجابته الأولى مجاميع اثني عشر أسبوعًا. وبعض الخوادم يوقف هذه الأرقام.",
  "counts.noneBecause":
    "لا يمكن معرفة {count, select, posts {المنشورات المكتوبة} other {التسجيلات}}، والسبب: {cause}. وما زلنا نسأل يوميًا.",
};
