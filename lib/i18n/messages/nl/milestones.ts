import type { milestones as english } from "../en/milestones.ts";

export const milestones: Record<keyof typeof english, string> = {
  "goal.next": "<b>Nog {remaining, number} te gaan</b>: {label}",
  "goal.round.users":
    "<b>Nog {remaining, number} te gaan</b> tot {threshold, plural, one {# account} other {# accounts}}",
  "goal.round.active":
    "<b>Nog {remaining, number} te gaan</b> tot {threshold, plural, one {# actieve gebruiker} other {# actieve gebruikers}}",
  "goal.round.posts":
    "<b>Nog {remaining, number} te gaan</b> tot {threshold, plural, one {# bericht} other {# berichten}}",
  "goal.round.servers":
    "<b>Nog {remaining, number} te gaan</b> tot {threshold, plural, one {# bekende server} other {# bekende servers}}",
  "goal.holding": "<b>Gehaald, maar nog niet lang genoeg</b>: {label}",
  "goal.all": "Alle mijlpalen",
  "goal.heading": "Volgende mijlpaal",

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
  "milestone.ended": "De laatste meting van dit cijfer is van {moment}.",
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
  "milestone.heldBetween": "Op peil sinds een moment tussen {after} en {by}, en dus bereikt op {fulfilled}.",
  "milestone.heldAtFirst": "Op peil sinds de eerste meting, op {by}, en dus bereikt op {fulfilled}.",
  "milestone.holding":
    "<b>Op peil sinds {since}</b>. Als dat zo blijft, is de mijlpaal op zijn vroegst bereikt op {until}.",
  "milestone.falls":
    "{count, plural, one {Daarna is het aantal # keer weer teruggezakt, {longest} lang.} other {Daarna is het aantal # keer weer teruggezakt, hoogstens {longest} lang.}}",
  "milestone.noFall": "Ook elke latere meting haalt de mijlpaal.",
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
};
