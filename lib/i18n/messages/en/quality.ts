export const quality = {
  "quality.heading": "Data quality",
  "quality.coverage": "Share of the time since its first reading in which each figure is known",
  "quality.figure": "Figure",
  "quality.readings": "Readings",
  "quality.never": "{metric}: never read ({cause})",
  "quality.noGaps": "There is no gap.",
  "quality.noMarks": "No reading is marked.",
  "quality.more": "{count, plural, one {and # earlier one} other {and # earlier ones}}",

  "definition.heading": "What upgrades changed in the figures",
  "definition.none": "Since {since} no upgrade of the server has changed what a figure means.",
  "definition.before":
    "What the server ran before {since} is not known: earlier figures may mean something else.",
  "definition.otherSoftware": "We know of such changes in Mastodon only, and this server runs {software}.",
  "definition.unknown": "The server has not told us which version it runs.",
  "definition.software":
    "Other software counts by rules of its own: figures from before and after cannot be compared.",
  "definition.posts":
    "Posts: from version 2.0 on this is the sum of what each account has counted, no longer the number of posts stored. Expect a step.",
  "definition.suspended": "Accounts: from version 2.6.3 on suspended ones do not count. Expect a step down.",
  "definition.servers":
    "Servers known: from version 3.3 on blocked and allowed servers count too, even those that nobody here has ever met. Expect a step.",
  "definition.activity":
    "Sign-ups, posts and sign-ins in the activity answers: from version 3.5 on they cover six days that move on every day, no longer calendar weeks. Active people: in the 28 days up to yesterday, no longer in four calendar weeks including the current one.",
  "definition.leaving":
    "Accounts: from version 4.7 on those whose owners asked for their deletion do not count. Expect a small step down.",
  "definition.maybe": "This is a preliminary version: it may or may not count this way yet.",
  "definition.back":
    "The server went back to an older version, which counts as before. Expect the step the other way round.",

  "doubt.heading": "Sign-ups and posts per day",
  "doubt.none": "No activity answer had to be doubted.",
  "doubt.noAnswer": "No activity answer of this server has been kept.",
  "doubt.one": "{at}: {why}",
  "doubt.many": "{from} to {to}, {count, plural, one {# answer} other {# answers}}: {why}",
  "doubt.emptied":
    "The server’s answer was empty for this time ({days}), though earlier answers were not: it has lost its memory of that time. The earlier answers count.",
  "doubt.silent":
    "The server’s answer was empty for this time ({days}), and nothing shows whether the server was there yet. It is left out.",
  "doubt.method":
    "The server changed between calendar weeks and sliding windows. What happened {days} is known less precisely.",
  "doubt.length":
    "The windows became seven days long. Since when, the answers do not show: what happened {days} is known less precisely.",
  "doubt.contradiction":
    "What the server said of this time ({days}) cannot be true together with its earlier answers. It is left out.",
  "doubt.implausible": "What the server said of this time ({days}) cannot be true. It is left out.",
};
