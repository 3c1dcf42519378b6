import type { polls as english } from "../en/polls.ts";

export const polls: Record<keyof typeof english, string> = {
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
};
