import type { share as english } from "../en/share.ts";

export const share: Record<keyof typeof english, string> = {
  "share.link": "Delen",
  "share.title": "Een grafiek van {name} delen",
  "share.intro":
    "Kies een grafiek en neem die mee: als afbeelding, kader, link, bericht of badge. Waar je die ook neerzet, altijd staan de nieuwste cijfers erin.",
  "share.choose": "Kiezen",
  "share.chart": "Grafiek",
  "share.figures": "Cijfers",
  "share.summary": "Alle cijfers",
  "share.mode": "Weergave",
  "share.mode.total": "Lijn",
  "share.mode.delta": "Kolommen van de verandering",
  "share.mode.rate": "Verandering in procenten",
  "share.mode.spark": "Alleen de lijn",
  "share.interval.auto": "Wat het beste past",
  "share.language": "Taal",
  "share.theme": "Kleuren",
  "share.theme.auto": "Zoals bij de lezer",
  "share.theme.light": "Licht",
  "share.theme.dark": "Donker",
  "share.size": "Formaat van de afbeelding",
  "share.size.usual": "Gewoon, {size}",
  "share.size.og": "Voorbeeld, {size}",
  "share.size.square": "Vierkant, {size}",
  "share.size.story": "Staand, {size}",
  "share.size.thumb": "Klein, {size}",
  "share.preview": "Voorbeeld",
  "share.noAddress":
    "Deze site kent het eigen openbare adres niet, dus alles hieronder begint met {address}. Zet “baseUrl” in mastoboard.json, of MASTOBOARD_BASE_URL, op het adres dat lezers gebruiken.",
  "share.alt": "{alt} {asOf}.",
  "share.picture": "Afbeelding",
  "share.picture.works":
    "Werkt in Jekyll, Ghost, WordPress, GitHub, nieuwsbrieven en overal waar HTML mag. Een script is niet nodig.",
  "share.frame": "Interactief kader",
  "share.frame.works":
    "Werkt in Jekyll, WordPress, Ghost en eigen pagina’s. Het bevat de zin, de tabel en de weg terug hierheen.",
  "share.frame.grows":
    "Door de laatste regel groeit het kader mee met zijn inhoud; zonder die regel krijgt het een schuifbalk.",
  "share.frame.see": "Het kader bekijken",
  "share.address": "Link",
  "share.address.works":
    "Werkt overal. Mastodon, WordPress, Ghost en Discourse maken er een kaart of een kader van.",
  "share.post": "Bericht voor Mastodon",
  "share.post.works":
    "Werkt op Mastodon en in de rest van de fediverse: {count, number} van de 500 tekens. Voeg de afbeelding toe, met de alt-tekst erbij.",
  "share.post.text": "Tekst",
  "share.post.alt": "Alt-tekst",
  "share.post.png": "De afbeelding downloaden (PNG)",
  "share.badge": "Badge",
  "share.badge.works": "Werkt in README’s, op forums en onder aan pagina’s: eerst Markdown, dan HTML.",
  "share.frozen": "Bevroren versie",
  "share.frozen.works":
    "Werkt als de afbeelding en blijft voor altijd zoals alles bekend was op {when}. Voor artikelen die een cijfer aanhalen.",
  "share.places": "Klaar voor je site",
  "share.save": "Bewaar dit één keer als {file}:",
  "share.call": "Schrijf daarna dit op de plaats van de grafiek:",
  "share.jekyll.works": "Werkt in berichten, pagina’s en lay-outs, ook op GitHub Pages.",
  "share.hugo.works": "Werkt op elke pagina in Markdown, waar Hugo gewone HTML weglaat.",
  "share.wordpress.works":
    "Werkt in een blok “Aangepaste HTML”. Of plak de link op een eigen regel: WordPress maakt er zelf een kader van.",
  "share.ghost.works": "Werkt in een HTML-kaart. Van de link alleen wordt een bladwijzer gemaakt.",
  "share.markdown.works": "Werkt in README’s, wiki’s, issues en forums.",
  "share.html.works": "Werkt op elke pagina die je zelf schrijft.",
  "share.more": "Alle vormen, formaten en talen",
  "share.close": "Sluiten",
};
