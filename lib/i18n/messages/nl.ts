// Over 300 lines, because a language is read and corrected as a whole.
import type { MessageKey } from "./en.ts";

export const nl: Record<MessageKey, string> = {
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
  "site.madeWith": "Gemaakt met Mastoboard, vrije software",
  "site.zone": "Alle tijden gelden voor de tijdzone {zone}.",

  "practice.title": "Oefengegevens",
  "practice.text":
    "Alle cijfers hier zijn verzonnen. Ze komen van de oefenserver die bij Mastoboard hoort, zodat je kunt zien hoe alles werkt.",
  "practice.how":
    "Wil je een echte server volgen, stop dan het programma en start het opnieuw met het domein van die server:",

  "metric.users.name": "Accounts",
  "metric.active.name": "Actief in vier weken",
  "metric.posts.name": "Berichten",
  "metric.servers.name": "Bekende servers",
  "metric.users.on": "{count, plural, one {account op {name}} other {accounts op {name}}}",
  "metric.active.on":
    "{count, plural, one {actieve gebruiker op {name}} other {actieve gebruikers op {name}}}",
  "metric.posts.on": "{count, plural, one {bericht op {name}} other {berichten op {name}}}",
  "metric.servers.on": "{count, plural, one {server bekend bij {name}} other {servers bekend bij {name}}}",
  "metric.users.count": "{count, plural, one {# account} other {# accounts}}",
  "metric.active.count": "{count, plural, one {# actieve gebruiker} other {# actieve gebruikers}}",
  "metric.posts.count": "{count, plural, one {# bericht} other {# berichten}}",
  "metric.servers.count": "{count, plural, one {# server} other {# servers}}",
  "metric.users.definition":
    "Accounts waarvan het e-mailadres is bevestigd en die niet zijn opgeschort. Accounts die op goedkeuring wachten, slapende accounts en accounts die zijn verhuisd, tellen ook mee.",
  "metric.active.definition":
    "Gebruikers die in de vier weken tot en met gisteren minstens één keer hebben ingelogd. Vandaag telt niet mee.",
  "metric.posts.definition":
    "Berichten die hier sinds het begin zijn geschreven, met inbegrip van boosts en berichten voor alleen volgers, maar zonder privéberichten.",
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

  "sentence.users": "{count, plural, one {# account} other {# accounts}} op {name}",
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

  "chart.title.users": "Accounts op {name}",
  "chart.title.active": "Actief op {name} in vier weken",
  "chart.title.posts": "Berichten op {name}",
  "chart.title.servers": "Servers bekend bij {name}",
  "chart.changeTitle.hour": "{metric}, verandering per uur – {name}",
  "chart.changeTitle.day": "{metric}, verandering per dag – {name}",
  "chart.changeTitle.week": "{metric}, verandering per week – {name}",
  "chart.changeTitle.month": "{metric}, verandering per maand – {name}",
  "chart.summary":
    "Van {from} tot en met {to}: {first} aan het begin, {last} aan het eind, {low} op het laagste punt, {high} op het hoogste.",
  "chart.summaryOne": "Tot nu toe één meting: {last} op {to}.",
  "chart.summaryNone": "Geen metingen in deze periode.",
  "chart.changeSummary": "Van {from} tot en met {to}: de piek was {high} ({when}).",
  "chart.asTable": "Als tabel",
  "chart.csv": "CSV",
  "chart.soFar": "onvolledig",
  "chart.gapsHeading": "Onderbrekingen",
  "chart.eventsHeading": "Gebeurtenissen",
  "chart.readOut": "Wijs de grafiek aan of gebruik de pijltjestoetsen",
  "chart.readOutTouch": "Tik op de grafiek om waarden af te lezen",
  "chart.partial":
    "Open kolommen zijn onvolledig: die periode is nog niet voorbij of is niet vanaf het begin gemeten.",
  "chart.empty": "De lijn begint bij de tweede meting.",

  "gap.line": "Van {from} tot {to}: {duration} geen metingen ({cause})",
  "gap.more": "{count, plural, one {en nog # kortere onderbreking} other {en nog # kortere onderbrekingen}}",
  "gap.open": "Sinds {from}: geen metingen ({cause})",

  "mark.heading": "Gemarkeerde metingen",
  "mark.one": "{at}: {why}. {standing}",
  "mark.many": "{from} tot {to}, {count, plural, one {# meting} other {# metingen}}: {why}. {standing}",
  "mark.more": "{count, plural, one {en nog #} other {en nog #}}",
  "mark.zero": "de server gaf nul op, na {before, number} ({beforeAt})",
  "mark.halving":
    "de server gaf {said, number} op, hoogstens de helft van de {before, number} daarvoor ({beforeAt})",
  "mark.doubling":
    "de server gaf {said, number} op, minstens twee keer de {before, number} daarvoor ({beforeAt})",
  "mark.jump":
    "de server gaf {said, number} op, na {before, number} ({beforeAt}); zulke sprongen komen van verzonnen subdomeinen",
  "mark.outlier": "de server gaf korte tijd {said, number} op, daarna {after, number} ({afterAt})",
  "mark.flip-flop":
    "het getal sprong heen en weer tussen {low, number} en {high, number} ({switches, plural, one {# wisseling} other {# wisselingen}}), alsof twee servers om beurten antwoordden",
  "mark.random":
    "het getal was telkens een ander, tussen {low, number} en {high, number} ({changes, plural, one {# verandering} other {# veranderingen}}), alsof de server lootte",
  "mark.frozen":
    "{readings, plural, one {# meting} other {# metingen}} van {value, number} tot op het laatste cijfer, terwijl een deel van de server niet antwoordde",
  "mark.identity":
    "{fact, select, software {de software van de server was {was} en is nu {now}} other {de server noemde zich {was} en nu {now}}}, dus dit kan het getal van een andere server zijn",
  "mark.standing.open": "Telt niet mee tot het bevestigd is.",
  "mark.standing.confirmed": "Bevestigd door latere metingen: {at}.",
  "mark.standing.trusted": "Bevestigd door de beheerder.",

  "cause.counted": "{count, number}× {cause}",
  "cause.unreachable": "de server antwoordde niet",
  "cause.no-such-host": "de naam van de server was onvindbaar",
  "cause.server-error": "de server antwoordde met een foutmelding",
  "cause.gone": "de server meldt dat hij voorgoed gesloten is",
  "cause.malformed": "het antwoord van de server was onbegrijpelijk",
  "cause.too-large": "het antwoord van de server was te groot",
  "cause.refused": "de server weigerde te antwoorden",
  "cause.forbidden-by-robots": "de server vraagt ons via robots.txt hem niet uit te lezen",
  "cause.rate-limited": "de server vroeg ons te wachten",
  "cause.refused-redirect": "de server stuurt ons door naar een adres dat we niet bevragen",
  "cause.no-statistics": "de server publiceert geen cijfers",
  "cause.offline": "we hadden zelf geen verbinding",
  "cause.blocked-address": "de naam van de server leidt naar een privéadres",
  "cause.stopped": "ons eigen programma was stopgezet",
  "cause.internal": "in ons eigen programma ging iets mis",
  "cause.not-running": "ons eigen programma draaide niet",
  "cause.not-watching": "we maten nog niet",
  "cause.paused": "de beheerder van deze pagina heeft de metingen gepauzeerd",
  "cause.source-gap": "de bron van deze metingen is hier onvolledig",
  "cause.not-offered": "deze software telt dit niet",
  "cause.switched-off": "de beheerders van de server hebben dit uitgeschakeld",
  "cause.limited": "de server federeert met maar weinig servers en houdt zijn cijfers voor zich",
  "cause.not-believed": "wat de server zei wordt niet geloofd",
  "cause.not-in-source": "de bron van deze metingen bevat dit niet",

  "polls.heading": "Metingen van de laatste 30 dagen",
  "polls.notYet": "We meten nog niet: de eerste meting moet nog komen.",
  "polls.all":
    "{due, plural, one {De enige meting van de laatste 30 dagen leverde cijfers op.} other {Alle # metingen van de laatste 30 dagen leverden cijfers op.}}",
  "polls.some":
    "{brought, number} van de {due, plural, one {# meting} other {# metingen}} in de laatste 30 dagen {brought, plural, one {leverde} other {leverden}} cijfers op. De rest: {causes}.",
  "polls.lateOnes": "{late, plural, one {Eén kwam te laat.} other {# kwamen te laat.}}",
  "polls.since": "We meten sinds {since}.",
  "polls.paused": "De beheerder van deze pagina heeft de metingen gepauzeerd.",
  "polls.in-time": "op tijd",
  "polls.late":
    "te laat: meer dan een minuut plus een tiende van het interval na het geplande moment begonnen",
  "polls.theirs": "geen cijfers, door de server",
  "polls.ours": "geen cijfers, door onszelf",
  "polls.more": "Onderbrekingen en fouten, met de oorzaak",
  "fault.theirs": "ligt aan de server",
  "fault.ours": "ligt aan ons",
  "fault.switched-off": "wens van de server",
  "fault.not-offered": "niet beschikbaar",
  "fault.before": "van vóór onze tijd",
  "gaps.title": "Onderbrekingen en fouten: {name}",
  "gaps.intro":
    "Waar een cijfer ontbreekt, zeggen we waarom, en aan wie het lag. Wat niet is gemeten, wordt nooit opgevuld.",
  "gaps.none": "Elke meting heeft tot nu toe cijfers opgeleverd.",
  "gaps.noneYet": "Er is nog niets te melden: de eerste meting moet nog komen.",
  "gaps.heading": "Onderbrekingen",
  "gaps.noGaps": "Er zijn geen onderbrekingen.",
  "gaps.failuresHeading": "Mislukte metingen van de laatste 30 dagen",
  "gaps.noFailures": "Er is er geen mislukt.",
  "gaps.span": "Van {from} tot {to}",
  "gaps.openSpan": "Sinds {from}",
  "gaps.allFigures": "Alle cijfers",
  "gaps.count": "{count, plural, one {# meting} other {# metingen}}",
  "gaps.unasked":
    "{asked, plural, =0 {in die tijd niet gevraagd} one {in die tijd één keer gevraagd} other {in die tijd # keer gevraagd}}: wie blijft zwijgen, vragen we steeds minder vaak",
  "gaps.more": "{count, plural, one {# oudere is hier weggelaten.} other {# oudere zijn hier weggelaten.}}",
  "gaps.data": "Alle mislukte metingen",
  "gaps.goneNote": "Deze server meldt dat hij voorgoed gesloten is, dus vragen we hem niets meer.",
  "gaps.robotsNote":
    "De robots.txt van deze server vraagt ons zijn cijfers niet uit te lezen, dus doen we dat niet.",
  "gaps.pausedNote":
    "De beheerder van deze pagina heeft de metingen van deze server gepauzeerd. Wat gemeten is, blijft bewaard.",

  "goal.next": "<b>Nog {remaining, number} te gaan</b>: {label}",
  "goal.round.users":
    "<b>Nog {remaining, number} te gaan</b> tot {threshold, plural, one {# account} other {# accounts}}",
  "goal.round.active":
    "<b>Nog {remaining, number} te gaan</b> tot {threshold, plural, one {# actieve gebruiker} other {# actieve gebruikers}}",
  "goal.round.posts":
    "<b>Nog {remaining, number} te gaan</b> tot {threshold, plural, one {# bericht} other {# berichten}}",
  "goal.round.servers":
    "<b>Nog {remaining, number} te gaan</b> tot {threshold, plural, one {# bekende server} other {# bekende servers}}",
  "goal.progress": "{current, number} van de {threshold, number}",
  "goal.holding": "<b>Gehaald, maar nog niet lang genoeg</b>: {label}",
  "goal.all": "Alle mijlpalen",
  "goal.heading": "Volgende mijlpaal",

  "forecast.between": "Tussen {from} en {to}, in 8 van de 10 gesimuleerde scenario’s.",
  "forecast.notBefore": "Waarschijnlijk niet vóór {from}, en misschien niet binnen een jaar.",
  "forecast.notAtThisPace": "Niet in dit tempo.",
  "forecast.tooLittle":
    "Te weinig gegevens voor een voorspelling: {known, number} van de {needed, plural, one {# dag} other {# dagen}}.",
  "forecast.told": "Wat we voorspelden",
  "forecast.toldOn": "We zeiden op",
  "forecast.toldWhat": "Bereikt",
  "forecast.toldRange": "tussen {from} en {to}",
  "forecast.toldNotBefore": "waarschijnlijk niet vóór {from}",
  "forecast.toldNot": "niet in dit tempo",
  "forecast.outcome": "Het kwam",
  "forecast.outcome.inside": "zoals we zeiden",
  "forecast.outcome.early": "eerder",
  "forecast.outcome.late": "later",
  "forecast.ledger":
    "Van de genoemde perioden, elke dag een, klopten er {inside, number} van de {count, number}. Ze zijn zo gemaakt dat ze in 8 van de 10 gevallen kloppen.",
  "forecast.label": "8 van de 10 gesimuleerde scenario’s",
  "forecast.sentence": "Op {day} tussen {low} en {high}, in 8 van de 10 gesimuleerde scenario’s.",
  "forecast.bands":
    "De lichte band bevat 8 van de 10 gesimuleerde scenario’s, de donkere 5 van de 10. Voorspelling van {day}.",
  "forecast.scoreLink": "Hoe goed onze voorspellingen zijn",
  "forecast.row": "{day}, voorspelling",
  "forecast.values": "{low} tot {high}",

  "event.version": "Software bijgewerkt van {from} naar {to}",
  "event.software": "De server is overgestapt van {from} op {to}",
  "event.registrations": "Registratie gewijzigd: eerst {from}, nu {to}",
  "registrations.open": "open voor iedereen",
  "registrations.approval": "mogelijk na goedkeuring",
  "registrations.closed": "gesloten",
  "registrations.line": "De registratie is {mode}.",

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

  "feed.title": "{name} in cijfers",
  "feed.subtitle": "Mijlpalen, records, de week in cijfers en correcties: {name}",
  "feed.link": "Feed (Atom)",
  "feed.ruleChanged": "{subject}: de mijlpaal “{name}” is gewijzigd",
  "feed.ruleWithdrawn": "{subject}: de mijlpaal “{name}” is ingetrokken",
  "feed.ruleNow": "Nu staat er: “{rule}”",
  "feed.record.day": "Recorddag voor {name}: {change, plural, one {# account} other {# accounts}} erbij",
  "feed.record.hour": "Recorduur voor {name}: {change, plural, one {# account} other {# accounts}} erbij",
  "feed.recordText.day":
    "Op {when} steeg het aantal accounts met {change, number}, meer dan op welke eerdere dag ook. De beste dag tot dan toe was {beforeWhen}, met {before, number}.",
  "feed.recordText.hour":
    "Op {when} steeg het aantal accounts tussen {from} en {to} met {change, number}, meer dan in welk eerder uur ook. Het beste uur tot dan toe was op {beforeWhen}, met {before, number}.",
  "feed.week": "{name}: de week van {from} tot en met {to}",
  "feed.weekMeasured": "De laatste cijfers van de week, gemeten op {moment}:",
  "feed.week.users":
    "{count, plural, one {# account} other {# accounts}}{direction, select, up {, {change, number} meer dan een week eerder} down {, {change, number} minder dan een week eerder} same {, evenveel als een week eerder} other { (verandering over de week niet gemeten)}}.",
  "feed.week.posts":
    "{count, plural, one {# bericht} other {# berichten}}{direction, select, up {, {change, number} meer dan een week eerder} down {, {change, number} minder dan een week eerder} same {, evenveel als een week eerder} other { (verandering over de week niet gemeten)}}.",
  "feed.week.active":
    "{count, plural, one {# persoon logde} other {# mensen logden}} in de laatste vier weken in{direction, select, up {, {change, number} meer dan een week eerder} down {, {change, number} minder dan een week eerder} same {, evenveel als een week eerder} other { (verandering over de week niet gemeten)}}.",
  "feed.correction":
    "{standing, select, open {{name}: twijfel aan een meting ({metric})} confirmed {{name}: een betwijfelde meting is bevestigd ({metric})} other {{name}: de beheerder staat in voor een betwijfelde meting ({metric})}}",
  "feed.why.flip-flop": "het getal springt heen en weer, alsof twee servers om beurten antwoorden",
  "feed.why.random": "het getal is telkens een ander, alsof de server loot",
  "feed.why.frozen": "het getal staat stil terwijl een deel van de server niet antwoordt",
  "feed.gap": "{name}: {duration} geen metingen",
  "feed.gapOpen": "{name}: al meer dan een dag geen metingen",
  "calendar.link": "Agenda",
  "calendar.reached": "{subject}, bereikt: {name}",
  "calendar.range": "{subject}, verwacht: {name}",
  "calendar.moves": "Voorspelling van {issued}; ze schuift op met nieuwe cijfers.",

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

  "announce.reached": "{subject} heeft een mijlpaal bereikt: {name}",
  "milestones.heading": "Mijlpalen van {name}",
  "milestones.ahead": "Nog te gaan",
  "milestones.reached": "Bereikt",
  "milestones.withdrawn": "Ingetrokken",
  "milestones.none": "Er is nog geen mijlpaal bereikt.",
  "milestones.noneAhead": "Alle mijlpalen zijn bereikt.",
  "milestones.intro":
    "Van een mijlpaal weten we tussen welke twee metingen hij is bereikt, maar nooit de precieze minuut. Eenmaal bereikt blijft bereikt, ook als het aantal later weer daalt.",
  "milestone.name.users": "{threshold, plural, one {# account} other {# accounts}}",
  "milestone.name.active": "{threshold, plural, one {# actieve gebruiker} other {# actieve gebruikers}}",
  "milestone.name.posts": "{threshold, plural, one {# bericht} other {# berichten}}",
  "milestone.name.servers": "{threshold, plural, one {# bekende server} other {# bekende servers}}",
  "milestone.rule": "De regel",
  "milestone.rule.users":
    "De mijlpaal is bereikt zodra een meting {when, select, reaches {minstens} other {meer dan}} {threshold, plural, one {# account} other {# accounts}} laat zien.",
  "milestone.rule.active":
    "De mijlpaal is bereikt zodra een meting {when, select, reaches {minstens} other {meer dan}} {threshold, plural, one {# actieve gebruiker} other {# actieve gebruikers}} laat zien.",
  "milestone.rule.posts":
    "De mijlpaal is bereikt zodra een meting {when, select, reaches {minstens} other {meer dan}} {threshold, plural, one {# bericht} other {# berichten}} laat zien.",
  "milestone.rule.servers":
    "De mijlpaal is bereikt zodra een meting {when, select, reaches {minstens} other {meer dan}} {threshold, plural, one {# bekende server} other {# bekende servers}} laat zien.",
  "milestone.consequence": "Wat eruit volgt",
  "milestone.toGo": "<b>Nog {remaining, number} te gaan</b>: {current, number} van de {threshold, number}.",
  "milestone.unknown": "Dit cijfer is nog niet gemeten.",
  "milestone.between": "Bereikt tussen {after} en {by}.",
  "milestone.atFirst": "Al bereikt bij de eerste meting, op {by}.",
  "milestone.fallenBack":
    "Het aantal is daarna weer gedaald: de laatste meting geeft {current, number}, dat is {remaining, number} te weinig.",
  "milestone.stillThere": "De laatste meting geeft {current, number}.",
  "milestone.picture": "{name}, {subject}. {text} {chart}",
  "milestone.ruleDays.users":
    "De mijlpaal is bereikt zodra elke meting van {days, plural, one {# dag} other {# dagen achter elkaar}} {when, select, reaches {minstens} other {meer dan}} {threshold, plural, one {# account} other {# accounts}} laat zien.",
  "milestone.ruleDays.active":
    "De mijlpaal is bereikt zodra elke meting van {days, plural, one {# dag} other {# dagen achter elkaar}} {when, select, reaches {minstens} other {meer dan}} {threshold, plural, one {# actieve gebruiker} other {# actieve gebruikers}} laat zien.",
  "milestone.ruleDays.posts":
    "De mijlpaal is bereikt zodra elke meting van {days, plural, one {# dag} other {# dagen achter elkaar}} {when, select, reaches {minstens} other {meer dan}} {threshold, plural, one {# bericht} other {# berichten}} laat zien.",
  "milestone.ruleDays.servers":
    "De mijlpaal is bereikt zodra elke meting van {days, plural, one {# dag} other {# dagen achter elkaar}} {when, select, reaches {minstens} other {meer dan}} {threshold, plural, one {# bekende server} other {# bekende servers}} laat zien.",
  "milestone.ruleBreaks":
    "Liggen er meer dan {hours} uur tussen twee metingen, dan beginnen de dagen opnieuw: wat niet gemeten is, telt niet mee.",
  "milestone.terms": "Precies gezegd",
  "milestone.decides": "Wie erover beslist",
  "milestone.heldBetween":
    "Vastgehouden sinds een moment tussen {after} en {by}, en dus bereikt op {fulfilled}.",
  "milestone.heldAtFirst": "Vastgehouden sinds de eerste meting, op {by}, en dus bereikt op {fulfilled}.",
  "milestone.holding":
    "<b>Vastgehouden sinds {since}</b>. Als dat zo blijft, is de mijlpaal op zijn vroegst bereikt op {until}.",
  "milestone.falls":
    "{count, plural, one {Daarna is het aantal # keer weer onder de grens gezakt, {longest} lang.} other {Daarna is het aantal # keer weer onder de grens gezakt, hoogstens {longest} lang.}}",
  "milestone.noFall": "Sindsdien is het aantal er niet meer onder gezakt.",
  "milestone.frozen": "De grafiek eindigt tien dagen nadat de mijlpaal is bereikt en verandert niet meer.",
  "milestone.fulfilledBy": "Meting waarmee de dagen vol waren",
  "milestone.history": "Wijzigingen van de regel",
  "milestone.recorded": "Hier vastgelegd sinds {date}; sindsdien is de regel niet gewijzigd.",
  "milestone.recordedSince": "Hier vastgelegd sinds {date}.",
  "milestone.changed.rule": "{date}: de regel is gewijzigd. Daarvoor stond er: “{before}”",
  "milestone.changed.label": "{date}: de naam is gewijzigd. Daarvoor was die “{before}”.",
  "milestone.changed.consequence": "{date}: wat eruit volgt is gewijzigd. Daarvoor stond er: “{before}”",
  "milestone.changed.decides": "{date}: wie erover beslist is gewijzigd. Daarvoor stond er: “{before}”",
  "milestone.changed.elsewhere": "{date}: de tekst in een andere taal is gewijzigd.",
  "milestone.added.consequence": "{date}: er is toegevoegd wat eruit volgt.",
  "milestone.added.decides": "{date}: er is toegevoegd wie erover beslist.",
  "milestone.taken": "{date}: de mijlpaal is ingetrokken.",
  "milestone.back": "{date}: de mijlpaal geldt weer.",
  "milestone.withdrawn":
    "Deze mijlpaal is ingetrokken. De pagina blijft bestaan, met alles wat erover bekend was.",
  "milestone.evidence": "De metingen",
  "milestone.lastBefore": "Laatste meting ervoor",
  "milestone.firstAfter": "Eerste meting die het laat zien",

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
  "facts.picture": "Deze grafiek als afbeelding (SVG)",
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
  "picture.asOf": "Stand van {moment}",

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
    "De cijfers komen uit de openbare API van de server, zoals bijgehouden door ‘{board}’: {address}",

  "event.since": "Sindsdien: {changes}.",
  "event.since.users":
    "{direction, select, down {{change, plural, one {# account minder} other {# accounts minder}}} other {{change, plural, one {# nieuw account} other {# nieuwe accounts}}}}",
  "event.since.posts":
    "{direction, select, down {{change, plural, one {# bericht minder} other {# berichten minder}}} other {{change, plural, one {# nieuw bericht} other {# nieuwe berichten}}}}",
  "event.since.servers":
    "{direction, select, down {{change, plural, one {# bekende server minder} other {# bekende servers minder}}} other {{change, plural, one {# nieuwe bekende server} other {# nieuwe bekende servers}}}}",
  "event.perHour": "Nieuwe accounts per uur",
  "event.perDay": "Nieuwe accounts per dag",
  "event.before": "De week ervoor",
  "event.after": "De week erna",
  "event.bestDay": "Drukste dag erna",
  "event.bestHour": "Drukste uur erna",

  "event.surge":
    "Groeigolf: {change, plural, one {# nieuw account} other {# nieuwe accounts}} op een dag, tegen normaal {usual, number}",
  "event.step":
    "Sprong: {change, plural, one {# nieuw account} other {# nieuwe accounts}} in één keer, tegen normaal {usual, number} per dag",
  "event.purge":
    "Opschoning: {change, plural, one {# account} other {# accounts}} van de {before} verdwenen op een dag",
  "event.gap": "{duration} geen metingen: {cause}",
  "event.more": "{count, plural, one {en nog # gebeurtenis} other {en nog # gebeurtenissen}}",
  "event.all": "Alle gebeurtenissen",
  "event.around": "Ervoor en erna",
  "event.source": "Meer hierover",
  "event.kind.note": "genoteerd",
  "event.kind.version": "nieuwe versie",
  "event.kind.registrations": "registratie",
  "event.kind.software": "nieuwe software",
  "event.kind.surge": "gevonden in de cijfers",
  "event.kind.step": "gevonden in de cijfers",
  "event.kind.purge": "gevonden in de cijfers",
  "event.kind.gap": "onderbreking",
  "event.rule.surge":
    "Een dag is een groeigolf als er minstens drie keer zoveel accounts bij komen als normaal (de mediaan van de twee weken ervoor), anderhalf keer zoveel als op de beste rustige dag van die weken, en duidelijk meer dan het toeval verklaart.",
  "event.rule.step":
    "Een sprong is een groeigolf die in één keer kwam, tussen twee metingen, met rust erna. Zo zien imports en samengevoegde servers eruit.",
  "event.rule.purge":
    "Een dag is een opschoning als er minstens één op de twintig accounts verdwijnt, en minstens tien.",
  "event.rule.gap":
    "Een onderbreking van een dag of langer is een gebeurtenis. Wat er in die tijd gebeurde, is niet gemeten.",
  "events.title": "Gebeurtenissen: {name}",
  "events.intro":
    "Wat de beheerders hebben genoteerd, en wat is gevonden in de cijfers en in wat de server over zichzelf zegt.",
  "events.none": "Er zijn er nog geen.",

  "subjects.heading": "Servers",
  "subjects.intro":
    "{count, plural, one {Hier wordt één server gevolgd.} other {Hier worden # servers gevolgd.}}",

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
    "Sommige metingen kunnen haast niet kloppen: nul na honderden, opeens de helft of het dubbele, een sprong die binnen een dag weer verdwijnt, een getal dat heen en weer springt of telkens een ander is, een getal dat stilstaat terwijl een deel van de server niet antwoordt, andere software of een andere naam onder hetzelfde domein. Zo’n meting wordt bewaard zoals de server haar opgaf, en gemarkeerd met de reden. Ze telt in geen enkel getal, geen verandering en geen mijlpaal mee tot latere metingen haar bevestigen of de beheerders van dit bord dat doen. Tot die tijd staat ze in de grafiek als een open stip, of als een driehoekje als ze buiten de rand valt. Er wordt nooit iets gewist.",
  "about.changes": "Veranderingen",
  "about.changes.text":
    "Een verandering vergelijkt de laatste meting met de meting die het dichtst bij een uur, een dag, een week of 30 dagen eerder ligt. Ligt geen enkele meting dicht genoeg in de buurt, dan schrijven we ‘niet gemeten’.",
  "about.milestones": "Mijlpalen",
  "about.milestones.text":
    "De eerste overschrijding geldt voorgoed. Als tijdstip geven we het interval tussen de laatste meting ervoor en de eerste erna.",
  "about.events": "Gebeurtenissen",
  "about.events.text":
    "Naast wat de beheerders hebben genoteerd, staan er nieuwe versies, een wissel van software of registratie, lange onderbrekingen en dagen waarop het aantal accounts opvalt. Zo’n dag beoordelen we pas als hij voorbij is, en alleen aan de hand van de twee weken ervoor, waarvan er minstens zeven dagen bekend moeten zijn.",
  "about.forecasts": "Voorspellingen",
  "about.forecasts.text":
    "Elke dag simuleren we van elk cijfer 200 scenario’s op grond van zijn eigen verleden: stukken verleden worden herhaald, en geen tempo houdt veel langer aan dan het al heeft geduurd. Waar 8 van de 10 scenario’s uitkomen, is het bereik dat we noemen. Met minder dan 14 dagen aan metingen noemen we er geen. Een voorspelling blijft voorgoed bewaard en wordt nooit gewijzigd. Als haar dag komt, wordt ze beoordeeld, en zat het bereik bij een server te vaak mis, dan worden de volgende breder.",
  "about.forecasts.method":
    "Hoe dat stap voor stap gaat, en hoe het uitpakte bij 160 servers, staat in het bestand docs/forecast.md van het programma achter dit bord.",
  "score.heading": "Hoe goed onze voorspellingen waren",
  "score.none":
    "Er is nog geen voorspelling beoordeeld. Het eerste bereik noemen we zodra er van een server 14 dagen aan metingen zijn.",
  "score.first": "Er is nog geen voorspelling beoordeeld. Met de eerste kan dat als {day} voorbij is.",
  "score.caption":
    "Hoe vaak het bereik van 8 van de 10 scenario’s klopte, en hoe ver het midden van de scenario’s en de rechte lijn door de laatste 28 dagen ernaast zaten.",
  "score.what": "Voorspelling",
  "score.inside": "Bereik klopte",
  "score.error": "Gemiddelde fout",
  "score.line": "Van de rechte lijn",
  "score.row": "{metric}, {days, plural, one {# dag vooruit} other {# dagen vooruit}}",
  "score.of": "{inside, number} van de {judged, number}",
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
  "about.intervalSeconds": "{seconds, plural, one {elke seconde} other {elke # seconden}}",
  "about.contact": "Contact",

  "notFound.text": "Op dit adres staat geen pagina.",
  "notFound.home": "Naar het overzicht",
};
