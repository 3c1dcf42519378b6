const ON_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  .map((name, index) => `d${index + 1} { on a ${name}}`)
  .join(" ");

export const events = {
  "event.version": "Software version changed from {from} to {to}",
  "event.software": "The server changed its software from {from} to {to}",
  "event.registrations": "Registration changed: it was {from}, now it is {to}",

  "registrations.open": "open to everyone",
  "registrations.approval": "open, with approval",
  "registrations.closed": "closed",
  "registrations.line": "Registration is {mode}.",

  "event.since": "Since then: {changes}.",
  "event.since.users":
    "{direction, select, down {{change, plural, one {# account fewer} other {# accounts fewer}}} other {{change, plural, one {# new account} other {# new accounts}}}}",
  "event.since.posts":
    "{direction, select, down {{change, plural, one {# post fewer} other {# posts fewer}}} other {{change, plural, one {# new post} other {# new posts}}}}",
  "event.since.servers":
    "{direction, select, down {{change, plural, one {# known server fewer} other {# known servers fewer}}} other {{change, plural, one {# new server known} other {# new servers known}}}}",
  "event.perHour": "New accounts per hour",
  "event.perDay": "New accounts per day",
  "event.before": "{days, plural, =7 {The week before} one {The day before} other {The # days before}}",
  "event.after":
    "{days, plural, =7 {The week after} one {The first day after} other {The first # days after}}",
  "event.bestDay": "Busiest day after",
  "event.bestHour": "Busiest hour after",
  "event.surge": `Surge: {change, plural, one {# new account} other {# new accounts}} {day, select, running {so far that day} other {in a day}}, against a usual {usual, number}{weekday, select, ${ON_DAYS} other {}}`,
  "event.step":
    "Step: {change, plural, one {# new account} other {# new accounts}} all at once, against a usual {usual, number} a day",
  "event.purge":
    "Purge: {change, plural, one {# account} other {# accounts}} of {before} gone {day, select, running {so far that day} other {in a day}}",
  "event.shift":
    "{pace, select, faster {Faster growth} other {Slower growth}}: {change, plural, =0 {no new accounts} one {# new account} other {# new accounts}} in {weeks, plural, one {a week} other {# weeks}}, against a usual {usual, number}",
  "event.decline":
    "Decline: {change, plural, one {# account} other {# accounts}} fewer in {weeks, plural, one {a week} other {# weeks}}, against a usual change of {usual}",
  "event.gap": "No readings for {duration}: {cause}",
  "event.more": "{count, plural, one {and # more event} other {and # more events}}",
  "event.all": "All events",
  "event.around": "Before and after",
  "event.unknown.nothing": "Accounts have not been measured yet.",
  "event.unknown.future": "This is still to come.",
  "event.unknown.before":
    "The first reading is of {first}, later than this: what was before, and what changed, is not known.",
  "event.unknown.after": "The last reading is of {last}: what came after is not known yet.",
  "event.unknown.soon": "There is less than a day of readings after it, too little to compare.",
  "event.unknown.few": "There are too few readings around it to compare.",
  "event.source": "More about it",
  "event.kind.note": "noted",
  "event.kind.version": "new version",
  "event.kind.registrations": "registration",
  "event.kind.software": "new software",
  "event.kind.surge": "found in the figures",
  "event.kind.step": "found in the figures",
  "event.kind.purge": "found in the figures",
  "event.kind.shift": "found in the figures",
  "event.kind.decline": "found in the figures",
  "event.kind.gap": "gap",
  "event.rule.surge":
    "A day counts as a surge when it brings at least three times the usual growth (the median of the two weeks before, or of the same weekday once eight weeks are known), clearly more than the best calm day of those weeks, and far more than chance would. It is found on the day itself, as soon as that is certain.",
  "event.rule.step":
    "A step is a surge that came all at once, between two readings, with calm after it. Imports and mergers of servers look like that.",
  "event.rule.purge":
    "A day counts as a purge when at least one account in a hundred, and at least ten, went away that day and stayed away.",
  "event.rule.shift":
    "Growth counts as faster when a week brings at least twice what is usual (the median of the eight weeks before), and as slower when two weeks in a row bring half of it or less, each far outside the ordinary ups and downs. No single day can make such a week.",
  "event.rule.decline":
    "Two weeks count as a decline when accounts became fewer and each week was far below what is usual (the median of the eight weeks before). No single day can make such a week.",
  "event.rule.gap": "Gaps of a day or longer are events. What happened in them was not measured.",

  "events.title": "Events: {name}",
  "events.intro":
    "What the operators noted, and what was found in the figures and in what the server says of itself.",
  "events.none": "There is none yet.",
};
