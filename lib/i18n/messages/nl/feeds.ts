import type { feeds as english } from "../en/feeds.ts";

export const feeds: Record<keyof typeof english, string> = {
  "feed.title": "{name} in cijfers",
  "feed.subtitle": "Mijlpalen, records, de week in cijfers, gebeurtenissen en correcties: {name}",
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
  "feed.revision": "{name}: cijfers uit het verleden zijn gecorrigeerd",
  "feed.revisionText":
    "Bij een import op {at} {what, select, added {{added, plural, one {is # meting} other {zijn # metingen}} toegevoegd} changed {{changed, plural, one {is # meting} other {zijn # metingen}} gewijzigd} other {{added, plural, one {is # meting} other {zijn # metingen}} toegevoegd en {changed, plural, one {is er # gewijzigd} other {zijn er # gewijzigd}}}}, {time, select, day {van {from}} other {uit de periode van {from} tot en met {to}}}.",
  "feed.moved": "Mijlpaal “{name}”: {now} Vóór de import stond hier: “{before}”",
  "feed.movedIn": "Mijlpaal “{name}”: {now} Vóór de import was dat hier niet bekend.",
  "feed.movedOut":
    "Mijlpaal “{name}”: die geldt niet meer als bereikt. Vóór de import stond hier: “{before}”",
  "feed.why.flip-flop": "het getal springt heen en weer, alsof twee servers om beurten antwoorden",
  "feed.why.random": "het getal is telkens een ander, alsof de server loot",
  "feed.why.frozen": "het getal staat stil terwijl een deel van de server niet antwoordt",
  "feed.event": "{name} – {text}",
  "feed.eventOn": "{text} ({day}).",
  "feed.gap": "{name}: {duration} geen metingen",
  "feed.gapOpen": "{name}: al meer dan een dag geen metingen",

  "calendar.link": "Agenda",
  "calendar.reached": "{subject}, bereikt: {name}",
  "calendar.range": "{subject}, verwacht: {name}",
  "calendar.moves": "Voorspelling van {issued}; ze schuift op met nieuwe cijfers.",
};
