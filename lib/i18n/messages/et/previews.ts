import type { previews as english } from "../en/previews.ts";

export const previews: Record<keyof typeof english, string> = {
  "preview.alt": "{title}. {text} {chart}",
  "preview.event": "{day}: {text}",
};
