import type { MessageKey } from "./en.ts";

export const ar: Record<MessageKey, string> = {
  "site.title": "{name}",
};
