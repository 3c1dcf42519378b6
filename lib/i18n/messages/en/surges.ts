const FOR_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  .map((name, index) => `d${index + 1} { for a ${name}}`)
  .join(" ");

export const surges = {
  "surges.heading": "What stood out",
  "surges.intro": "Days and weeks far from the usual, and a day or more without readings.",
  "surges.rules": "How they are found",
  "surges.none": "Nothing stood out in this time.",
  "surges.waiting": "What is usual is known after a week of readings.",
  "surges.days": "{from} to {to}",
  "surges.lasts": "{from}, still going on",
  "surges.times": "{times} times the usual",
  "surges.before": "{before, plural, one {# account} other {# accounts}} before",
  "surges.peak": "most on {day}: {change}",
  "surges.seen": "certain at {time} the same day, at {change}",
  "surges.seenLater": "certain since {moment}",
  "surges.alert.surge": `{when, select, today {Today {change, plural, one {# more account} other {# more accounts}} so far} other {Yesterday {change, plural, one {# more account} other {# more accounts}}}}: {known, select, yes {{times} times the usual{weekday, select, ${FOR_DAYS} other {}}} other {hardly any are usual}}.`,
  "surges.alert.lasting":
    "A surge has been going on since {day}: {change, plural, one {# more account} other {# more accounts}} on its best day, against a usual {usual, number}.",
  "surges.alert.step":
    "{when, select, today {Today} other {Yesterday}} {change, plural, one {# more account} other {# more accounts}} all at once.",
  "surges.alert.purge":
    "{when, select, today {Today} other {Yesterday}} {change, plural, one {# account} other {# accounts}} of {before} went away.",
  "surges.alert.weeks": "{text}.",
};
