export const site = {
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
  "site.sourceImport":
    "{count, plural, one {Source: a history kept elsewhere, {sources}} other {Source: histories kept elsewhere: {sources}}}",
  "site.madeWith": "Made with Mastoboard, which is free software",
  "site.zone": "Times are those of {zone}.",

  "copy.asOf": "This is a copy, as of {moment}. It does not change by itself.",

  "practice.title": "Practice data",
  "practice.text":
    "Every figure here is invented. It comes from the practice server that is part of Mastoboard, so that you can watch the board at work.",
  "practice.how": "To track a real server, stop the program and start it with its domain:",

  "subjects.heading": "Servers",
  "subjects.intro": "{count, plural, one {One server is tracked here.} other {# servers are tracked here.}}",

  "notFound.text": "There is no page at this address.",
  "notFound.home": "To the overview",
};
