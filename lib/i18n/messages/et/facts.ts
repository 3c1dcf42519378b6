import type { facts as english } from "../en/facts.ts";

export const facts: Record<keyof typeof english, string> = {
  "facts.link": "Faktileht",
  "facts.title": "Faktileht: {name}, {when}",
  "facts.titleNone": "Faktileht: {name}",
  "facts.measured": "Mõõdetud: {moment}. Hiljem mõõdetut nendes arvudes ei ole.",
  "facts.choice.day":
    "Päeva faktilehel on selle päeva mõõtmine, mis on kõige lähemal kellaajale {morning} (ajavöönd {zone}).",
  "facts.choice.moment":
    "Sellel faktilehel on viimane mõõtmine enne küsitud hetke, mitte rohkem kui ööpäev varasem.",
  "facts.choice.newest":
    "Sellel faktilehel on kõige uuem mõõtmine. Jaotises „Kuidas viidata“ antud aadress jääb näitama just neid arve.",
  "facts.missing.nothing": "Mõõtmata: ühtki mõõtmist veel ei ole.",
  "facts.missing.future": "Mõõtmata: see päev on alles ees.",
  "facts.missing.before": "Mõõtmata: esimene mõõtmine on hilisem ({first}).",
  "facts.missing.none": "Mõõtmata: sellest ajast mõõtmist ei ole ({when}).",
  "facts.day": "Päev",
  "facts.show": "Näita",
  "facts.previous": "Eelmine päev",
  "facts.next": "Järgmine päev",
  "facts.newest": "Uusimad arvud",
  "facts.sinceFirst": "Alates: {day}",
  "facts.launched":
    "Server avati: {launch}. Keskmiselt on {days, plural, one {# päeva} other {# päeva}} jooksul lisandunud {rate, plural, one {# konto} other {# kontot}} päevas.",
  "facts.press": "Ajakirjandusele",
  "facts.copy": "Kopeeri",
  "facts.copied": "Kopeeritud",
  "facts.picture": "Selle graafiku pilt ({form})",
  "facts.card": "Selle lehe pilt (PNG)",
  "facts.milestones": "Verstapostid",
  "facts.events": "Sündmused",
  "facts.net": "Uute kontode arvust on kustutatud kontod maha arvatud.",
  "facts.definitions": "Mida arvud tähendavad",
  "facts.source": "Allikas",
  "facts.coverage":
    "Sellele eelnenud {days, plural, one {# päevast} other {# päevast}} on mõõdetud {measured, number}.",
  "facts.readings": "Mõõtmisi: {count, number}, esimene neist: {first}.",
  "facts.cadence": "Viimaste mõõtmiste vahe: {spacing}.",
  "facts.imported": "Varasemad mõõtmised on pärit teiste kogutud andmetest: {sources}.",
  "facts.cite": "Kuidas viidata",
  "facts.licence": "Kasutustingimused",
  "facts.licence.text":
    "Arve, graafikut ja teksti võib igaüks mis tahes eesmärgil vabalt kasutada. Palun nimeta allikas ja kuupäev.",

  "press.users":
    "Seisuga {moment} oli serveris {name} {count, plural, one {# registreeritud konto} other {# registreeritud kontot}}.",
  "press.change":
    "{direction, select, up {Seda on {change, number} võrra rohkem kui {period, select, day {päev} other {nädal}} varem.} down {Seda on {change, number} võrra vähem kui {period, select, day {päev} other {nädal}} varem.} other {Seda on sama palju kui {period, select, day {päev} other {nädal}} varem.}}",
  "press.launch": "Serveri avamise päev: {day}.",
  "press.active":
    "Eelnenud nelja nädala jooksul oli sisse loginud {count, plural, one {# kasutaja} other {# kasutajat}}.",
  "press.posts": "Sinna oli kirjutatud {count, plural, one {# postitus} other {# postitust}}.",
  "press.servers": "Serverile oli võrgus teada {count, plural, one {# muu server} other {# muud serverit}}.",
  "press.goal":
    "Järgmisest verstapostist „{label}“ oli puudu {remaining, plural, one {# konto} other {# kontot}}.",
  "press.source":
    "{origin, select, poll {Arvud on pärit serveri avalikust API-st, need on talletanud „{board}“: {address}} import {Arvud on pärit mujal kogutud andmetest ({sources}), neid näitab „{board}“: {address}} other {Arvud on pärit serveri avalikust API-st, kust need on talletanud „{board}“, ja mujal kogutud andmetest ({sources}): {address}}}",
};
