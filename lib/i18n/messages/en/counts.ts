export const counts = {
  "bounds.between": "between {low} and {high}",
  "bounds.most": "at most {high}",
  "bounds.least": "at least {low}",
  "bounds.range": "{low}–{high}",
  "bounds.unknown": "not known",
  "counts.signups": "Sign-ups",
  "counts.posts": "Posts written",
  "counts.step": "{name}, counted by",
  "counts.step.day": "Day",
  "counts.step.week": "Week",
  "counts.step.windows": "As answered",
  "counts.title.signups":
    "Sign-ups on {name} {step, select, day {per UTC day} week {per week} other {as the server adds them up}}",
  "counts.title.posts":
    "Posts written on {name} {step, select, day {per UTC day} week {per week} other {as the server adds them up}}",
  "counts.column.week": "week from {day}",
  "counts.column.window":
    "{days, select, 6 {six days from {day}} 7 {seven days from {day}} other {six or seven days from {day}}}",
  "counts.column.begun": "from {day} on, so far",
  "counts.summary":
    "{days, select, one {UTC day {from}} other {UTC days from {from} to {to}}}. The most: {most} ({when}).",
  "counts.exact.all": "{all, plural, one {The number is exact.} other {All numbers are exact.}}",
  "counts.exact.some":
    "{exact, plural, one {# of {all, number} numbers is exact} other {# of {all, number} numbers are exact}}; of the others only bounds are known.",
  "counts.exact.none":
    "{all, plural, one {Only bounds of the number are known.} other {Only bounds of the numbers are known.}}",
  "counts.total.signups": "Sign-ups from {from} to {to}, in UTC days: <b>{total}</b>.",
  "counts.total.posts": "Posts from {from} to {to}, in UTC days: <b>{total}</b>.",
  "counts.postsNote":
    "Public and unlisted posts, boosts among them. A post that is deleted later stays counted.",
  "counts.windows":
    "Each column is what the server itself adds up: {kind, select, six {six days in a row, so that one day in seven is in no column} either {six or seven days in a row} other {seven days in a row}}. Single days follow once it has been asked daily for some weeks.",
  "counts.pale": "Full is certain; the pale part above it shows the most there can have been.",
  "counts.open": "Where a column frays at the top, there may be more: nothing bounds it from above yet.",
  "counts.why":
    "The server gives sums of several days; single days are worked out from answers kept daily. The newest days are settled two days later; where answers are missing, bounds remain.",
  "counts.method": "How sign-ups per day are found",
  "counts.asAbove": "The numbered events are those listed under “Sign-ups”.",
  "counts.csv": "CSV of every day",
  "counts.table.caption": "{title}, newest first",
  "counts.table.time": "UTC days",
  "counts.table.least": "At least",
  "counts.table.most": "At most",
  "counts.table.exact": "Exact",
  "counts.table.yes": "yes",
  "counts.table.no": "no",
  "counts.table.unbounded": "no bound",
  "counts.none":
    "{count, select, posts {Posts written} other {Sign-ups}} are not known yet. The server is asked for its activity after the first poll and then daily; its first answer brings the sums of twelve weeks. Some servers switch this off.",
  "counts.noneBecause":
    "{count, select, posts {Posts written} other {Sign-ups}} cannot be known: {cause}. We keep asking daily.",
};
