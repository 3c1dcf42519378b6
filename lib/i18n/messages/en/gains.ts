export const gains = {
  "gains.heading": "Compared",
  "gains.day": "Day",
  "gains.month.title": "Accounts gained this month",
  "gains.month.now": "This month",
  "gains.month.before": "Last month",
  "gains.month.both": "Accounts: {gained} so far this month, {before} last month by the same day.",
  "gains.month.alone":
    "Accounts: {gained} so far this month. Last month was not measured well enough to compare.",
  "gains.month.late":
    "Accounts: {gained} since {from}, the first reading of this month. Its beginning was not measured, so it is not compared with last month.",
  "gains.month.none": "Nothing was measured this month.",
  "gains.event.title": "Accounts gained since the event",
  "gains.event.now": "Since then",
  "gains.event.before": "As long before",
  "gains.event.both":
    "Accounts: {span, select, first {{gained} in the first {days, plural, one {# day} other {# days}} of it} other {{gained} since then}}, {before} in as many days before.",
  "gains.event.alone":
    "Accounts: {span, select, first {{gained} in the first {days, plural, one {# day} other {# days}} of it} other {{gained} since then}}. The days before were not measured well enough to compare.",
};
