import type { site as english } from "../en/site.ts";

export const site: Record<keyof typeof english, string> = {
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
  "site.sourceImport":
    "{count, plural, zero {المصدر: سجلات محفوظة في أماكن أخرى: {sources}} one {المصدر: سجل محفوظ في مكان آخر: {sources}} two {المصدر: سجلان محفوظان في مكانين آخرين: {sources}} few {المصدر: سجلات محفوظة في أماكن أخرى: {sources}} many {المصدر: سجلات محفوظة في أماكن أخرى: {sources}} other {المصدر: سجلات محفوظة في أماكن أخرى: {sources}}}",
  "site.madeWith": "أُعدّت هذه الصفحة ببرنامج \u2068Mastoboard\u2069، وهو برنامج حر",
  "site.zone": "الأوقات بتوقيت \u2068{zone}\u2069.",

  "copy.asOf": "هذه نسخة تُظهر ما كان معروفًا يوم \u2068{moment}\u2069، وهي لا تتجدّد من تلقاء نفسها.",

  "practice.title": "بيانات تجريبية",
  "practice.text":
    "جميع الأرقام هنا مختلَقة. مصدرها الخادم التجريبي المرفق ببرنامج \u2068Mastoboard\u2069، وغايتها أن ترى البرنامج وهو يعمل.",
  "practice.how": "لرصد خادم حقيقي، أوقف البرنامج ثم شغّله مع اسم نطاق ذلك الخادم:",

  "subjects.heading": "الخوادم",
  "subjects.intro":
    "{count, plural, zero {لا يُرصد هنا أي خادم.} one {يُرصد هنا خادم واحد.} two {يُرصد هنا خادمان.} few {تُرصد هنا # خوادم.} many {يُرصد هنا # خادمًا.} other {يُرصد هنا # خادم.}}",

  "notFound.text": "لا توجد صفحة على هذا العنوان.",
  "notFound.home": "إلى النظرة العامة",
};
