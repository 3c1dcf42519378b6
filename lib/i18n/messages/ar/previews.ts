import type { previews as english } from "../en/previews.ts";

export const previews: Record<keyof typeof english, string> = {
  "preview.alt": "\u2068{title}\u2069. {text} {chart}",
  "preview.event": "{day}: \u2068{text}\u2069",
};
