import type { share as english } from "../en/share.ts";

export const share: Record<keyof typeof english, string> = {
  "share.link": "مشاركة",
  "share.title": "مشاركة رسم بياني عن \u2068{name}\u2069",
  "share.intro":
    "اختر رسمًا بيانيًّا وخذه معك: صورةً أو إطارًا أو رابطًا أو منشورًا أو شارة. وسيعرض أحدث الأرقام دائمًا أينما وضعته.",
  "share.choose": "الاختيار",
  "share.chart": "الرسم البياني",
  "share.figures": "الأرقام",
  "share.summary": "كل الأرقام",
  "share.mode": "طريقة العرض",
  "share.mode.total": "خط",
  "share.mode.delta": "أعمدة التغير",
  "share.mode.rate": "التغير بالنسبة المئوية",
  "share.mode.spark": "الخط وحده",
  "share.interval.auto": "الأنسب",
  "share.language": "اللغة",
  "share.theme": "الألوان",
  "share.theme.auto": "كما عند القارئ",
  "share.theme.light": "فاتحة",
  "share.theme.dark": "داكنة",
  "share.size": "حجم الصورة",
  "share.size.usual": "المعتاد، \u2068{size}\u2069",
  "share.size.og": "معاينة، \u2068{size}\u2069",
  "share.size.square": "مربع، \u2068{size}\u2069",
  "share.size.story": "طولي، \u2068{size}\u2069",
  "share.size.thumb": "صغير، \u2068{size}\u2069",
  "share.preview": "معاينة",
  "share.noAddress":
    "لا يعرف هذا الموقع عنوانه العام، ولذلك يبدأ كل ما يلي بالعنوان \u2068{address}\u2069. اضبط \u2068baseUrl\u2069 في الملف \u2068mastoboard.json\u2069 أو المتغير \u2068MASTOBOARD_BASE_URL\u2069 على العنوان الذي يستعمله القراء.",
  "share.alt": "{alt} {asOf}.",
  "share.picture": "صورة",
  "share.picture.works":
    "تعمل في \u2068Jekyll\u2069 و\u2068Ghost\u2069 و\u2068WordPress\u2069 و\u2068GitHub\u2069 والرسائل الإخبارية، وحيثما يُقبل \u2068HTML\u2069. ولا تحتاج إلى برنامج نصي.",
  "share.frame": "إطار تفاعلي",
  "share.frame.works":
    "يعمل في \u2068Jekyll\u2069 و\u2068WordPress\u2069 و\u2068Ghost\u2069 وفي صفحاتك الخاصة. وفيه الجملة والجدول وطريق العودة إلى هنا.",
  "share.frame.grows": "يتيح السطر الأخير للإطار أن يبلغ ارتفاعه كاملًا، وبدونه يمكن تمرير محتواه.",
  "share.frame.see": "عرض الإطار",
  "share.address": "رابط",
  "share.address.works":
    "يعمل في كل مكان. ويجعل منه \u2068Mastodon\u2069 و\u2068WordPress\u2069 و\u2068Ghost\u2069 و\u2068Discourse\u2069 بطاقةً أو إطارًا.",
  "share.post": "منشور على ماستودون",
  "share.post.works":
    "يعمل على ماستودون وفي سائر الفيديفرس: عدد الأحرف {count, number} من أصل 500. أرفق الصورة ومعها نصها البديل.",
  "share.post.text": "النص",
  "share.post.alt": "النص البديل",
  "share.post.png": "تنزيل الصورة (\u2068PNG\u2069)",
  "share.badge": "شارة",
  "share.badge.works":
    "تعمل في ملفات \u2068README\u2069 والمنتديات وتذييل الصفحات: \u2068Markdown\u2069 أولًا ثم \u2068HTML\u2069.",
  "share.frozen": "نسخة مجمَّدة",
  "share.frozen.works":
    "تعمل كالصورة، وتبقى إلى الأبد على ما كان معروفًا في {when}. وهي للمقالات التي تستشهد برقم.",
  "share.places": "جاهز لموقعك",
  "share.save": "احفظ هذا مرةً واحدة باسم \u2068{file}\u2069:",
  "share.call": "ثم اكتب هذا حيث تريد أن يظهر الرسم:",
  "share.jekyll.works": "يعمل في المنشورات والصفحات والقوالب، وعلى \u2068GitHub Pages\u2069 أيضًا.",
  "share.hugo.works":
    "يعمل في كل صفحة مكتوبة بلغة \u2068Markdown\u2069، حيث يُسقط \u2068Hugo\u2069 شيفرة \u2068HTML\u2069 العادية.",
  "share.wordpress.works":
    "يعمل في مكوّن «\u2068HTML\u2069 مخصص». أو ألصق الرابط في سطر مستقل، فيجعل منه \u2068WordPress\u2069 إطارًا من تلقاء نفسه.",
  "share.ghost.works": "يعمل في بطاقة \u2068HTML\u2069. أما الرابط وحده فيصير إشارة مرجعية.",
  "share.markdown.works": "يعمل في ملفات \u2068README\u2069 ومواقع الويكي والمنتديات.",
  "share.html.works": "يعمل في كل صفحة تكتبها بنفسك.",
  "share.more": "كل الأشكال والأحجام واللغات",
  "share.close": "إغلاق",
};
