import type { previews as english } from "../en/previews.ts";

export const previews: Record<keyof typeof english, string> = {
  "preview.alt": "{title}. {text} {chart}",
  "preview.event": "{day}: {text}",

  "dataset.name": "Serveri {name} kasv",
  "dataset.description":
    "Serveri {name} kontod, aktiivsed kasutajad, postitused ja teadaolevad serverid, mida loetakse korrapäraselt selle avalikust liidesest ja mis säilitatakse.",
};
