export const forecasts = {
  "forecast.between": "Between {from} and {to}, in 8 of 10 simulated futures.",
  "forecast.notBefore": "Hardly before {from}, and perhaps not within a year.",
  "forecast.openEnd":
    "Hardly before {from}; in half of the simulated futures before the end of {middle}, in some not within a year.",
  "forecast.notAtThisPace": "At this pace it will not be reached.",
  "forecast.tooLittle":
    "Too little data for a forecast: {known, number} of {needed, plural, one {# day} other {# days}}.",
  "forecast.ended": "Too little data for a forecast: no reading since {day}.",
  "forecast.told": "What we forecast",
  "forecast.toldOn": "We said on",
  "forecast.toldWhat": "It is reached",
  "forecast.toldRange": "between {from} and {to}",
  "forecast.toldNotBefore": "hardly before {from}",
  "forecast.toldNot": "not at this pace",
  "forecast.outcome": "It came",
  "forecast.outcome.inside": "as we said",
  "forecast.outcome.early": "earlier",
  "forecast.outcome.late": "later",
  "forecast.ledger":
    "Of the ranges that we gave, one a day, {inside, number} of {count, number} held the day on which it was reached. They are made to hold it 8 times of 10.",
  "forecast.label": "8 of 10 simulated futures",
  "forecast.sentence": "On {day} between {low} and {high}, in 8 of 10 simulated futures.",
  "forecast.bands":
    "The light band holds 8 of 10 simulated futures, the dark one 5 of 10. Forecast of {day}.",
  "forecast.scoreLink": "How good our forecasts are",
  "forecast.row": "{day}, forecast",
  "forecast.values": "{low} to {high}",

  "score.heading": "How good our forecasts have been",
  "score.none":
    "No forecast has been judged yet. The first range is given once a server has 14 days of readings.",
  "score.first": "No forecast has been judged yet. The first one is when {day} is over.",
  "score.caption":
    "How often the range of 8 of 10 futures was right, and how far the middle of the futures and the straight line through the last 28 days were from what came.",
  "score.what": "Forecast",
  "score.inside": "Range was right",
  "score.error": "Mean error",
  "score.line": "Straight line’s",
  "score.row": "{metric}, {days, plural, one {# day ahead} other {# days ahead}}",
  "score.of": "{inside, number} of {judged, number}",
};
