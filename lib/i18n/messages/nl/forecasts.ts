import type { forecasts as english } from "../en/forecasts.ts";

export const forecasts: Record<keyof typeof english, string> = {
  "forecast.between": "Tussen {from} en {to}, in 8 van de 10 gesimuleerde scenario’s.",
  "forecast.notBefore": "Waarschijnlijk niet vóór {from}, en misschien niet binnen een jaar.",
  "forecast.openEnd":
    "Waarschijnlijk niet vóór {from}; in de helft van de gesimuleerde scenario’s vóór eind {middle}, in sommige niet binnen een jaar.",
  "forecast.notAtThisPace": "In dit tempo wordt het niet gehaald.",
  "forecast.tooLittle":
    "Te weinig gegevens voor een voorspelling: {known, number} van de {needed, plural, one {# dag} other {# dagen}}.",
  "forecast.ended": "Te weinig gegevens voor een voorspelling: geen meting sinds {day}.",
  "forecast.told": "Wat we voorspelden",
  "forecast.toldOn": "Voorspeld op",
  "forecast.toldWhat": "Bereikt",
  "forecast.toldRange": "tussen {from} en {to}",
  "forecast.toldNotBefore": "waarschijnlijk niet vóór {from}",
  "forecast.toldNot": "niet in dit tempo",
  "forecast.outcome": "Uitkomst",
  "forecast.outcome.inside": "zoals we zeiden",
  "forecast.outcome.early": "eerder",
  "forecast.outcome.late": "later",
  "forecast.ledger":
    "Van de genoemde perioden, elke dag een, klopten er {inside, number} van de {count, number}. Ze zijn zo gemaakt dat ze in 8 van de 10 gevallen kloppen.",
  "forecast.label": "8 van de 10 gesimuleerde scenario’s",
  "forecast.sentence": "Op {day} tussen {low} en {high}, in 8 van de 10 gesimuleerde scenario’s.",
  "forecast.bands":
    "De lichte band bevat 8 van de 10 gesimuleerde scenario’s, de donkere 5 van de 10. Voorspelling van {day}.",
  "forecast.scoreLink": "Hoe goed onze voorspellingen zijn",
  "forecast.row": "{day}, voorspelling",
  "forecast.values": "{low} tot {high}",

  "score.heading": "Hoe goed onze voorspellingen waren",
  "score.none":
    "Er is nog geen voorspelling beoordeeld. Het eerste bereik noemen we zodra er van een server 14 dagen aan metingen zijn.",
  "score.first": "Er is nog geen voorspelling beoordeeld. Met de eerste kan dat als {day} voorbij is.",
  "score.caption":
    "Hoe vaak het bereik van 8 van de 10 scenario’s klopte, en hoe ver het midden van de scenario’s en de rechte lijn door de laatste 28 dagen ernaast zaten.",
  "score.what": "Voorspelling",
  "score.inside": "Bereik klopte",
  "score.error": "Gemiddelde fout",
  "score.line": "Fout van de rechte lijn",
  "score.row": "{metric}, {days, plural, one {# dag vooruit} other {# dagen vooruit}}",
  "score.of": "{inside, number} van de {judged, number}",
};
