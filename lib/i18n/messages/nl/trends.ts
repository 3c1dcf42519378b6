import type { trends as english } from "../en/trends.ts";

export const trends: Record<keyof typeof english, string> = {
  "trends.link": "Trends",
  "trends.title": "Trends: {name}",
  "trends.toThem": "Registraties, bruto en netto: trends voor moderators",
  "trends.intro":
    "Hoeveel mensen zich hebben geregistreerd, hoeveel er bleven en wat opviel: uitsluitend afgeleid uit openbare cijfers.",
};
