import type { people as english } from "../en/people.ts";

export const people: Record<keyof typeof english, string> = {
  "people.heading": "Aktiivsed kasutajad",
  "people.share":
    "Aktiivsed olid <b>{share}</b> kontodest: nelja nädala jooksul {active, plural, one {logis sisse # kasutaja} other {logis sisse # kasutajat}}, kontosid on {users, number}.",
  "people.shareOver":
    "<b>{share}</b>: nelja nädala jooksul {active, plural, one {logis sisse # kasutaja} other {logis sisse # kasutajat}}, rohkem kui on kontosid ({users, number}). Konto kustutanu püsib aktiivsete seas veel neli nädalat.",
  "people.change":
    "{direction, select, up {Seda on {points, number} protsendipunkti võrra rohkem kui neli nädalat varem ({before}).} down {Seda on {points, number} protsendipunkti võrra vähem kui neli nädalat varem ({before}).} other {Neli nädalat varem oli see {before}: nii väikest vahet umbkaudne hinnang ei näita.}}",
  "people.changeUnknown": "Nelja nädala tagust mõõtmist, millega võrrelda, ei ole.",
  "people.chartTitle": "Nelja nädala jooksul aktiivsete osakaal serveri {name} kontode seas",
  "people.shareName": "Aktiivsete osakaal kontode seas",
  "people.shareColumn": "Osakaal",
  "people.csv": "CSV: {metric}",

  "people.returningHeading": "Kes olid juba varem siin",
  "people.returning.exact":
    "Sisse logis {active, plural, one {# kasutaja} other {# kasutajat}} ({days}); neist umbes {count, plural, one {# oli} other {# olid}} registreerunud juba varem.",
  "people.returning.range":
    "Sisse logis {active, plural, one {# kasutaja} other {# kasutajat}} ({days}); neist umbes {low, number} kuni {high, number} olid registreerunud juba varem.",
  "people.returning.atMost":
    "Sisse logis {active, plural, one {# kasutaja} other {# kasutajat}} ({days}); neist kõige rohkem {high, plural, one {# oli} other {# olid}} registreerunud juba varem: kõik selle aja registreerumised ei ole teada.",
  "people.returning.unknown":
    "Kui palju neist on uued, ei saa öelda: nende nelja nädala registreerumised ei ole teada.",
  "people.returning.caveat":
    "Maha on arvatud samade UTC päevade registreerumised, sest registreerumine läheb kirja sisselogimisena ka siis, kui kontot enam ei ole; pealegi hindavad serverid aktiivsete arvu ainult umbes ühe protsendi täpsusega.",

  "people.windowsHeading": "Sisselogijad nii, nagu server neid loendab",
  "people.window":
    "{kind, select, week {Kalendrinädalal} six {Kuue päeva jooksul} seven {Seitsme päeva jooksul} other {Kuue või seitsme päeva jooksul}} ({days}) {count, plural, one {logis sisse # kasutaja} other {logis sisse # kasutajat}}.",
  "people.windowsNote":
    "{kind, select, week {Need on kalendrinädalad serveri enda ajavööndis.} six {Server loendab korraga kuut UTC päeva ja jätab kahe loenduse vahelt ühe päeva välja, seega ei ole need nädalad.} seven {Server loendab korraga seitset UTC päeva.} other {Server loendab korraga kuut või seitset UTC päeva; kumba, sellest vastused ei kõnele.}} Kes logis sisse mitme loenduse ajal, on arvel igaühes, seega ei saa neid kokku liita.",
  "people.windowsCaption": "Sisse loginud kasutajad (uuemad eespool)",
  "people.windowsColumn": "Päevad",
  "people.signedIn": "Kasutajaid",
  "people.soFar": "{days}, seni",
  "people.noActivity":
    "Selle serveri aktiivsusvastuseid ei ole: server neid ei paku, haldajad on need välja lülitanud või ei ole neid veel küsitud.",
  "people.noLogins": "Serveri aktiivsusvastused ei loenda sisselogijaid.",

  "days.span": "{from} – {to}",
  "days.one": "{from}",
  "days.open": "alates: {from}",
  "days.rowSpan": "{from} – {to}",
};
