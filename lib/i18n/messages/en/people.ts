export const people = {
  "people.heading": "Active people",
  "people.share":
    "<b>{share}</b> of the accounts were active: {active, plural, one {# person} other {# people}} signed in within four weeks, and there {users, plural, one {is # account} other {are # accounts}}.",
  "people.shareOver":
    "<b>{share}</b>: {active, plural, one {# person} other {# people}} signed in within four weeks, more than there are accounts ({users, number}). Somebody who deletes an account stays among the active for four weeks.",
  "people.change":
    "{direction, select, up {That is {points, plural, one {# percentage point} other {# percentage points}} more than four weeks before ({before}).} down {That is {points, plural, one {# percentage point} other {# percentage points}} less than four weeks before ({before}).} other {Four weeks before it was {before}: a difference too small for such an estimate to show.}}",
  "people.changeUnknown": "There is no reading from four weeks before to compare with.",
  "people.chartTitle": "Share of accounts on {name} that were active within four weeks",
  "people.shareName": "Share of active accounts",
  "people.shareColumn": "Share",
  "people.csv": "CSV: {metric}",

  "people.returningHeading": "Who was there before",
  "people.returning.exact":
    "Of the {active, plural, one {# person} other {# people}} who signed in {days}, about {count, number} had signed up before that.",
  "people.returning.range":
    "Of the {active, plural, one {# person} other {# people}} who signed in {days}, about {low, number} to {high, number} had signed up before that.",
  "people.returning.atMost":
    "Of the {active, plural, one {# person} other {# people}} who signed in {days}, at most {high, number} had signed up before that: not all sign-ups of that time are known.",
  "people.returning.unknown":
    "How many of them are new cannot be told: the sign-ups of these four weeks are not known.",
  "people.returning.caveat":
    "The sign-ups of the same UTC days are subtracted, since signing up counts as signing in even if the account is gone by now. Servers, moreover, estimate the active only to within about one per cent.",

  "people.windowsHeading": "Sign-ins as the server counts them",
  "people.window":
    "{count, plural, one {# person} other {# people}} signed in during {kind, select, week {the calendar week} six {the six days} seven {the seven days} other {the six or seven days}} {days}.",
  "people.windowsNote":
    "{kind, select, week {These are calendar weeks of the server’s own time zone.} six {The server counts six UTC days at a time and leaves one out between two counts, so these are not weeks.} seven {The server counts seven UTC days at a time.} other {The server counts six or seven UTC days at a time; its answers do not show which.}} Somebody who signed in during several of them is in each, so they cannot be added up.",
  "people.windowsCaption": "People who signed in, newest first",
  "people.windowsColumn": "Days",
  "people.signedIn": "People",
  "people.soFar": "{days}, so far",
  "people.noActivity":
    "No activity answer of this server has been kept: it offers none, its operators have switched them off, or it has not been asked yet.",
  "people.noLogins": "The server’s activity answers count nobody who signed in.",

  "days.span": "from {from} to {to}",
  "days.one": "on {from}",
  "days.open": "from {from} on",
  "days.rowSpan": "{from} to {to}",
};
