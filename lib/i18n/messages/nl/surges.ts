import type { surges as english } from "../en/surges.ts";

const ON_DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
  .map((name, index) => `d${index + 1} { op een ${name}}`)
  .join(" ");

export const surges: Record<keyof typeof english, string> = {
  "surges.heading": "Wat opviel",
  "surges.intro": "Dagen en weken ver buiten het normale, en perioden van een dag of langer zonder metingen.",
  "surges.rules": "Hoe ze worden gevonden",
  "surges.none": "In deze tijd viel niets op.",
  "surges.waiting": "Wat normaal is, is na een week van metingen bekend.",
  "surges.days": "{from} tot en met {to}",
  "surges.lasts": "{from}, duurt nog voort",
  "surges.times": "{times} keer zoveel als normaal",
  "surges.before": "{before, plural, one {# account} other {# accounts}} ervoor",
  "surges.peak": "het meest op {day}: {change}",
  "surges.seen": "zeker om {time} uur dezelfde dag, bij {change}",
  "surges.seenLater": "zeker sinds {moment}",
  "surges.alert.surge": `{when, select, today {Vandaag kwamen er tot nu toe {change, plural, one {# account} other {# accounts}} bij} other {Gisteren kwamen er {change, plural, one {# account} other {# accounts}} bij}}: {known, select, yes {{times} keer zoveel als normaal{weekday, select, ${ON_DAYS} other {}}} other {normaal bijna geen}}.`,
  "surges.alert.lasting":
    "Sinds {day} is er een groeigolf: op de beste dag kwamen er {change, plural, one {# account} other {# accounts}} bij, tegen normaal {usual, number}.",
  "surges.alert.step":
    "{when, select, today {Vandaag} other {Gisteren}} kwamen er {change, plural, one {# account} other {# accounts}} in één keer bij.",
  "surges.alert.purge":
    "{when, select, today {Vandaag} other {Gisteren}} {change, plural, one {verdween #} other {verdwenen #}} van de {before} accounts.",
  "surges.alert.weeks": "{text}.",
};
