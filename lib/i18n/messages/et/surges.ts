import type { surges as english } from "../en/surges.ts";

const THAN_DAYS =
  "d1 {esmaspäevast } d2 {teisipäevast } d3 {kolmapäevast } d4 {neljapäevast } d5 {reedest } d6 {laupäevast } d7 {pühapäevast }";

export const surges: Record<keyof typeof english, string> = {
  "surges.heading": "Mis silma paistis",
  "surges.intro": "Tavalisest väga erinevad päevad ja nädalad ning vähemalt ööpäev ilma mõõtmisteta.",
  "surges.rules": "Kuidas neid leitakse",
  "surges.none": "Sel ajal ei paistnud midagi silma.",
  "surges.waiting": "Mis on tavaline, selgub pärast nädalat mõõtmisi.",
  "surges.days": "{from} kuni {to}",
  "surges.lasts": "{from}, kestab veel",
  "surges.times": "tavalisest {times} korda rohkem",
  "surges.before": "enne oli {before, plural, one {# konto} other {# kontot}}",
  "surges.peak": "kõige rohkem {day}: {change}",
  "surges.seen": "kindel samal päeval kell {time}, kui seis oli {change}",
  "surges.seenLater": "kindel alates: {moment}",
  "surges.alert.surge": `{when, select, today {Täna on seni lisandunud {change, plural, one {# konto} other {# kontot}}} other {Eile lisandus {change, plural, one {# konto} other {# kontot}}}}: {known, select, yes {tavalisest {weekday, select, ${THAN_DAYS} other {}}{times} korda rohkem} other {tavaliselt ei lisandu peaaegu ühtegi}}.`,
  "surges.alert.lasting":
    "Kasvuhüpe kestab (algus {day}): parimal päeval lisandus {change, plural, one {# konto} other {# kontot}}, tavaline on {usual, number}.",
  "surges.alert.step":
    "{when, select, today {Täna} other {Eile}} lisandus korraga {change, plural, one {# konto} other {# kontot}}.",
  "surges.alert.purge":
    "{when, select, today {Täna} other {Eile}} kadus {change, plural, one {# konto} other {# kontot}}, enne oli neid {before}.",
  "surges.alert.weeks": "{text}.",
};
