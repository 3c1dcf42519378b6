export const trendsHead = {
  "head.days": "{count, plural, one {sign-up} other {sign-ups}} in seven UTC days, {from} to {to}",
  "head.daysBefore": "In the seven days before: {amount}.",
  "head.window":
    "{count, plural, one {sign-up} other {sign-ups}} in {days, select, 6 {six} 7 {seven} other {six or seven}} UTC days from {day}",
  "head.windowBefore": "In as many days from {day}: {amount, number}.",
  "head.counted": "Counted by the server {moment}",
  "head.late": "Counted by the server {moment}; no newer answer has come since",
  "head.ended": "Counted by the server {moment}; since then: {cause}",
  "head.description": "{number} {unit}. {before}",
};
