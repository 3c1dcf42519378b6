import type { events as english } from "../en/events.ts";

const ON_DAYS =
  "d1 {esmaspäeviti } d2 {teisipäeviti } d3 {kolmapäeviti } d4 {neljapäeviti } d5 {reedeti } d6 {laupäeviti } d7 {pühapäeviti }";

export const events: Record<keyof typeof english, string> = {
  "event.version": "Tarkvara uuendati versioonilt {from} versioonile {to}",
  "event.software": "Server vahetas tarkvara: varem {from}, nüüd {to}",
  "event.registrations": "Registreerumise kord muutus: varem {from}, nüüd {to}",

  "registrations.open": "avatud kõigile",
  "registrations.approval": "avatud taotluse alusel",
  "registrations.closed": "suletud",
  "registrations.line": "Registreerumine on {mode}.",

  "event.since": "Sellest ajast alates: {changes}.",
  "event.since.users":
    "{direction, select, down {{change, plural, one {# konto vähem} other {# kontot vähem}}} other {{change, plural, one {# uus konto} other {# uut kontot}}}}",
  "event.since.posts":
    "{direction, select, down {{change, plural, one {# postitus vähem} other {# postitust vähem}}} other {{change, plural, one {# uus postitus} other {# uut postitust}}}}",
  "event.since.servers":
    "{direction, select, down {{change, plural, one {# teadaolev server vähem} other {# teadaolevat serverit vähem}}} other {{change, plural, one {# uus teadaolev server} other {# uut teadaolevat serverit}}}}",
  "event.perHour": "Uusi kontosid tunnis",
  "event.perDay": "Uusi kontosid päevas",
  "event.before": "{days, plural, =7 {Nädal enne} one {Päev enne} other {# päeva enne}}",
  "event.after":
    "{days, plural, =7 {Nädal pärast} one {Esimene päev pärast} other {Esimesed # päeva pärast}}",
  "event.bestDay": "Kiireim päev pärast seda",
  "event.bestHour": "Kiireim tund pärast seda",
  "event.surge": `Kasvuhüpe: {day, select, running {selle päevaga on seni lisandunud} other {päevaga}} {change, plural, one {# uus konto} other {# uut kontot}}, tavaline on {weekday, select, ${ON_DAYS} other {}}{usual, number}`,
  "event.step":
    "Aste: korraga {change, plural, one {# uus konto} other {# uut kontot}}, tavaline on {usual, number} päevas",
  "event.purge":
    "Puhastus: {day, select, running {selle päevaga on seni kadunud} other {päevaga kadus}} {change, plural, one {# konto} other {# kontot}}, enne oli neid {before}",
  "event.shift":
    "{pace, select, faster {Kiirem kasv} other {Aeglasem kasv}}: {weeks, plural, one {nädalaga} other {# nädalaga}} {change, plural, =0 {ei ühtegi uut kontot} one {# uus konto} other {# uut kontot}}, tavaline on {usual, number}",
  "event.decline":
    "Kahanemine: {weeks, plural, one {nädalaga} other {# nädalaga}} jäi {change, plural, one {# konto} other {# kontot}} vähemaks, tavaline muutus on {usual}",
  "event.gap": "{duration} mõõtmisteta: {cause}",
  "event.more": "{count, plural, one {ja veel # sündmus} other {ja veel # sündmust}}",
  "event.all": "Kõik sündmused",
  "event.around": "Enne ja pärast",
  "event.unknown.nothing": "Kontosid ei ole veel mõõdetud.",
  "event.unknown.future": "See on alles ees.",
  "event.unknown.before": "Esimene mõõtmine on hilisem ({first}): mis oli enne ja mis muutus, ei ole teada.",
  "event.unknown.after": "Viimane mõõtmine: {last}. Mis tuli pärast seda, ei ole veel teada.",
  "event.unknown.soon": "Pärast seda on mõõdetud vähem kui ööpäev, võrdlemiseks on seda liiga vähe.",
  "event.unknown.few": "Selle ümber on mõõtmisi võrdlemiseks liiga vähe.",
  "event.source": "Sellest lähemalt",
  "event.kind.note": "märge",
  "event.kind.version": "uus versioon",
  "event.kind.registrations": "registreerumine",
  "event.kind.software": "uus tarkvara",
  "event.kind.surge": "leitud arvudest",
  "event.kind.step": "leitud arvudest",
  "event.kind.purge": "leitud arvudest",
  "event.kind.shift": "leitud arvudest",
  "event.kind.decline": "leitud arvudest",
  "event.kind.gap": "lünk",
  "event.rule.surge":
    "Päev on kasvuhüpe, kui lisandub vähemalt kolm korda rohkem kontosid kui tavaliselt (kahe eelneva nädala mediaan, kui teada on kaheksa nädalat, siis sama nädalapäeva oma), selgelt rohkem kui nende nädalate parimal rahulikul päeval ja palju rohkem, kui juhus seletaks. See leitakse samal päeval, niipea kui see on kindel.",
  "event.rule.step":
    "Aste on kasvuhüpe, mis tuli korraga, kahe mõõtmise vahel, ja mille järel oli jälle rahulik. Nii paistavad välja importimised ja serverite ühendamised.",
  "event.rule.purge":
    "Päev on puhastus, kui selle jooksul kaob vähemalt iga sajas konto ja vähemalt kümme kontot ning need ei tule tagasi.",
  "event.rule.shift":
    "Kasv on kiirem, kui nädal toob vähemalt kaks korda rohkem kontosid kui tavaliselt (kaheksa eelneva nädala mediaan), ja aeglasem, kui kaks nädalat järjest toovad sellest poole või vähem; mõlemal juhul peab vahe olema tavalisest kõikumisest palju suurem. Ükski päev üksi sellist nädalat ei tee.",
  "event.rule.decline":
    "Kaks nädalat on kahanemine, kui kontosid jääb vähemaks ja kumbki nädal on tavalisest (kaheksa eelneva nädala mediaan) palju kehvem. Ükski päev üksi sellist nädalat ei tee.",
  "event.rule.gap":
    "Sündmuseks loetakse lünk, mis kestab ööpäeva või kauem. Mis selle ajal juhtus, on mõõtmata.",

  "events.title": "Sündmused: {name}",
  "events.intro": "Mida haldajad on üles märkinud ning mis on leitud arvudest ja serveri enda teadetest.",
  "events.none": "Sündmusi veel ei ole.",
};
