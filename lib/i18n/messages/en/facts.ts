export const facts = {
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
  "facts.picture": "Picture of this chart ({form})",
  "facts.card": "Picture of this sheet (PNG)",
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
    "The next milestone, “{label}”, was still {remaining, plural, one {# account} other {# accounts}} away.",
  "press.source":
    "{origin, select, poll {The figures come from the server’s public API, as recorded by “{board}”: {address}} import {The figures come from readings that were kept elsewhere ({sources}) and are shown by “{board}”: {address}} other {The figures come from the server’s public API, as recorded by “{board}”, and from readings that were kept elsewhere ({sources}): {address}}}",
};
