export const feeds = {
  "feed.title": "{name} in numbers",
  "feed.subtitle": "Milestones, records, the week in figures, events, and corrections: {name}",
  "feed.link": "Feed (Atom)",
  "feed.ruleChanged": "{subject}: the milestone “{name}” was changed",
  "feed.ruleWithdrawn": "{subject}: the milestone “{name}” was withdrawn",
  "feed.ruleNow": "It now says: “{rule}”",
  "feed.record.day": "A record day for {name}: {change, plural, one {# account} other {# accounts}} more",
  "feed.record.hour": "A record hour for {name}: {change, plural, one {# account} other {# accounts}} more",
  "feed.recordText.day":
    "On {when} the number of accounts rose by {change, number}, more than on any day before. Until then the best day had been {beforeWhen}, with {before, number}.",
  "feed.recordText.hour":
    "Between {from} and {to} on {when} the number of accounts rose by {change, number}, more than in any hour before. Until then the best hour had been on {beforeWhen}, with {before, number}.",
  "feed.week": "{name}: the week from {from} to {to}",
  "feed.weekMeasured": "The last figures of the week, measured {moment}:",
  "feed.week.users":
    "{count, plural, one {# account} other {# accounts}}{direction, select, up {, {change, number} more than a week earlier} down {, {change, number} fewer than a week earlier} same {, as many as a week earlier} other { (change over the week not measured)}}.",
  "feed.week.posts":
    "{count, plural, one {# post} other {# posts}}{direction, select, up {, {change, number} more than a week earlier} down {, {change, number} fewer than a week earlier} same {, as many as a week earlier} other { (change over the week not measured)}}.",
  "feed.week.active":
    "{count, plural, one {# person} other {# people}} signed in within four weeks{direction, select, up {, {change, number} more than a week earlier} down {, {change, number} fewer than a week earlier} same {, as many as a week earlier} other { (change over the week not measured)}}.",
  "feed.correction":
    "{standing, select, open {{name}: a reading is in doubt ({metric})} confirmed {{name}: a reading that was in doubt is confirmed ({metric})} other {{name}: the operator vouches for a reading that was in doubt ({metric})}}",
  "feed.revision": "{name}: figures of the past were corrected",
  "feed.revisionText":
    "An import of {at} {what, select, added {added {added, plural, one {# reading} other {# readings}}} changed {changed {changed, plural, one {# reading} other {# readings}}} other {added {added, plural, one {# reading} other {# readings}} and changed {changed, plural, one {# reading} other {# readings}}}}{time, select, day { of {from}} other { from the time between {from} and {to}}}.",
  "feed.moved": "Milestone “{name}”: {now} Before the import, this board said: “{before}”",
  "feed.movedIn": "Milestone “{name}”: {now} Before the import, this board did not know of it.",
  "feed.movedOut":
    "Milestone “{name}”: it no longer counts as reached. Before the import, this board said: “{before}”",
  "feed.why.flip-flop": "the figure goes to and fro, as if two servers answered by turns",
  "feed.why.random": "the figure is another one at every turn, as if the server drew lots",
  "feed.why.frozen": "the figure stands still while a part of the server does not answer",
  "feed.event": "{name} – {text}",
  "feed.eventOn": "{text} ({day}).",
  "feed.gap": "{name}: no readings for {duration}",
  "feed.gapOpen": "{name}: no readings for more than a day",

  "calendar.link": "Calendar",
  "calendar.reached": "{subject}, reached: {name}",
  "calendar.range": "{subject}, expected: {name}",
  "calendar.moves": "Forecast of {issued}; it moves as new figures come in.",
};
