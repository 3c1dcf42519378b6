import type { previews as english } from "../en/previews.ts";

export const previews: Record<keyof typeof english, string> = {
  "preview.alt": "{title}. {text} {chart}",
  "preview.event": "{day}: {text}",
  "preview.unreadable": "De cijfers kunnen nu niet worden gelezen. Ze zijn bewaard en komen hier terug.",
};
