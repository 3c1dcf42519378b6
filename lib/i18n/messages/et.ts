import type { MessageKey } from "./en.ts";

export const et: Record<MessageKey, string> = {
  "site.title": "{name}",
};
