import type { figures as english } from "../en/figures.ts";

export const figures: Record<keyof typeof english, string> = {
  "metric.users.name": "Accounts",
  "metric.active.name": "Actief in vier weken",
  "metric.posts.name": "Berichten",
  "metric.servers.name": "Bekende servers",
  "metric.users.on": "{count, plural, one {account op {name}} other {accounts op {name}}}",
  "metric.active.on":
    "{count, plural, one {actieve gebruiker op {name}} other {actieve gebruikers op {name}}}",
  "metric.posts.on": "{count, plural, one {bericht op {name}} other {berichten op {name}}}",
  "metric.servers.on": "{count, plural, one {server bekend bij {name}} other {servers bekend bij {name}}}",
  "metric.users.sentence": "{count, plural, one {# account} other {# accounts}} op {name}",
  "metric.active.sentence":
    "{count, plural, one {# actieve gebruiker} other {# actieve gebruikers}} op {name}",
  "metric.posts.sentence": "{count, plural, one {# bericht} other {# berichten}} op {name}",
  "metric.servers.sentence": "{count, plural, one {# server} other {# servers}} bekend bij {name}",
  "metric.users.count": "{count, plural, one {# account} other {# accounts}}",
  "metric.active.count": "{count, plural, one {# actieve gebruiker} other {# actieve gebruikers}}",
  "metric.posts.count": "{count, plural, one {# bericht} other {# berichten}}",
  "metric.servers.count": "{count, plural, one {# server} other {# servers}}",
  "metric.users.definition":
    "Accounts waarvan het e-mailadres is bevestigd en die niet zijn opgeschort. Accounts die op goedkeuring wachten, slapende accounts en accounts die zijn verhuisd, tellen ook mee.",
  "metric.active.definition":
    "Gebruikers die in de vier weken tot en met gisteren minstens één keer hebben ingelogd. Vandaag telt niet mee.",
  "metric.posts.definition":
    "Berichten die hier sinds het begin zijn geschreven, met inbegrip van boosts en berichten alleen voor volgers, maar zonder privéberichten.",
  "metric.servers.definition":
    "Andere servers waarvan deze server heeft gehoord, met inbegrip van geblokkeerde en allang verdwenen servers.",
  "metric.users.caveat":
    "Het aantal daalt als accounts worden verwijderd of opgeschort en als een golf spamregistraties wordt afgewezen. Het zegt hoeveel accounts er zijn, niet hoeveel mensen ze gebruiken.",
  "metric.active.caveat":
    "Servers schatten dit aantal tot op ongeveer één procent nauwkeurig, dus het schommelt wat. Wie zich net heeft geregistreerd, telt als actief en een verwijderd account telt nog vier weken mee; het aantal kan dus hoger zijn dan het aantal accounts.",
  "metric.posts.caveat":
    "Het aantal daalt als berichten of accounts worden verwijderd. Dat is heel gewoon: veel mensen laten oude berichten verlopen.",
  "metric.servers.caveat":
    "Het zegt hoeveel servers deze server ooit is tegengekomen, niet met hoeveel hij nu contact heeft, en het groeit vrijwel alleen maar. Een geïmporteerde blokkeerlijst of een golf verzonnen subdomeinen kan een sprong veroorzaken.",
  "metric.active.share": "{share} van de accounts",

  "sentence.dayWeek":
    "{dayDirection, select, up {{weekDirection, select, up {<b>{day, number} meer</b> dan een dag geleden, <b>{week, number} meer</b> dan een week geleden.} down {<b>{day, number} meer</b> dan een dag geleden, maar <b>{week, number} minder</b> dan een week geleden.} other {<b>{day, number} meer</b> dan een dag geleden, <b>evenveel</b> als een week geleden.}}} down {{weekDirection, select, up {<b>{day, number} minder</b> dan een dag geleden, maar <b>{week, number} meer</b> dan een week geleden.} down {<b>{day, number} minder</b> dan een dag geleden, <b>{week, number} minder</b> dan een week geleden.} other {<b>{day, number} minder</b> dan een dag geleden, <b>evenveel</b> als een week geleden.}}} other {{weekDirection, select, up {<b>Evenveel</b> als een dag geleden, <b>{week, number} meer</b> dan een week geleden.} down {<b>Evenveel</b> als een dag geleden, <b>{week, number} minder</b> dan een week geleden.} other {<b>Evenveel</b> als een dag en een week geleden.}}}}",
  "sentence.day":
    "{dayDirection, select, up {<b>{day, number} meer</b> dan een dag geleden.} down {<b>{day, number} minder</b> dan een dag geleden.} other {<b>Evenveel</b> als een dag geleden.}}",
  "sentence.week":
    "{weekDirection, select, up {<b>{week, number} meer</b> dan een week geleden.} down {<b>{week, number} minder</b> dan een week geleden.} other {<b>Evenveel</b> als een week geleden.}}",
  "sentence.firstDay":
    "De metingen zijn begonnen op {day}. De verandering per dag verschijnt zodra er een dag is om mee te vergelijken.",
  "sentence.noChange": "Er is geen meting van een dag of een week geleden om mee te vergelijken.",
  "sentence.active":
    "{active, plural, =0 {In de afgelopen vier weken heeft niemand ingelogd.} one {In de afgelopen vier weken heeft # gebruiker ingelogd.} other {In de afgelopen vier weken hebben # gebruikers ingelogd.}}",

  "freshness.fresh": "Gemeten op {moment} · volgende meting om {next}",
  "freshness.copied": "Gemeten op {moment}",
  "freshness.late": "Gemeten op {moment} · de volgende meting is {late} te laat",
  "freshness.unreachable":
    "Geen meting sinds {since}: {cause}. De getoonde cijfers zijn van toen; we blijven het proberen.",
  "freshness.doubted":
    "Gemeten op {moment} · de nieuwste meting ({newest}) geeft {said, number} en wordt nog niet geloofd.",
  "freshness.doubtedWhy": "Waarom?",
  "freshness.paused": "Gemeten op {moment} · de beheerder van deze pagina heeft de metingen gepauzeerd",
  "freshness.never":
    "Er is nog niets gemeten. De eerste meting is om {next}; daarna staat het resultaat hier.",
  "freshness.neverFailing":
    "Er is nog niets gemeten: {cause}. We proberen het sinds {since} en gaan daarmee door; het eerste cijfer verschijnt hier zodra er antwoord komt.",

  "period.hour": "In een uur",
  "period.day": "In een dag",
  "period.week": "In een week",
  "period.month": "In 30 dagen",
  "period.since": "sinds {moment}",
  "period.unknown": "niet gemeten",

  "change.heading": "Verandering",

  "figure.lastKnown": "Laatst bekend: {number}, {day}",

  "change.week": "{change} in een week",

  "range.label": "Getoonde periode",
  "range.30d": "30 dagen",
  "range.90d": "90 dagen",
  "range.1y": "1 jaar",
  "range.all": "Alles",

  "step.label": "Verandering per",
  "step.hour": "Uur",
  "step.day": "Dag",
  "step.week": "Week",
  "step.month": "Maand",

  "records.heading": "Records",
  "records.bestDay": "Beste dag",
  "records.bestHour": "Beste uur",
  "records.value": "{change} op {when}",
  "records.hourValue": "{change} van {from} tot {to} op {day}",
  "records.none": "Nog te weinig metingen",

  "weeks.heading": "Laatste week",
  "weeks.sentence": "<b>{latest}</b> in de laatste zeven dagen, {before} in de zeven dagen ervoor.",
  "weeks.only": "<b>{latest}</b> in de laatste zeven dagen; van de zeven dagen ervoor zijn er geen metingen.",
  "weeks.none": "Twee weken zijn te vergelijken zodra er van allebei metingen zijn.",

  "table.caption":
    "{step, select, hour {{metric}, stand per uur (nieuwste eerst)} day {{metric}, stand per dag (nieuwste eerst)} week {{metric}, stand per week (nieuwste eerst)} month {{metric}, stand per maand (nieuwste eerst)} other {{metric}, stand per meting (nieuwste eerst)}}",
  "table.time": "Tijd",
  "table.value": "Aantal",
  "table.change": "Verandering",
  "table.notMeasured": "niet gemeten",
  "table.soFar": "{value} (onvolledig)",
  "table.said": "zei {said} (nog niet geloofd)",
  "table.alsoSaid": "{value} (zei ook {said}, nog niet geloofd)",
  "table.marked": "{value} (gemarkeerd, later bevestigd)",
  "table.more": "De hele geschiedenis staat in het CSV-bestand.",

  "metricPage.depth": "Meer over dit cijfer",
  "metricPage.figures": "Cijfers",
  "metricPage.definition": "Wat er wordt geteld",
  "metricPage.caveat": "Let op",
  "metricPage.total": "Totaal",
  "metricPage.changes": "Verandering",
  "metricPage.data": "Gegevens",
  "metricPage.csvRange": "CSV van de getoonde periode",
  "metricPage.csvAll": "CSV van alles",
  "metricPage.json": "JSON voor programma’s",
  "metricPage.none": "Voor deze server is er geen cijfer: {cause}.",
  "metricPage.noneYet": "Dit is nog niet gemeten.",
  "metricPage.tooFew":
    "In de getoonde periode zijn er te weinig metingen om de verandering per {step, select, hour {uur} day {dag} week {week} other {maand}} te tonen.",
};
