const on = (name: string) =>
  `{${name}, select, d1 {Mondays} d2 {Tuesdays} d3 {Wednesdays} d4 {Thursdays} d5 {Fridays} d6 {Saturdays} other {Sundays}}`;

export const hours = {
  "hours.heading": "Hours of the week",
  "hours.intro":
    "What came in an hour minus what went, averaged over the last twelve weeks. A cell stays empty until {hours, plural, one {# such hour has} other {# such hours have}} been measured. A difference is put into words only where the same days, shuffled, hardly ever (once in a hundred times) show one as large.",
  "hours.waiting":
    "This appears after {needed, plural, one {# day} other {# days}} of readings an hour apart or closer; {days, plural, =0 {none so far} one {# day so far} other {# days so far}}.",
  "hours.tooFar":
    "It takes readings an hour apart or closer to tell one hour from the next. These are {duration} apart, so they will never show it.",
  "hours.caption.users":
    "{unit, select, thousands {Thousands of accounts gained per hour} other {Accounts gained per hour}}",
  "hours.caption.posts":
    "{unit, select, thousands {Thousands of posts gained per hour} other {Posts gained per hour}}",
  "hours.range": "{from} to {to}",
  "hours.cell.users": `Most people join on ${on("weekday")} between {from} and {to}, {most} an hour; over all days fewest between {quietFrom} and {quietTo}, {least} an hour.`,
  "hours.cell.posts": `Most is posted on ${on("weekday")} between {from} and {to}, {most} an hour; over all days least between {quietFrom} and {quietTo}, {least} an hour.`,
  "hours.hour.users":
    "Most people join between {from} and {to}, {most} an hour; fewest between {quietFrom} and {quietTo}, {least} an hour.",
  "hours.hour.posts":
    "Most is posted between {from} and {to}, {most} an hour; least between {quietFrom} and {quietTo}, {least} an hour.",
  "hours.weekday.users": `Most people join on ${on("busy")}, {most} a day; fewest on ${on("quiet")}, {least} a day.`,
  "hours.weekday.posts": `Most is posted on ${on("busy")}, {most} a day; least on ${on("quiet")}, {least} a day.`,
  "hours.even": "No hour and no weekday stands out from the others by more than chance.",
  "hours.leftOut": "Left out because of a step, a purge or a reading that is not believed: {days}.",
  "hours.leftOutMany":
    "{count, plural, one {# day is} other {# days are}} left out because of a step, a purge or a reading that is not believed.",
  "hours.unknown": "too little measured",
  "hours.hour": "Hour",
};
