import type { embeds as english } from "../en/embeds.ts";

export const embeds: Record<keyof typeof english, string> = {
  "badge.users": "kontosid",
  "badge.active": "aktiivseid nelja nädala jooksul",
  "badge.posts": "postitusi",
  "badge.servers": "teadaolevaid servereid",
  "badge.progress": "{current, number} / {threshold, number}",
  "badge.dated": "{message} ({day})",
  "badge.reached": "saavutatud",
  "badge.reachedOn": "saavutatud {day}",
  "badge.unknown": "siin puudub",
  "badge.busy": "varsti jälle siin",
};
