export const charts = {
  "chart.title.users": "Accounts on {name}",
  "chart.title.active": "Active on {name} in four weeks",
  "chart.title.posts": "Posts on {name}",
  "chart.title.servers": "Servers known to {name}",
  "chart.changeTitle.hour": "{name}: {metric}, change per hour",
  "chart.changeTitle.day": "{name}: {metric}, change per day",
  "chart.changeTitle.week": "{name}: {metric}, change per week",
  "chart.changeTitle.month": "{name}: {metric}, change per month",
  "chart.summary":
    "From {from} to {to}: {first} at the beginning, {last} at the end, {low} at the lowest, {high} at the highest.",
  "chart.summaryOne": "One reading so far: {last} on {to}.",
  "chart.summaryNone": "No reading in this time.",
  "chart.changeSummary": "From {from} to {to}: the highest was {high} ({when}).",
  "chart.asTable": "As a table",
  "chart.csv": "CSV",
  "chart.soFar": "incomplete",
  "chart.gapsHeading": "Gaps",
  "chart.eventsHeading": "Events",
  "chart.readOut": "Point at the chart or use arrow keys",
  "chart.readOutTouch": "Touch the chart to read its values",
  "chart.partial":
    "Hollow columns are incomplete: their time has not ended, or was not measured from its beginning.",
  "chart.empty": "The line begins with the second reading.",

  "gap.line": "{from} to {to}: no readings for {duration} ({cause})",
  "gap.more": "{count, plural, one {and # shorter gap} other {and # shorter gaps}}",
  "gap.open": "Since {from}: no readings ({cause})",
};
