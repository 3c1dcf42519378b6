import type { about as english } from "../en/about.ts";

export const about: Record<keyof typeof english, string> = {
  "about.heading": "Over deze cijfers",
  "about.definitions": "Wat er wordt geteld",
  "about.how": "Hoe er wordt gemeten",
  "about.how.poll":
    "We bevragen de openbare API van elke server op vaste tijden ({interval}) en bewaren elk antwoord met het moment waarop het binnenkwam. We vragen niets op wat niet voor iedereen openstaat, en niemand wordt geïdentificeerd of gevolgd.",
  "about.how.cache":
    "Servers verversen hun cijfers zelf maar ongeveer elke tien minuten, sommige slechts eens per dag. Een cijfer kan dus iets ouder zijn dan onze meting.",
  "about.how.history":
    "Metingen van vóór onze eigen waarnemingen komen uit gegevens die anderen hebben bijgehouden. Bij elk punt blijft de naam van de bron bewaard; die staat in de CSV-bestanden.",
  "about.holes": "Ontbrekende gegevens",
  "about.holes.text":
    "Wat niet is gemeten, laten we weg en tekenen we als een onderbreking met de reden erbij. Het wordt nooit als nul getoond, nooit opgevuld en nooit vervangen door een eerder cijfer. Dalende aantallen tonen we net zo goed als stijgende.",
  "about.marks": "Gemarkeerde metingen",
  "about.marks.text":
    "Sommige metingen kunnen haast niet kloppen: nul na honderden, opeens de helft of het dubbele, een sprong die binnen een dag weer verdwijnt, een getal dat heen en weer springt of telkens een ander is, een getal dat stilstaat terwijl een deel van de server niet antwoordt, andere software of een andere naam onder hetzelfde domein. Zo’n meting wordt bewaard zoals de server die opgaf, en gemarkeerd met de reden. Ze telt in geen enkel getal, geen verandering en geen mijlpaal mee tot latere metingen of de beheerders van deze site haar bevestigen. Tot die tijd staat ze in de grafiek als een open stip, of als een driehoekje als ze buiten de rand valt. Er wordt nooit iets gewist.",
  "about.changes": "Veranderingen",
  "about.changes.text":
    "Een verandering vergelijkt de laatste meting met de meting die het dichtst bij een uur, een dag, een week of 30 dagen eerder ligt. Ligt geen enkele meting dicht genoeg in de buurt, dan schrijven we ‘niet gemeten’.",
  "about.milestones": "Mijlpalen",
  "about.milestones.text":
    "De eerste overschrijding geldt voorgoed. Als tijdstip geven we het interval tussen de laatste meting ervoor en de eerste erna.",
  "about.signups.text":
    "Servers vertellen niet hoeveel registraties er per dag zijn. Eens per dag vragen we hoeveel het er waren in elk van de laatste twaalf weken; wat ze weken noemen, zijn sommen van zes dagen die elke dag opschuiven. Antwoorden van opeenvolgende dagen verschillen alleen door afzonderlijke dagen, zodat uit dagelijks bewaarde antwoorden elke dag te berekenen is. Waar antwoorden ontbreken, kennen we van een dag alleen de grenzen, en dat zeggen we erbij. We raden nooit. Dagen zijn die van UTC, zoals servers ze tellen.",
  "about.signups.method":
    "Hoe het stap voor stap gaat en wat proeven opleverden, staat in het bestand docs/activity.md van het programma achter deze pagina.",
  "about.events": "Gebeurtenissen",
  "about.events.text":
    "Naast wat de beheerders hebben genoteerd, staan er nieuwe versies, een wissel van software of registratie, lange onderbrekingen en dagen waarop het aantal accounts opvalt. Zo’n dag beoordelen we pas als hij voorbij is, en alleen aan de hand van de twee weken ervoor, waarvan er minstens zeven dagen bekend moeten zijn.",
  "about.forecasts": "Voorspellingen",
  "about.forecasts.text":
    "Elke dag simuleren we van elk cijfer 500 scenario’s op grond van zijn eigen verleden: stukken verleden worden herhaald, en geen tempo houdt veel langer aan dan het al heeft geduurd. Waar 8 van de 10 scenario’s uitkomen, is het bereik dat we noemen. Met minder dan 14 dagen aan metingen noemen we er geen. Een voorspelling blijft voorgoed bewaard en wordt nooit gewijzigd. Als haar dag komt, wordt ze beoordeeld, en zat het bereik bij een server te vaak mis, dan worden de volgende breder.",
  "about.forecasts.method":
    "Hoe dat stap voor stap gaat, en hoe het uitpakte bij 160 servers, staat in het bestand docs/forecast.md van het programma achter deze pagina.",
  "about.sources": "Bronnen",
  "about.sources.text":
    "Totalen komen uit NodeInfo als de server dat aanbiedt, anders uit de Mastodon-API. Het aantal bekende servers komt alleen uit de Mastodon-API. Zegt één antwoord nul terwijl een ander antwoord van dezelfde server mensen telt, dan geloven we die nul niet.",
  "about.limits": "Beperkingen",
  "about.limits.text":
    "Een server kan over zichzelf zeggen wat hij wil; wij geven dat door en controleren alleen of het aannemelijk is. Verschillende software telt verschillend, dus vergelijk cijfers van twee servers met enige voorzichtigheid.",
  "about.data": "Gegevens",
  "about.data.text":
    "Alles wat hier staat, is te downloaden als CSV of door programma’s op te vragen via de interface die op het adres hieronder wordt beschreven. Je mag het vrij gebruiken; vermeld daarbij de bron en de datum.",
  "about.interval": "{minutes, plural, one {elke minuut} other {elke # minuten}}",
  "about.intervalHours": "{hours, plural, one {elk uur} other {elke # uur}}",
  "about.intervalSeconds": "{seconds, plural, one {elke seconde} other {elke # seconden}}",
  "about.contact": "Contact",
};
