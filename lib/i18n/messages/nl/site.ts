import type { site as english } from "../en/site.ts";

export const site: Record<keyof typeof english, string> = {
  "site.skip": "Naar de cijfers",
  "site.languages": "Talen",
  "site.about": "Over deze cijfers",
  "site.servers": "Alle servers",
  "site.overview": "Overzicht",
  "site.milestones": "Mijlpalen",
  "site.gaps": "Onderbrekingen en fouten",
  "site.pages": "Pagina’s",
  "site.source": "Bron: de openbare API van {host}, {software}",
  "site.sourcePlain": "Bron: de openbare API van {host}",
  "site.sourceImport":
    "{count, plural, one {Bron: een reeks die elders is bijgehouden, {sources}} other {Bron: reeksen die elders zijn bijgehouden: {sources}}}",
  "site.madeWith": "Gemaakt met Mastoboard, vrije software",
  "site.zone": "Alle tijden gelden voor de tijdzone {zone}.",

  "copy.asOf": "Dit is een kopie met de stand van {moment}. Ze wordt niet vanzelf bijgewerkt.",

  "practice.title": "Oefengegevens",
  "practice.text":
    "Alle cijfers hier zijn verzonnen. Ze komen van de oefenserver die bij Mastoboard hoort, zodat je kunt zien hoe alles werkt.",
  "practice.how":
    "Wil je een echte server volgen, stop dan het programma en start het opnieuw met het domein van die server:",

  "subjects.heading": "Servers",
  "subjects.intro":
    "{count, plural, one {Hier wordt één server gevolgd.} other {Hier worden # servers gevolgd.}}",

  "notFound.text": "Op dit adres staat geen pagina.",
  "notFound.home": "Naar het overzicht",
};
