import type { MessageKey } from "./en.ts";

export const nl: Record<MessageKey, string> = {
  "site.title": "{name}",
};
