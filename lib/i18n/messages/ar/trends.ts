import type { trends as english } from "../en/trends.ts";

export const trends: Record<keyof typeof english, string> = {
  "trends.link": "الاتجاهات",
  "trends.title": "الاتجاهات: \u2068{name}\u2069",
  "trends.toThem": "التسجيلات والمغادرات: اتجاهات تهمّ المشرفين",
  "trends.intro": "كم شخصًا سجّل، وكم بقي منهم، وما الذي خرج عن المألوف: كل ذلك من الأرقام العامة وحدها.",
};
