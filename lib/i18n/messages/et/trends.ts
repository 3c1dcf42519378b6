import type { trends as english } from "../en/trends.ts";

export const trends: Record<keyof typeof english, string> = {
  "trends.link": "Suundumused",
  "trends.title": "Suundumused: {name}",
  "trends.toThem": "Registreerumised ja lahkumised: suundumused moderaatorile",
  "trends.intro":
    "Kui palju inimesi registreerus, kui palju neist jäi ja mis silma torkas: kõik ainult avalike arvude põhjal.",
};
