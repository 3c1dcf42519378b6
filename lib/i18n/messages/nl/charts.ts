import type { charts as english } from "../en/charts.ts";

export const charts: Record<keyof typeof english, string> = {
  "chart.title.users": "Accounts op {name}",
  "chart.title.active": "Actief op {name} in vier weken",
  "chart.title.posts": "Berichten op {name}",
  "chart.title.servers": "Servers bekend bij {name}",
  "chart.changeTitle.hour": "{metric}, verandering per uur – {name}",
  "chart.changeTitle.day": "{metric}, verandering per dag – {name}",
  "chart.changeTitle.week": "{metric}, verandering per week – {name}",
  "chart.changeTitle.month": "{metric}, verandering per maand – {name}",
  "chart.summary":
    "Van {from} tot en met {to}: {first} aan het begin, {last} aan het eind, {low} op het laagste punt, {high} op het hoogste.",
  "chart.summaryOne": "Tot nu toe één meting: {last} op {to}.",
  "chart.summaryNone": "Geen metingen in deze periode.",
  "chart.changeSummary": "Van {from} tot en met {to}: de piek was {high} ({when}).",
  "chart.asTable": "Als tabel",
  "chart.csv": "CSV",
  "chart.soFar": "onvolledig",
  "chart.gapsHeading": "Onderbrekingen",
  "chart.eventsHeading": "Gebeurtenissen",
  "chart.readOut": "Wijs aan of gebruik de pijltjestoetsen",
  "chart.readOutTouch": "Tik op de grafiek voor waarden",
  "chart.partial":
    "Open kolommen zijn onvolledig: die periode is nog niet voorbij of is niet vanaf het begin gemeten.",
  "chart.empty": "De lijn begint bij de tweede meting.",

  "gap.line": "Van {from} tot {to}: {duration} geen metingen ({cause})",
  "gap.more": "{count, plural, one {en nog # kortere onderbreking} other {en nog # kortere onderbrekingen}}",
  "gap.open": "Sinds {from}: geen metingen ({cause})",
};
