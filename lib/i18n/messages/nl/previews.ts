import type { previews as english } from "../en/previews.ts";

export const previews: Record<keyof typeof english, string> = {
  "preview.alt": "{title}. {text} {chart}",
  "preview.event": "{day}: {text}",

  "dataset.name": "Groei van {name}",
  "dataset.description":
    "Accounts, actieve gebruikers, berichten en bekende servers van {name}, op vaste tijden uit de openbare interface gelezen en sindsdien bewaard.",
};
