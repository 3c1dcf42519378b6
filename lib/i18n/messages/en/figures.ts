export const figures = {
  "metric.users.name": "Accounts",
  "metric.active.name": "Active in four weeks",
  "metric.posts.name": "Posts",
  "metric.servers.name": "Servers known",
  "metric.users.on": "{count, plural, one {account on {name}} other {accounts on {name}}}",
  "metric.active.on": "{count, plural, one {person active on {name}} other {people active on {name}}}",
  "metric.posts.on": "{count, plural, one {post on {name}} other {posts on {name}}}",
  "metric.servers.on": "{count, plural, one {server known to {name}} other {servers known to {name}}}",
  "metric.users.sentence": "{count, plural, one {# account} other {# accounts}} on {name}",
  "metric.active.sentence": "{count, plural, one {# person} other {# people}} active on {name}",
  "metric.posts.sentence": "{count, plural, one {# post} other {# posts}} on {name}",
  "metric.servers.sentence": "{count, plural, one {# server} other {# servers}} known to {name}",
  "metric.users.count": "{count, plural, one {# account} other {# accounts}}",
  "metric.active.count": "{count, plural, one {# active person} other {# active people}}",
  "metric.posts.count": "{count, plural, one {# post} other {# posts}}",
  "metric.servers.count": "{count, plural, one {# server} other {# servers}}",
  "metric.users.definition":
    "Accounts whose e-mail address is confirmed and that are not suspended. Accounts awaiting approval, dormant ones and those that moved away count too.",
  "metric.active.definition":
    "People who signed in at least once during the four weeks that ended yesterday. Today is not counted.",
  "metric.posts.definition":
    "Posts written here since the beginning, boosts and followers-only posts included, direct messages not.",
  "metric.servers.definition":
    "Other servers that this one has heard of, blocked ones and those long gone included.",
  "metric.users.caveat":
    "The number falls when accounts are deleted or suspended, and when a wave of spam sign-ups is rejected. It says how many accounts there are, not how many people use them.",
  "metric.active.caveat":
    "Servers estimate it to within about one per cent, so it wobbles. Somebody who has just signed up counts as active, and a deleted account stays in the figure for four weeks, so it can exceed the number of accounts.",
  "metric.posts.caveat":
    "The number falls when posts or accounts are deleted. That is quite normal: many people let old posts expire.",
  "metric.servers.caveat":
    "The number says how many servers this one has ever come across, not how many it is in touch with now, and it hardly ever falls. An imported blocklist or a wave of made-up subdomains can make it jump.",
  "metric.active.share": "{share} of accounts",

  "sentence.dayWeek":
    "{dayDirection, select, up {<b>{day, number} more</b> than a day ago, } down {<b>{day, number} fewer</b> than a day ago, } other {{weekDirection, select, same {<b>As many</b> as a day ago and a week ago.} other {<b>As many</b> as a day ago, }}}}{weekDirection, select, up {<b>{week, number} more</b> than a week ago.} down {<b>{week, number} fewer</b> than a week ago.} other {{dayDirection, select, same {} other {<b>as many</b> as a week ago.}}}}",
  "sentence.day":
    "<b>{dayDirection, select, up {{day, number} more} down {{day, number} fewer} other {As many}}</b> {dayDirection, select, up {than} down {than} other {as}} a day ago.",
  "sentence.week":
    "<b>{weekDirection, select, up {{week, number} more} down {{week, number} fewer} other {As many}}</b> {weekDirection, select, up {than} down {than} other {as}} a week ago.",
  "sentence.firstDay":
    "We began to watch on {day}. The change over a day shows as soon as there is a day to compare with.",
  "sentence.noChange": "There is no reading from a day or a week ago to compare with.",
  "sentence.active":
    "{active, plural, one {# person} other {# people}} signed in during the last four weeks.",

  "freshness.fresh": "Measured {moment} · next reading at {next}",
  "freshness.copied": "Measured {moment}",
  "freshness.late": "Measured {moment} · the next reading is {late} late",
  "freshness.unreachable":
    "No reading since {since}: {cause}. What you see was measured then; we keep asking.",
  "freshness.doubted":
    "Measured {moment} · the newest reading ({newest}) says {said, number} and is not believed yet.",
  "freshness.doubtedWhy": "Why?",
  "freshness.paused": "Measured {moment} · the operator of this board has paused the polls",
  "freshness.never": "Nothing measured yet. The first reading is due at {next}; this page will then show it.",
  "freshness.neverFailing":
    "Nothing measured yet: {cause}. We have asked since {since} and keep asking; the first figure appears here as soon as there is an answer.",

  "period.hour": "In an hour",
  "period.day": "In a day",
  "period.week": "In a week",
  "period.month": "In 30 days",
  "period.since": "since {moment}",
  "period.unknown": "not measured",

  "change.heading": "Change",

  "figure.lastKnown": "Last known: {number}, {day}",

  "change.week": "{change} in a week",

  "range.label": "Time shown",
  "range.30d": "30 days",
  "range.90d": "90 days",
  "range.1y": "1 year",
  "range.all": "All",

  "step.label": "Change per",
  "step.hour": "Hour",
  "step.day": "Day",
  "step.week": "Week",
  "step.month": "Month",

  "records.heading": "Records",
  "records.bestDay": "Best day",
  "records.bestHour": "Best hour",
  "records.value": "{change} on {when}",
  "records.hourValue": "{change} from {from} to {to} on {day}",
  "records.none": "Not enough readings yet",

  "weeks.heading": "Latest week",
  "weeks.sentence": "<b>{latest}</b> in the latest seven days, {before} in the seven before.",
  "weeks.only": "<b>{latest}</b> in the latest seven days; of the seven before there are no readings.",
  "weeks.none": "Two weeks can be compared once there are readings from both.",

  "table.caption":
    "{metric} by {step, select, hour {hour} day {day} week {week} month {month} other {reading}}, newest first",
  "table.time": "Time",
  "table.value": "Number",
  "table.change": "Change",
  "table.notMeasured": "not measured",
  "table.soFar": "{value} (incomplete)",
  "table.said": "said {said} (not believed yet)",
  "table.alsoSaid": "{value} (also said {said}, not believed yet)",
  "table.marked": "{value} (marked, confirmed since)",
  "table.more": "The CSV file has the whole history.",

  "metricPage.depth": "More about this figure",
  "metricPage.figures": "Figures",
  "metricPage.definition": "What is counted",
  "metricPage.caveat": "Bear in mind",
  "metricPage.total": "Total",
  "metricPage.changes": "Change",
  "metricPage.data": "Data",
  "metricPage.csvRange": "CSV of the time shown",
  "metricPage.csvAll": "CSV of everything",
  "metricPage.json": "JSON for programs",
  "metricPage.none": "There is no such number for this server: {cause}.",
  "metricPage.noneYet": "There is no reading of it yet.",
  "metricPage.tooFew":
    "There are too few readings in the time shown to tell changes per {step, select, hour {hour} day {day} week {week} other {month}}.",
};
