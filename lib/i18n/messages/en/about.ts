export const about = {
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
  "about.signups.text":
    "Servers do not say how many people sign up on a day. Once a day we ask how many did in each of the last twelve weeks; what they call weeks are sums of six days that slide on every day. The answers of two consecutive days differ by single days only, so from answers kept daily every day can be worked out. Where answers are missing, a day is known only between bounds, and we say so. We never guess. Days are UTC days, as servers count them.",
  "about.signups.method":
    "How it is done step by step, and how it fared in trials, is told in the file docs/activity.md of this board’s program.",
  "about.events": "Events",
  "about.events.text":
    "Beside what the operators noted stand new versions, a change of software or of registration, long gaps, and days on which the number of accounts stands out. Such a day is judged once it is over, by the two weeks before it alone, of which at least seven days must be known.",
  "about.forecasts": "Forecasts",
  "about.forecasts.text":
    "Each day we simulate 500 futures of every figure from its own past: stretches of the past are repeated, and no rate lasts much longer than it has lasted. Where 8 of 10 of them lie is the range that we give. With fewer than 14 days of readings we give none. A forecast is kept for ever and never changed. When its day comes it is judged, and where the ranges of a server were too often wrong, its next ones become wider.",
  "about.forecasts.method":
    "How it is done step by step, and how it fared on 160 servers, stands in the file docs/forecast.md of this board’s program.",
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
  "about.intervalHours": "{hours, plural, one {every hour} other {every # hours}}",
  "about.intervalSeconds": "{seconds, plural, one {every second} other {every # seconds}}",
  "about.contact": "Contact",
};
