import type { embedCheck as english } from "../en/embed-check.ts";

export const embedCheck: Record<keyof typeof english, string> = {
  "check.heading": "Kunnen grafieken daar worden ingesloten?",
  "check.intro":
    "Geef het adres van een pagina waarop een grafiek van deze site staat of moet komen. We bekijken die één keer en zeggen wat in de weg staat.",
  "check.address": "Adres van de pagina",
  "check.ask": "Bekijken",
  "check.closed":
    "Dit formulier bekijkt alleen pagina’s van {hosts}. Voor elke andere pagina heeft de beheerder van deze site de opdracht {command}.",
  "check.closedToAll":
    "De beheerder van deze site heeft dit formulier niet opengesteld: het bekijkt geen enkele pagina. De opdracht {command} bekijkt ze allemaal.",
  "check.notAsked": "De pagina kon niet worden bekeken: {why}.",
  "check.frameNotAsked":
    "Ons eigen frame kon van hieruit niet worden opgevraagd, dus wat een proxy eraan toevoegt is niet bekend: {why}.",
  "check.busy": "Er wordt nu een andere pagina bekeken. Probeer het over een minuut nog eens.",
  "check.fine": "Voor zover wij kunnen zien staat op {page} niets onze grafieken in de weg.",
  "check.found": "Dit staat op {page} in de weg:",
  "check.advice": "Goed om te weten over {page}:",
  "check.page-status":
    "De pagina antwoordde met status {value} en is misschien niet wat lezers zien. Controleer het adres.",
  "check.frame-status":
    "Ons eigen frame antwoordde van buitenaf met status {value}. Controleer of de proxy voor deze site elk pad doorlaat dat begint met {frames}.",
  "check.frame-options":
    "Onze frames komen met X-Frame-Options ({value}) en zonder onze eigen regel: een proxy voor deze site verandert ze. Laat die beide headers met rust voor paden die beginnen met {frames}; kijk in nginx naar proxy_hide_header en add_header.",
  "check.own-ancestors":
    "Deze site mag maar op enkele pagina’s worden ingesloten ({value}). Voeg {page} toe aan embedAncestors in mastoboard.json of aan MASTOBOARD_EMBED_ANCESTORS en start het programma opnieuw.",
  "check.proxy-ancestors":
    "Een proxy voor deze site voegt een eigen Content-Security-Policy toe, waarvan frame-ancestors ({value}) deze pagina buitensluit. Haal die weg voor paden die beginnen met {frames}.",
  "check.isolation":
    "De pagina schermt zich af (Cross-Origin-Embedder-Policy) en onze frames komen zonder {value}: een proxy voor deze site haalt dat weg. Laat het door.",
  "check.mixed-content":
    "De pagina komt via https en vraagt {value} op via gewoon http, wat browsers blokkeren. Zet deze site achter https en gebruik dat adres.",
  "check.frame-src":
    "De Content-Security-Policy van de pagina laat in frames alleen {value} toe. Voeg {board} toe aan frame-src.",
  "check.img-src":
    "De Content-Security-Policy van de pagina laat alleen afbeeldingen toe van {value}. Voeg voor onze afbeeldingen en badges {board} toe aan img-src.",
  "check.script-src":
    "De Content-Security-Policy van de pagina laat alleen scripts toe van {value}. De grafieken werken ook zo; voeg voor frames die hun hoogte aannemen {board} toe aan script-src, of geef de frames een hoogte.",
  "check.sandbox":
    "Het frame dat er staat heeft een sandbox zonder allow-scripts ({value}) en kan zijn hoogte niet doorgeven. Laat de sandbox zeggen: {sandbox}.",
  "check.lazy":
    'Het frame dat er staat wordt door een plug-in geladen (data-src), misschien pas na toestemming. Maak een uitzondering voor {board} of schrijf een gewoon iframe met loading="lazy".',
  "check.wordpress":
    "De pagina draait op WordPress: zet het frame in een blok ‘Aangepaste HTML’. Auteurs zonder recht op ongefilterde HTML raken het bij het opslaan kwijt; een beheerder kan het voor hen plaatsen, of gebruik een afbeelding.",
  "check.wordpress-com":
    "De pagina draait op WordPress.com, dat frames weghaalt in de kleinere abonnementen. Gebruik de afbeelding met een link.",
  "check.ghost":
    "De pagina draait op Ghost: zet het frame in een ‘HTML’-kaart. Een losse link wordt een bladwijzerkaart.",
  "check.discourse":
    "De pagina draait op Discourse, dat frames weghaalt tenzij de beheerder daar {board} toevoegt aan de instelling allowed_iframes. Zonder dat wordt een link op een eigen regel een voorbeeld, en werken afbeeldingen.",
  "check.github":
    "Deze site haalt elk frame weg uit wat mensen schrijven. Gebruik de afbeelding of de badge met een link.",
  "check.mastodon":
    "Mastodon toont geen frames in berichten. Plaats de link, die een voorbeeld krijgt, of voeg de afbeelding toe.",
};
