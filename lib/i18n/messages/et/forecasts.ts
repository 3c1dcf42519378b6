import type { forecasts as english } from "../en/forecasts.ts";

export const forecasts: Record<keyof typeof english, string> = {
  "forecast.between": "Ajavahemikus {from} – {to}, 8 simuleeritud tulevikus 10-st.",
  "forecast.notBefore": "Vaevalt varem kui {from} ja võib-olla mitte aasta jooksul.",
  "forecast.openEnd":
    "Vaevalt varem kui {from}. Simuleeritud tulevike mediaan: {middle}; mõnes neist ei jõuta sinna aasta jooksul.",
  "forecast.notAtThisPace": "Praeguse tempoga sinna ei jõuta.",
  "forecast.tooLittle":
    "Prognoosiks on andmeid liiga vähe: koos on {known, plural, one {# päev} other {# päeva}}, vaja on {needed, number}.",
  "forecast.ended": "Prognoosiks on andmeid liiga vähe: viimase mõõtmise päev on {day}.",
  "forecast.told": "Mida me prognoosisime",
  "forecast.toldOn": "Ütlesime",
  "forecast.toldWhat": "Sinna jõutakse",
  "forecast.toldRange": "ajavahemikus {from} – {to}",
  "forecast.toldNotBefore": "vaevalt varem kui {from}",
  "forecast.toldNot": "praeguse tempoga mitte",
  "forecast.outcome": "Tegelikult",
  "forecast.outcome.inside": "nagu ütlesime",
  "forecast.outcome.early": "varem",
  "forecast.outcome.late": "hiljem",
  "forecast.ledger":
    "Andsime iga päev ühe vahemiku, kokku {count, number}; päev, mil sinna jõuti, jäi neist {inside, number} sisse. Vahemikud on tehtud nii, et see juhtuks 8 korral 10-st.",
  "forecast.label": "8 simuleeritud tulevikku 10-st",
  "forecast.sentence": "{day}: {low} kuni {high}, 8 simuleeritud tulevikus 10-st.",
  "forecast.bands":
    "Hele riba hõlmab 8 simuleeritud tulevikku 10-st, tume 5 tulevikku 10-st. Prognoosi kuupäev: {day}.",
  "forecast.scoreLink": "Kui head on meie prognoosid",
  "forecast.row": "{day}, prognoos",
  "forecast.values": "{low} kuni {high}",

  "score.heading": "Kui head on meie prognoosid olnud",
  "score.none":
    "Ühtegi prognoosi pole veel hinnatud. Esimese vahemiku anname, kui serverist on mõõtmisi 14 päeva kohta.",
  "score.first": "Ühtegi prognoosi pole veel hinnatud. Esimest hinnatakse, kui päev on läbi: {day}.",
  "score.caption":
    "Kui sageli pidas paika vahemik, kuhu jääb 8 tulevikku 10-st, ja kui kaugel tegelikkusest olid tulevike keskpaik ning sirge läbi viimase 28 päeva.",
  "score.what": "Prognoos",
  "score.inside": "Vahemik pidas paika",
  "score.error": "Keskmine viga",
  "score.line": "Sirge viga",
  "score.row": "{metric}, {days, plural, one {# päev ette} other {# päeva ette}}",
  "score.of": "{inside, number} / {judged, number}",
};
