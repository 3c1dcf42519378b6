import type { feeds as english } from "../en/feeds.ts";

export const feeds: Record<keyof typeof english, string> = {
  "feed.title": "{name} arvudes",
  "feed.subtitle": "Verstapostid, rekordid, nädala arvud, sündmused ja parandused: {name}",
  "feed.link": "Uudisvoog (Atom)",
  "feed.ruleChanged": "{subject}: verstaposti „{name}“ muudeti",
  "feed.ruleWithdrawn": "{subject}: verstapost „{name}“ võeti tagasi",
  "feed.ruleNow": "Nüüd on kirjas: „{rule}“",
  "feed.record.day": "{name}: rekordpäev, {change, plural, one {# konto} other {# kontot}} juurde",
  "feed.record.hour": "{name}: rekordtund, {change, plural, one {# konto} other {# kontot}} juurde",
  "feed.recordText.day":
    "Kontode arv kasvas {change, number} võrra ({when}), rohkem kui ühelgi varasemal päeval. Senine parim tulemus oli {before, number} ({beforeWhen}).",
  "feed.recordText.hour":
    "Kontode arv kasvas {change, number} võrra ({when}, kell {from}–{to}), rohkem kui ühegi varasema tunniga. Senine parim tulemus oli {before, number} ({beforeWhen}).",
  "feed.week": "{name}: nädal {from} – {to}",
  "feed.weekMeasured": "Nädala viimased arvud (mõõdetud: {moment}):",
  "feed.week.users":
    "{count, plural, one {# konto} other {# kontot}}{direction, select, up {, {change, number} võrra rohkem kui nädal varem} down {, {change, number} võrra vähem kui nädal varem} same {, sama palju kui nädal varem} other { (nädala muutus on mõõtmata)}}.",
  "feed.week.posts":
    "{count, plural, one {# postitus} other {# postitust}}{direction, select, up {, {change, number} võrra rohkem kui nädal varem} down {, {change, number} võrra vähem kui nädal varem} same {, sama palju kui nädal varem} other { (nädala muutus on mõõtmata)}}.",
  "feed.week.active":
    "Nelja nädala jooksul {count, plural, one {logis sisse # inimene} other {logis sisse # inimest}}{direction, select, up {, {change, number} võrra rohkem kui nädal varem} down {, {change, number} võrra vähem kui nädal varem} same {, sama palju kui nädal varem} other { (nädala muutus on mõõtmata)}}.",
  "feed.correction":
    "{standing, select, open {{name}: mõõtmine on kahtluse all ({metric})} confirmed {{name}: kahtluse all olnud mõõtmine sai kinnituse ({metric})} other {{name}: haldaja kinnitas kahtluse all olnud mõõtmise ({metric})}}",
  "feed.revision": "{name}: varasemaid arve parandati",
  "feed.revisionText":
    "Import ({at}) {what, select, added {lisas {added, plural, one {# mõõtmise} other {# mõõtmist}}} changed {muutis {changed, plural, one {# mõõtmist} other {# mõõtmist}}} other {lisas {added, plural, one {# mõõtmise} other {# mõõtmist}} ja muutis {changed, plural, one {# mõõtmist} other {# mõõtmist}}}}. {time, select, day {Mõõdetud: {from}} other {Ajavahemik: {from} – {to}}}.",
  "feed.moved": "Verstapost „{name}“: {now} Enne importi oli siin kirjas: „{before}“",
  "feed.movedIn": "Verstapost „{name}“: {now} Enne importi ei olnud see siin teada.",
  "feed.movedOut":
    "Verstapost „{name}“: seda ei loeta enam saavutatuks. Enne importi oli siin kirjas: „{before}“",
  "feed.why.flip-flop": "arv kõigub edasi-tagasi, nagu vastaksid kordamööda kaks serverit",
  "feed.why.random": "arv on iga kord teine, nagu loosiks server selle välja",
  "feed.why.frozen": "arv seisab paigal, samal ajal kui osa serverist ei vasta",
  "feed.event": "{name} – {text}",
  "feed.eventOn": "{text} ({day}).",
  "feed.gap": "{name}: mõõtmised puudusid, kestus {duration}",
  "feed.gapOpen": "{name}: mõõtmised on puudunud üle ööpäeva",

  "calendar.link": "Kalender",
  "calendar.reached": "{subject}, käes: {name}",
  "calendar.range": "{subject}, oodata: {name}",
  "calendar.moves": "Prognoosi kuupäev: {issued}; uued arvud nihutavad seda.",
};
