import type { hours as english } from "../en/hours.ts";

const on = (name: string) =>
  `op {${name}, select, d1 {maandag} d2 {dinsdag} d3 {woensdag} d4 {donderdag} d5 {vrijdag} d6 {zaterdag} other {zondag}}`;

export const hours: Record<keyof typeof english, string> = {
  "hours.heading": "Uren van de week",
  "hours.intro":
    "Wat er in een uur bij kwam min wat er verdween, gemiddeld over de laatste twaalf weken. Een vakje blijft leeg tot {hours, plural, one {# zo’n uur is} other {# van zulke uren zijn}} gemeten. Een verschil noemen we alleen als dezelfde dagen, door elkaar gehusseld, bijna nooit (één op de honderd keer) een even groot verschil laten zien.",
  "hours.waiting":
    "Dit verschijnt na {needed, plural, one {# dag} other {# dagen}} met metingen die hoogstens een uur uit elkaar liggen; {days, plural, =0 {tot nu toe is er nog geen} one {tot nu toe is het # dag} other {tot nu toe zijn het # dagen}}.",
  "hours.tooFar":
    "Om uren te onderscheiden mogen metingen hoogstens een uur uit elkaar liggen. Hier zit er {duration} tussen, dus deze metingen zullen het nooit laten zien.",
  "hours.caption.users":
    "{unit, select, thousands {Accounts erbij per uur, in duizenden} other {Accounts erbij per uur}}",
  "hours.caption.posts":
    "{unit, select, thousands {Berichten erbij per uur, in duizenden} other {Berichten erbij per uur}}",
  "hours.range": "{from} tot en met {to}",
  "hours.cell.users": `De meeste accounts komen erbij ${on("weekday")} tussen {from} en {to} uur, {most} per uur; over alle dagen de minste tussen {quietFrom} en {quietTo} uur, {least} per uur.`,
  "hours.cell.posts": `De meeste berichten worden geplaatst ${on("weekday")} tussen {from} en {to} uur, {most} per uur; over alle dagen de minste tussen {quietFrom} en {quietTo} uur, {least} per uur.`,
  "hours.hour.users":
    "De meeste accounts komen erbij tussen {from} en {to} uur, {most} per uur; de minste tussen {quietFrom} en {quietTo} uur, {least} per uur.",
  "hours.hour.posts":
    "De meeste berichten worden geplaatst tussen {from} en {to} uur, {most} per uur; de minste tussen {quietFrom} en {quietTo} uur, {least} per uur.",
  "hours.weekday.users": `De meeste accounts komen erbij ${on("busy")}, {most} per dag; de minste ${on("quiet")}, {least} per dag.`,
  "hours.weekday.posts": `De meeste berichten worden geplaatst ${on("busy")}, {most} per dag; de minste ${on("quiet")}, {least} per dag.`,
  "hours.even": "Geen uur en geen weekdag springt er meer uit dan het toeval verklaart.",
  "hours.leftOut": "Weggelaten vanwege een sprong, een opschoning of een meting die we niet geloven: {days}.",
  "hours.leftOutMany":
    "{count, plural, one {# dag is} other {# dagen zijn}} weggelaten vanwege een sprong, een opschoning of een meting die we niet geloven.",
  "hours.unknown": "te weinig gemeten",
  "hours.hour": "Uur",
};
