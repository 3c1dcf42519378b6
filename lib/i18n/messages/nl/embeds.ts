import type { embeds as english } from "../en/embeds.ts";

export const embeds: Record<keyof typeof english, string> = {
  "badge.users": "accounts",
  "badge.active": "actief in vier weken",
  "badge.posts": "berichten",
  "badge.servers": "bekende servers",
  "badge.progress": "{current, number} / {threshold, number}",
  "badge.dated": "{message} ({day})",
  "badge.reached": "bereikt",
  "badge.reachedOn": "bereikt op {day}",
  "badge.unknown": "hier niet bekend",
  "badge.busy": "zo weer terug",
};
