import type { embeds as english } from "../en/embeds.ts";

export const embeds: Record<keyof typeof english, string> = {
  "badge.users": "الحسابات",
  "badge.active": "النشطون خلال أربعة أسابيع",
  "badge.posts": "المنشورات",
  "badge.servers": "الخوادم المعروفة",
  "badge.progress": "{current, number} من {threshold, number}",
  "badge.dated": "{message} ({day})",
  "badge.reached": "تحقق",
  "badge.reachedOn": "تحقق في {day}",
  "badge.unknown": "غير موجود هنا",
  "badge.busy": "يعود بعد لحظات",
};
