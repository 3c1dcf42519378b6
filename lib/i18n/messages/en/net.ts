export const net = {
  "net.heading": "Who left",
  "net.title": "Left or removed on {name}",
  "net.summary": "Sign-ups minus the change in accounts over the same days. Every figure is in the table.",
  "net.sentence":
    "From {from} to {to}: <b>{signups}</b> signed up, and the number of accounts changed by <b>{net}</b>. {kind, select, more {It grew by <b>{gone}</b> more than signed up.} other {So this many left or were deleted, rejected or purged: <b>{gone}</b>.}}",
  "net.what": "What the columns show: sign-ups minus the change in accounts over the same UTC days.",
  "net.limits":
    "Public figures do not say who left of their own accord and who was deleted, suspended or rejected, nor exactly when. Accounts awaiting approval count as accounts at once, but as sign-ups only when approved; a wave of them lifts one figure in one week and the other in the next.",
  "net.negative":
    "Below zero, more accounts were added than people signed up: they await approval, or are no longer suspended.",
  "net.caption": "Sign-ups beside the change in accounts, newest first",
  "net.change": "Change in accounts",
  "net.gone": "Left or removed",
  "net.unknown":
    "Who left cannot be known here: there are no readings near the midnights (UTC) at which these days begin and end.",
  "net.waiting": "Who left can be told once single days are known: after some weeks of daily answers.",
};
