export const net = {
  "net.heading": "Who left",
  "net.title": "Left or removed on {name}",
  "net.summary": "Sign-ups less the change of accounts over the same days. Every figure stands in the table.",
  "net.sentence":
    "From {from} to {to}: <b>{signups}</b> signed up, and the number of accounts changed by <b>{net}</b>. {kind, select, more {It grew by <b>{gone}</b> more than signed up.} other {So left, were deleted, rejected or purged: <b>{gone}</b>.}}",
  "net.what": "What the columns show: sign-ups less the change of accounts over the same UTC days.",
  "net.limits":
    "Public figures do not tell who left by themselves, who was deleted, suspended or rejected, nor when exactly. Accounts that wait for approval count as accounts at once, and as sign-ups only when approved; a wave of them lifts one figure in one week and the other in the next.",
  "net.negative":
    "Below zero, more accounts came than signed up: they wait for approval, or were unsuspended.",
  "net.caption": "Sign-ups beside the change of accounts, newest first",
  "net.change": "Change of accounts",
  "net.gone": "Left or removed",
  "net.unknown":
    "Who left cannot be known here: there are no readings near the midnights (UTC) at which these days begin and end.",
  "net.waiting": "Who left can be told once single days are known: after some weeks of daily answers.",
};
