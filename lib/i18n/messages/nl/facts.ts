import type { facts as english } from "../en/facts.ts";

export const facts: Record<keyof typeof english, string> = {
  "facts.link": "Feitenblad",
  "facts.title": "Feitenblad: {name}, {when}",
  "facts.titleNone": "Feitenblad: {name}",
  "facts.measured": "Gemeten op {moment}. Wat later is gemeten, zit niet in deze cijfers.",
  "facts.choice.day":
    "Het feitenblad van een dag toont de meting van die dag die het dichtst bij {morning} uur ligt (tijdzone {zone}).",
  "facts.choice.moment":
    "Dit feitenblad toont de nieuwste meting tot het gevraagde moment, hoogstens een dag ouder.",
  "facts.choice.newest":
    "Dit feitenblad toont de nieuwste meting. Het adres onder ‘Zo verwijs je hiernaar’ blijft deze cijfers tonen.",
  "facts.missing.nothing": "Niet gemeten: er is nog geen meting.",
  "facts.missing.future": "Niet gemeten: deze dag moet nog komen.",
  "facts.missing.before": "Niet gemeten: de eerste meting is van {first}.",
  "facts.missing.none": "Niet gemeten: er is geen meting van {when}.",
  "facts.day": "Dag",
  "facts.show": "Tonen",
  "facts.previous": "Vorige dag",
  "facts.next": "Volgende dag",
  "facts.newest": "Nieuwste cijfers",
  "facts.sinceFirst": "Sinds {day}",
  "facts.launched":
    "De server ging open op {launch}: gemiddeld {rate, plural, one {# account} other {# accounts}} per dag, over {days, plural, one {# dag} other {# dagen}}.",
  "facts.press": "Voor de pers",
  "facts.copy": "Kopiëren",
  "facts.copied": "Gekopieerd",
  "facts.picture": "Deze grafiek als afbeelding ({form})",
  "facts.card": "Dit feitenblad als afbeelding (PNG)",
  "facts.milestones": "Mijlpalen",
  "facts.events": "Gebeurtenissen",
  "facts.net": "Nieuwe accounts zijn netto geteld: verwijderde accounts zijn ervan afgetrokken.",
  "facts.definitions": "Wat de cijfers betekenen",
  "facts.source": "Bron",
  "facts.coverage":
    "{days, plural, one {De enige dag tot dan toe is gemeten.} other {Van de # dagen tot dan toe is op {measured, number} gemeten.}}",
  "facts.readings": "{count, plural, one {# meting} other {# metingen}} sinds {first}.",
  "facts.cadence": "Tijd tussen de laatste metingen: {spacing}.",
  "facts.imported": "Eerdere metingen komen uit reeksen die anderen hebben bijgehouden: {sources}.",
  "facts.cite": "Zo verwijs je hiernaar",
  "facts.licence": "Licentie",
  "facts.licence.text":
    "Iedereen mag cijfers, grafiek en tekst vrij gebruiken, voor elk doel. Vermeld daarbij de bron en de datum.",

  "press.users":
    "Op {moment} telde {name} {count, plural, one {# geregistreerd account} other {# geregistreerde accounts}}.",
  "press.change":
    "{direction, select, up {Dat is {change, number} meer dan een {period, select, day {dag} other {week}} eerder.} down {Dat is {change, number} minder dan een {period, select, day {dag} other {week}} eerder.} other {Dat is evenveel als een {period, select, day {dag} other {week}} eerder.}}",
  "press.launch": "De server ging open op {day}.",
  "press.active":
    "In de vier weken daarvoor {count, plural, one {had # gebruiker} other {hadden # gebruikers}} ingelogd.",
  "press.posts": "Er {count, plural, one {was # bericht} other {waren # berichten}} geschreven.",
  "press.servers":
    "De server kende {count, plural, one {# andere server} other {# andere servers}} in het netwerk.",
  "press.goal":
    "Tot de volgende mijlpaal, ‘{label}’, {remaining, plural, one {ontbrak nog # account} other {ontbraken nog # accounts}}.",
  "press.source":
    "{origin, select, poll {De cijfers komen uit de openbare API van de server, zoals bijgehouden door ‘{board}’: {address}} import {De cijfers komen uit metingen die elders zijn bijgehouden ({sources}) en staan op ‘{board}’: {address}} other {De cijfers komen uit de openbare API van de server, zoals bijgehouden door ‘{board}’, en uit metingen die elders zijn bijgehouden ({sources}): {address}}}",
};
