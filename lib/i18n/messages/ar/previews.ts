import type { previews as english } from "../en/previews.ts";

export const previews: Record<keyof typeof english, string> = {
  "preview.alt": "\u2068{title}\u2069. {text} {chart}",
  "preview.event": "{day}: \u2068{text}\u2069",

  "dataset.name": "نمو \u2068{name}\u2069",
  "dataset.description":
    "الحسابات والنشطون والمنشورات والخوادم المعروفة لدى \u2068{name}\u2069، تُقرأ في مواعيد منتظمة من واجهته العامة وتُحفظ منذ ذلك الحين.",
};
