export const milestones = {
  "goal.next": "<b>{remaining, number} to go</b>: {label}",
  "goal.round.users":
    "<b>{remaining, number} to go</b> until {threshold, plural, one {# account} other {# accounts}}",
  "goal.round.active":
    "<b>{remaining, number} to go</b> until {threshold, plural, one {# active person} other {# active people}}",
  "goal.round.posts":
    "<b>{remaining, number} to go</b> until {threshold, plural, one {# post} other {# posts}}",
  "goal.round.servers":
    "<b>{remaining, number} to go</b> until {threshold, plural, one {# known server} other {# known servers}}",
  "goal.holding": "<b>There, but not yet for long enough</b>: {label}",
  "goal.all": "All milestones",
  "goal.heading": "Next milestone",

  "announce.reached": "{subject} has reached a milestone: {name}",

  "milestones.heading": "Milestones of {name}",
  "milestones.ahead": "Ahead",
  "milestones.reached": "Reached",
  "milestones.withdrawn": "Withdrawn",
  "milestones.none": "No milestone has been reached yet.",
  "milestones.noneAhead": "Every milestone has been reached.",
  "milestones.intro":
    "We know between which two readings a milestone was reached, never the exact minute. Once reached, it stays reached, even if the number falls again.",

  "milestone.name.users": "{threshold, plural, one {# account} other {# accounts}}",
  "milestone.name.active": "{threshold, plural, one {# active person} other {# active people}}",
  "milestone.name.posts": "{threshold, plural, one {# post} other {# posts}}",
  "milestone.name.servers": "{threshold, plural, one {# known server} other {# known servers}}",
  "milestone.rule": "The rule",
  "milestone.rule.users":
    "It counts as reached as soon as a reading shows {when, select, reaches {at least} other {more than}} {threshold, plural, one {# account} other {# accounts}}.",
  "milestone.rule.active":
    "It counts as reached as soon as a reading shows {when, select, reaches {at least} other {more than}} {threshold, plural, one {# active person} other {# active people}}.",
  "milestone.rule.posts":
    "It counts as reached as soon as a reading shows {when, select, reaches {at least} other {more than}} {threshold, plural, one {# post} other {# posts}}.",
  "milestone.rule.servers":
    "It counts as reached as soon as a reading shows {when, select, reaches {at least} other {more than}} {threshold, plural, one {# known server} other {# known servers}}.",
  "milestone.consequence": "What follows from it",
  "milestone.toGo": "<b>{remaining, number} to go</b>: {current, number} of {threshold, number}.",
  "milestone.unknown": "There is no reading of this figure yet.",
  "milestone.between": "Reached between {after} and {by}.",
  "milestone.atFirst": "Already reached at the first reading, on {by}.",
  "milestone.fallenBack":
    "The number has since fallen back: the latest reading shows {current, number}, which is {remaining, number} short.",
  "milestone.stillThere": "The latest reading shows {current, number}.",
  "milestone.ended": "The last reading of this figure is of {moment}.",
  "milestone.picture": "{name}, {subject}. {text} {chart}",
  "milestone.ruleDays.users":
    "It counts as reached once every reading of {days, plural, one {# day} other {# days in a row}} shows {when, select, reaches {at least} other {more than}} {threshold, plural, one {# account} other {# accounts}}.",
  "milestone.ruleDays.active":
    "It counts as reached once every reading of {days, plural, one {# day} other {# days in a row}} shows {when, select, reaches {at least} other {more than}} {threshold, plural, one {# active person} other {# active people}}.",
  "milestone.ruleDays.posts":
    "It counts as reached once every reading of {days, plural, one {# day} other {# days in a row}} shows {when, select, reaches {at least} other {more than}} {threshold, plural, one {# post} other {# posts}}.",
  "milestone.ruleDays.servers":
    "It counts as reached once every reading of {days, plural, one {# day} other {# days in a row}} shows {when, select, reaches {at least} other {more than}} {threshold, plural, one {# known server} other {# known servers}}.",
  "milestone.ruleBreaks":
    "Where more than {hours} hours pass between two readings, the days begin anew: what was not measured does not count.",
  "milestone.terms": "In exact terms",
  "milestone.decides": "Who decides",
  "milestone.heldBetween": "Held since a moment between {after} and {by}, and so reached on {fulfilled}.",
  "milestone.heldAtFirst": "Held since the first reading, on {by}, and so reached on {fulfilled}.",
  "milestone.holding": "<b>Held since {since}</b>. If that lasts, it is reached on {until} at the earliest.",
  "milestone.falls":
    "{count, plural, one {Since then it has fallen back once, for {longest}.} other {Since then it has fallen back # times, for {longest} at the longest.}}",
  "milestone.noFall": "Every reading since has shown it too.",
  "milestone.frozen": "The chart ends ten days after the milestone was reached and no longer changes.",
  "milestone.fulfilledBy": "Reading that completes the days",
  "milestone.history": "Changes to the rule",
  "milestone.recorded": "On record here since {date}; the rule has not changed since then.",
  "milestone.recordedSince": "On record here since {date}.",
  "milestone.changed.rule": "{date}: the rule was changed. Before, it said: “{before}”",
  "milestone.changed.label": "{date}: the name was changed. Before, it was “{before}”.",
  "milestone.changed.consequence": "{date}: what follows from it was changed. Before, it said: “{before}”",
  "milestone.changed.decides": "{date}: who decides was changed. Before, it said: “{before}”",
  "milestone.changed.elsewhere": "{date}: the wording in another language was changed.",
  "milestone.added.consequence": "{date}: it was added what follows from it.",
  "milestone.added.decides": "{date}: it was added who decides.",
  "milestone.taken": "{date}: the milestone was withdrawn.",
  "milestone.back": "{date}: the milestone was taken up again.",
  "milestone.withdrawn":
    "This milestone has been withdrawn. Its page stays, with everything that was known of it.",
  "milestone.evidence": "The readings",
  "milestone.lastBefore": "Last reading before",
  "milestone.firstAfter": "First reading that shows it",
};
