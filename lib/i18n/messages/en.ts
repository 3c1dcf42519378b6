// Over 300 lines, because a language is read and corrected as a whole.
export const en = {
  "site.skip": "Skip to the figures",
  "site.languages": "Languages",
  "site.about": "About these figures",
  "site.servers": "All servers",
  "site.overview": "Overview",
  "site.milestones": "Milestones",
  "site.gaps": "Gaps and failures",
  "site.pages": "Pages",
  "site.source": "Source: the public API of {host}, {software}",
  "site.sourcePlain": "Source: the public API of {host}",
  "site.madeWith": "Made with Mastoboard, which is free software",
  "site.zone": "Times are those of {zone}.",

  "practice.title": "Practice data",
  "practice.text":
    "Every figure here is invented. It comes from the practice server that is part of Mastoboard, so that you can watch the board at work.",
  "practice.how": "To track a real server, stop the program and start it with its domain:",

  "metric.users.name": "Accounts",
  "metric.active.name": "Active in four weeks",
  "metric.posts.name": "Posts",
  "metric.servers.name": "Servers known",
  "metric.users.on": "{count, plural, one {account on {name}} other {accounts on {name}}}",
  "metric.active.on": "{count, plural, one {person active on {name}} other {people active on {name}}}",
  "metric.posts.on": "{count, plural, one {post on {name}} other {posts on {name}}}",
  "metric.servers.on": "{count, plural, one {server known to {name}} other {servers known to {name}}}",
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

  "sentence.users": "{count, plural, one {# account} other {# accounts}} on {name}",
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
  "chart.readOut": "Point at the chart, or use the arrow keys",
  "chart.readOutTouch": "Touch the chart to read its values",
  "chart.partial":
    "Hollow columns are incomplete: their time has not ended, or was not measured from its beginning.",
  "chart.empty": "The line begins with the second reading.",

  "gap.line": "{from} to {to}: no readings for {duration} ({cause})",
  "gap.more": "{count, plural, one {and # shorter gap} other {and # shorter gaps}}",
  "gap.open": "Since {from}: no readings ({cause})",

  "mark.heading": "Marked readings",
  "mark.one": "{at}: {why}. {standing}",
  "mark.many": "{from} to {to}, {count, plural, one {# reading} other {# readings}}: {why}. {standing}",
  "mark.more": "{count, plural, one {and # more} other {and # more}}",
  "mark.zero": "the server said zero, after {before, number} ({beforeAt})",
  "mark.halving": "the server said {said, number}, half or less of the {before, number} before ({beforeAt})",
  "mark.doubling": "the server said {said, number}, at least twice the {before, number} before ({beforeAt})",
  "mark.jump":
    "the server said {said, number}, after {before, number} ({beforeAt}); made-up subdomains bring such jumps",
  "mark.outlier": "the server said {said, number} for a short while, then {after, number} ({afterAt})",
  "mark.flip-flop":
    "the figure went to and fro between {low, number} and {high, number} ({switches, plural, one {# turn} other {# turns}}), as if two servers answered by turns",
  "mark.random":
    "the figure was another one at every turn, between {low, number} and {high, number} ({changes, plural, one {# change} other {# changes}}), as if the server drew lots",
  "mark.frozen":
    "{readings, plural, one {# reading} other {# readings}} of {value, number} to the last digit, while a part of the server did not answer",
  "mark.identity":
    "{fact, select, software {the server’s software was {was} and is now {now}} other {the server called itself {was} and now {now}}}, so this may be another server’s figure",
  "mark.standing.open": "Left out until confirmed.",
  "mark.standing.confirmed": "Confirmed by later readings: {at}.",
  "mark.standing.trusted": "Confirmed by the operator.",

  "cause.counted": "{count, number}× {cause}",
  "cause.unreachable": "the server did not answer",
  "cause.no-such-host": "the server’s name could not be found",
  "cause.server-error": "the server answered with an error of its own",
  "cause.gone": "the server says that it has closed for good",
  "cause.malformed": "the server’s answer made no sense",
  "cause.too-large": "the server’s answer was too large",
  "cause.refused": "the server refused to answer",
  "cause.forbidden-by-robots": "the server’s robots.txt asks us not to read it",
  "cause.rate-limited": "the server asked us to wait",
  "cause.refused-redirect": "the server sends us on to an address that we do not ask",
  "cause.no-statistics": "the server publishes no figures",
  "cause.offline": "we had no connection ourselves",
  "cause.blocked-address": "the server’s name leads to a private address",
  "cause.stopped": "our own program was stopped",
  "cause.internal": "our own program failed",
  "cause.not-running": "our own program was not running",
  "cause.not-watching": "we were not watching yet",
  "cause.paused": "the operator of this board paused it",
  "cause.source-gap": "the source of these readings has a gap here",
  "cause.not-offered": "this software does not count it",
  "cause.switched-off": "the server’s operators have switched it off",
  "cause.limited": "the server federates with few and keeps its figures to itself",
  "cause.not-believed": "what the server said is not believed",
  "cause.not-in-source": "the source of these readings does not have it",

  "polls.heading": "Polls of the last 30 days",
  "polls.notYet": "Not yet watching: the first poll is still to come.",
  "polls.all":
    "{due, plural, one {The only poll of the last 30 days brought figures.} other {All # polls of the last 30 days brought figures.}}",
  "polls.some":
    "{brought, number} of {due, plural, one {# poll} other {# polls}} in the last 30 days brought figures. The others: {causes}.",
  "polls.lateOnes": "{late, plural, one {One came late.} other {# came late.}}",
  "polls.since": "We have been watching since {since}.",
  "polls.paused": "The operator of this board has paused the polls.",
  "polls.in-time": "in time",
  "polls.late": "late: begun more than a minute and a tenth of the interval after it was due",
  "polls.theirs": "no figures, for reasons of the server",
  "polls.ours": "no figures, through our own fault",
  "polls.more": "Gaps and failures, with their causes",
  "fault.theirs": "the server’s fault",
  "fault.ours": "our fault",
  "fault.switched-off": "the server’s wish",
  "fault.not-offered": "not offered",
  "fault.before": "before our time",
  "gaps.title": "Gaps and failures: {name}",
  "gaps.intro":
    "Where a figure is missing, we say why, and whose fault it was. What was not measured is never filled in.",
  "gaps.none": "Every poll so far brought figures.",
  "gaps.noneYet": "There is nothing to tell yet: the first poll is still to come.",
  "gaps.heading": "Gaps",
  "gaps.noGaps": "There is no gap.",
  "gaps.failuresHeading": "Failed polls of the last 30 days",
  "gaps.noFailures": "None failed.",
  "gaps.span": "{from} to {to}",
  "gaps.openSpan": "Since {from}",
  "gaps.allFigures": "All figures",
  "gaps.count": "{count, plural, one {# poll} other {# polls}}",
  "gaps.unasked":
    "{asked, plural, =0 {not asked in this time} one {asked once in this time} other {asked # times in this time}}: who stays silent is asked less and less",
  "gaps.more": "{count, plural, one {# older one is left out here.} other {# older ones are left out here.}}",
  "gaps.data": "Every failed poll",
  "gaps.goneNote": "This server says that it has closed for good, so we no longer ask it.",
  "gaps.robotsNote": "This server’s robots.txt asks us not to read its figures, so we do not.",
  "gaps.pausedNote":
    "The operator of this board has paused the polls of this server. What was measured stays.",

  "goal.next": "<b>{remaining, number} to go</b>: {label}",
  "goal.round.users":
    "<b>{remaining, number} to go</b> until {threshold, plural, one {# account} other {# accounts}}",
  "goal.round.active":
    "<b>{remaining, number} to go</b> until {threshold, plural, one {# active person} other {# active people}}",
  "goal.round.posts":
    "<b>{remaining, number} to go</b> until {threshold, plural, one {# post} other {# posts}}",
  "goal.round.servers":
    "<b>{remaining, number} to go</b> until {threshold, plural, one {# known server} other {# known servers}}",
  "goal.progress": "{current, number} of {threshold, number}",
  "goal.holding": "<b>There, but not yet for long enough</b>: {label}",
  "goal.all": "All milestones",
  "goal.heading": "Next milestone",

  "forecast.between": "Between {from} and {to}, in 8 of 10 simulated futures.",
  "forecast.notBefore": "Hardly before {from}, and perhaps not within a year.",
  "forecast.notAtThisPace": "Not at this pace.",
  "forecast.tooLittle":
    "Too little data for a forecast: {known, number} of {needed, plural, one {# day} other {# days}}.",
  "forecast.told": "What we forecast",
  "forecast.toldOn": "We said on",
  "forecast.toldWhat": "It is reached",
  "forecast.toldRange": "between {from} and {to}",
  "forecast.toldNotBefore": "hardly before {from}",
  "forecast.toldNot": "not at this pace",
  "forecast.outcome": "It came",
  "forecast.outcome.inside": "as we said",
  "forecast.outcome.early": "earlier",
  "forecast.outcome.late": "later",
  "forecast.ledger":
    "Of the ranges that we gave, one a day, {inside, number} of {count, number} held the day on which it was reached. They are made to hold it 8 times of 10.",
  "forecast.label": "8 of 10 simulated futures",
  "forecast.sentence": "On {day} between {low} and {high}, in 8 of 10 simulated futures.",
  "forecast.bands":
    "The light band holds 8 of 10 simulated futures, the dark one 5 of 10. Forecast of {day}.",
  "forecast.scoreLink": "How good our forecasts are",
  "forecast.row": "{day}, forecast",
  "forecast.values": "{low} to {high}",

  "event.version": "Software version changed from {from} to {to}",
  "event.software": "The server changed its software from {from} to {to}",
  "event.registrations": "Registration changed: it was {from}, now it is {to}",
  "registrations.open": "open to everyone",
  "registrations.approval": "open, with approval",
  "registrations.closed": "closed",
  "registrations.line": "Registration is {mode}.",

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

  "feed.title": "{name} in numbers",
  "feed.subtitle": "Milestones, records, the week in figures, and corrections: {name}",
  "feed.link": "Feed (Atom)",
  "feed.ruleChanged": "{subject}: the milestone “{name}” was changed",
  "feed.ruleWithdrawn": "{subject}: the milestone “{name}” was withdrawn",
  "feed.ruleNow": "It now says: “{rule}”",
  "feed.record.day": "A record day for {name}: {change, plural, one {# account} other {# accounts}} more",
  "feed.record.hour": "A record hour for {name}: {change, plural, one {# account} other {# accounts}} more",
  "feed.recordText.day":
    "On {when} the number of accounts rose by {change, number}, more than on any day before. Until then the best day had been {beforeWhen}, with {before, number}.",
  "feed.recordText.hour":
    "Between {from} and {to} on {when} the number of accounts rose by {change, number}, more than in any hour before. Until then the best hour had been on {beforeWhen}, with {before, number}.",
  "feed.week": "{name}: the week from {from} to {to}",
  "feed.weekMeasured": "The last figures of the week, measured {moment}:",
  "feed.week.users":
    "{count, plural, one {# account} other {# accounts}}{direction, select, up {, {change, number} more than a week earlier} down {, {change, number} fewer than a week earlier} same {, as many as a week earlier} other { (change over the week not measured)}}.",
  "feed.week.posts":
    "{count, plural, one {# post} other {# posts}}{direction, select, up {, {change, number} more than a week earlier} down {, {change, number} fewer than a week earlier} same {, as many as a week earlier} other { (change over the week not measured)}}.",
  "feed.week.active":
    "{count, plural, one {# person} other {# people}} signed in within four weeks{direction, select, up {, {change, number} more than a week earlier} down {, {change, number} fewer than a week earlier} same {, as many as a week earlier} other { (change over the week not measured)}}.",
  "feed.correction":
    "{standing, select, open {{name}: a reading is in doubt ({metric})} confirmed {{name}: a reading that was in doubt is confirmed ({metric})} other {{name}: the operator vouches for a reading that was in doubt ({metric})}}",
  "feed.why.flip-flop": "the figure goes to and fro, as if two servers answered by turns",
  "feed.why.random": "the figure is another one at every turn, as if the server drew lots",
  "feed.why.frozen": "the figure stands still while a part of the server does not answer",
  "feed.gap": "{name}: no readings for {duration}",
  "feed.gapOpen": "{name}: no readings for more than a day",
  "calendar.link": "Calendar",
  "calendar.reached": "{subject}, reached: {name}",
  "calendar.range": "{subject}, expected: {name}",
  "calendar.moves": "Forecast of {issued}; it moves as new figures come in.",

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
    "The number has since fallen back: the latest reading shows {current, number}, {remaining, number} short.",
  "milestone.stillThere": "The latest reading shows {current, number}.",
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
    "{count, plural, one {Since then it has fallen below once, for {longest}.} other {Since then it has fallen below # times, for {longest} at the longest.}}",
  "milestone.noFall": "It has not fallen below since.",
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

  "facts.link": "Fact sheet",
  "facts.title": "Fact sheet: {name}, {when}",
  "facts.titleNone": "Fact sheet: {name}",
  "facts.measured": "Measured {moment}. Nothing that was read later is in these figures.",
  "facts.choice.day":
    "A day’s sheet shows the reading of that day that is nearest to {morning} (time zone {zone}).",
  "facts.choice.moment":
    "This sheet shows the newest reading up to the moment asked for, at most a day older.",
  "facts.choice.newest": "This sheet shows the newest reading. The address under “How to cite” keeps it.",
  "facts.missing.nothing": "Not measured: there is no reading yet.",
  "facts.missing.future": "Not measured: this day is still to come.",
  "facts.missing.before": "Not measured: the first reading is of {first}.",
  "facts.missing.none": "Not measured: there is no reading of {when}.",
  "facts.day": "Day",
  "facts.show": "Show",
  "facts.previous": "Day before",
  "facts.next": "Day after",
  "facts.newest": "Newest figures",
  "facts.sinceFirst": "Since {day}",
  "facts.launched":
    "The server opened on {launch}: {rate, plural, one {# account} other {# accounts}} a day on average over {days, plural, one {# day} other {# days}}.",
  "facts.press": "For the press",
  "facts.copy": "Copy",
  "facts.copied": "Copied",
  "facts.picture": "Picture of this chart (SVG)",
  "facts.milestones": "Milestones",
  "facts.events": "Events",
  "facts.net": "New accounts are counted net: those that were deleted are taken off.",
  "facts.definitions": "What the figures mean",
  "facts.source": "Source",
  "facts.coverage":
    "{days, plural, one {The only day up to then was measured.} other {Of the # days up to then, {measured, number} were measured.}}",
  "facts.readings": "{count, plural, one {# reading} other {# readings}} since {first}.",
  "facts.cadence": "Time between the last readings: {spacing}.",
  "facts.imported": "Earlier readings come from histories that others kept: {sources}.",
  "facts.cite": "How to cite",
  "facts.licence": "Licence",
  "facts.licence.text":
    "Figures, chart and text may be used freely by anybody, for any purpose. Please name the source and the date.",
  "picture.asOf": "As of {moment}",

  "press.users":
    "On {moment}, {name} had {count, plural, one {# registered account} other {# registered accounts}}.",
  "press.change":
    "{direction, select, up {That was {change, number} more than a {period, select, day {day} other {week}} earlier.} down {That was {change, number} fewer than a {period, select, day {day} other {week}} earlier.} other {That was as many as a {period, select, day {day} other {week}} earlier.}}",
  "press.launch": "The server opened on {day}.",
  "press.active":
    "{count, plural, one {# person} other {# people}} had signed in during the four weeks before.",
  "press.posts": "{count, plural, one {# post} other {# posts}} had been written there.",
  "press.servers":
    "The server knew of {count, plural, one {# other server} other {# other servers}} in the network.",
  "press.goal":
    "{remaining, plural, one {# account was} other {# accounts were}} still missing to the next milestone, “{label}”.",
  "press.source": "The figures come from the server’s public API, as recorded by “{board}”: {address}",

  "event.since": "Since then: {changes}.",
  "event.since.users":
    "{direction, select, down {{change, plural, one {# account fewer} other {# accounts fewer}}} other {{change, plural, one {# new account} other {# new accounts}}}}",
  "event.since.posts":
    "{direction, select, down {{change, plural, one {# post fewer} other {# posts fewer}}} other {{change, plural, one {# new post} other {# new posts}}}}",
  "event.since.servers":
    "{direction, select, down {{change, plural, one {# known server fewer} other {# known servers fewer}}} other {{change, plural, one {# new server known} other {# new servers known}}}}",
  "event.perHour": "New accounts per hour",
  "event.perDay": "New accounts per day",
  "event.before": "The week before",
  "event.after": "The week after",
  "event.bestDay": "Busiest day after",
  "event.bestHour": "Busiest hour after",

  "event.surge":
    "Surge: {change, plural, one {# new account} other {# new accounts}} in a day, against a usual {usual, number}",
  "event.step":
    "Step: {change, plural, one {# new account} other {# new accounts}} at one blow, against a usual {usual, number} a day",
  "event.purge": "Purge: {change, plural, one {# account} other {# accounts}} of {before} gone in a day",
  "event.gap": "No readings for {duration}: {cause}",
  "event.more": "{count, plural, one {and # more event} other {and # more events}}",
  "event.all": "All events",
  "event.around": "Before and after",
  "event.source": "More about it",
  "event.kind.note": "noted",
  "event.kind.version": "new version",
  "event.kind.registrations": "registration",
  "event.kind.software": "new software",
  "event.kind.surge": "found in the figures",
  "event.kind.step": "found in the figures",
  "event.kind.purge": "found in the figures",
  "event.kind.gap": "gap",
  "event.rule.surge":
    "A day counts as a surge when it brings at least three times the usual growth (the median of the two weeks before), half as many again as the best calm day of those weeks, and clearly more than chance would.",
  "event.rule.step":
    "A step is a surge that came all at once, between two readings, with calm after it. Imports and mergers of servers look like that.",
  "event.rule.purge":
    "A day counts as a purge when at least one account in twenty, and at least ten, went away in it.",
  "event.rule.gap": "Gaps of a day or longer are events. What happened in them was not measured.",
  "events.title": "Events: {name}",
  "events.intro":
    "What the operators noted, and what was found in the figures and in what the server says of itself.",
  "events.none": "There is none yet.",

  "subjects.heading": "Servers",
  "subjects.intro": "{count, plural, one {One server is tracked here.} other {# servers are tracked here.}}",

  "about.heading": "About these figures",
  "about.definitions": "What is counted",
  "about.how": "How it is measured",
  "about.how.poll":
    "We ask each server’s public API at regular times ({interval}) and keep every answer with the moment at which it arrived. We ask for nothing that is not open to everybody, and nobody is identified or followed.",
  "about.how.cache":
    "Servers themselves refresh their figures only every ten minutes or so, some only once a day. A figure can therefore be a little older than our reading of it.",
  "about.how.history":
    "Readings from before we began to watch come from histories that others kept. Each point keeps the name of its source, which the CSV files show.",
  "about.holes": "Missing readings",
  "about.holes.text":
    "What was not measured is left out and drawn as a gap with its reason. It is never shown as zero, never filled in and never carried forward. Falling numbers are shown like rising ones.",
  "about.marks": "Marked readings",
  "about.marks.text":
    "Some readings cannot well be true: nothing after hundreds, half or twice as many at once, a leap that is undone within a day, a figure that goes to and fro or is another one at every turn, one that stands still while a part of the server does not answer, another software or name under the same domain. Such a reading is kept as it was said, and marked with the reason. It counts in no figure, change or milestone until later readings bear it out or the operators of this board confirm it. Until then the chart shows it as a hollow dot, or a triangle where it lies beyond the edge. Nothing is ever deleted.",
  "about.changes": "Changes",
  "about.changes.text":
    "A change compares the latest reading with the one nearest to an hour, a day, a week or 30 days earlier. Where no reading is near enough, we say “not measured”.",
  "about.milestones": "Milestones",
  "about.milestones.text":
    "The first crossing counts for good. Its time is given as the interval between the last reading before it and the first one after.",
  "about.events": "Events",
  "about.events.text":
    "Beside what the operators noted stand new versions, a change of software or of registration, long gaps, and days on which the number of accounts stands out. Such a day is judged once it is over, by the two weeks before it alone, of which at least seven days must be known.",
  "about.forecasts": "Forecasts",
  "about.forecasts.text":
    "Each day we simulate 200 futures of every figure from its own past: stretches of the past are repeated, and no rate lasts much longer than it has lasted. Where 8 of 10 of them lie is the range that we give. With fewer than 14 days of readings we give none. A forecast is kept for ever and never changed. When its day comes it is judged, and where the ranges of a server were too often wrong, its next ones become wider.",
  "about.forecasts.method":
    "How it is done step by step, and how it fared on 160 servers, stands in the file docs/forecast.md of this board’s program.",
  "score.heading": "How good our forecasts have been",
  "score.none":
    "No forecast has been judged yet. The first range is given once a server has 14 days of readings.",
  "score.first": "No forecast has been judged yet. The first one is when {day} is over.",
  "score.caption":
    "How often the range of 8 of 10 futures was right, and how far the middle of the futures and the straight line through the last 28 days were from what came.",
  "score.what": "Forecast",
  "score.inside": "Range was right",
  "score.error": "Mean error",
  "score.line": "Straight line’s",
  "score.row": "{metric}, {days, plural, one {# day ahead} other {# days ahead}}",
  "score.of": "{inside, number} of {judged, number}",
  "about.sources": "Sources",
  "about.sources.text":
    "Totals come from NodeInfo where the server has it, otherwise from the Mastodon API. The number of known servers comes from the Mastodon API alone. An answer that says zero while another one of the same server counts people is not believed.",
  "about.limits": "Limits",
  "about.limits.text":
    "A server can say what it likes about itself; we repeat it and only check that it makes sense. Different software counts differently, so figures of two servers should be compared with care.",
  "about.data": "Data",
  "about.data.text":
    "Everything shown here can be downloaded as CSV or read by programs through the interface described at the address below. It may be used freely; please name the source and the date.",
  "about.interval": "{minutes, plural, one {every minute} other {every # minutes}}",
  "about.intervalSeconds": "{seconds, plural, one {every second} other {every # seconds}}",
  "about.contact": "Contact",

  "notFound.text": "There is no page at this address.",
  "notFound.home": "To the overview",
};

export type MessageKey = keyof typeof en;
