import type { counts as english } from "../en/counts.ts";

export const counts: Record<keyof typeof english, string> = {
  "bounds.between": "tussen {low} en {high}",
  "bounds.most": "hoogstens {high}",
  "bounds.least": "minstens {low}",
  "bounds.range": "{low}–{high}",
  "bounds.unknown": "onbekend",
  "counts.signups": "Registraties",
  "counts.posts": "Geschreven berichten",
  "counts.step": "{name}, geteld per",
  "counts.step.day": "Dag",
  "counts.step.week": "Week",
  "counts.step.windows": "Zoals geantwoord",
  "counts.title.signups":
    "Registraties op {name} {step, select, day {per UTC-dag} week {per week} other {zoals de server ze optelt}}",
  "counts.title.posts":
    "Berichten geschreven op {name} {step, select, day {per UTC-dag} week {per week} other {zoals de server ze optelt}}",
  "counts.column.week": "week vanaf {day}",
  "counts.column.window":
    "{days, select, 6 {zes dagen vanaf {day}} 7 {zeven dagen vanaf {day}} other {zes of zeven dagen vanaf {day}}}",
  "counts.column.begun": "vanaf {day}, tot nu toe",
  "counts.summary":
    "{days, select, one {UTC-dag {from}} other {UTC-dagen van {from} tot en met {to}}}. Het meest: {most} ({when}).",
  "counts.exact.all": "{all, plural, one {Het getal is exact.} other {Alle getallen zijn exact.}}",
  "counts.exact.some":
    "{exact, plural, one {# van de {all, number} getallen is exact} other {# van de {all, number} getallen zijn exact}}; van de andere zijn alleen grenzen bekend.",
  "counts.exact.none":
    "{all, plural, one {Van het getal zijn alleen grenzen bekend.} other {Van de getallen zijn alleen grenzen bekend.}}",
  "counts.total.signups": "Registraties van {from} tot en met {to}, in UTC-dagen: <b>{total}</b>.",
  "counts.total.posts": "Berichten van {from} tot en met {to}, in UTC-dagen: <b>{total}</b>.",
  "counts.postsNote":
    "Openbare en minder openbare berichten, boosts meegerekend. Een bericht dat later wordt verwijderd, blijft meetellen.",
  "counts.windows":
    "Elke kolom is wat de server zelf optelt: {kind, select, six {zes dagen op rij, zodat één dag op zeven in geen enkele kolom zit} either {zes of zeven dagen op rij} other {zeven dagen op rij}}. Afzonderlijke dagen volgen zodra we de server een paar weken lang dagelijks hebben bevraagd.",
  "counts.pale":
    "Het volle deel is zeker; het bleke deel erboven laat zien hoeveel het er hoogstens kunnen zijn geweest.",
  "counts.open": "Waar een kolom bovenaan uitrafelt, is meer mogelijk: er is nog geen bovengrens.",
  "counts.why":
    "De server geeft sommen van meerdere dagen; afzonderlijke dagen volgen uit antwoorden die dagelijks zijn bewaard. De nieuwste dagen staan pas twee dagen later vast; waar antwoorden ontbreken, blijven er grenzen over.",
  "counts.method": "Hoe we registraties per dag bepalen",
  "counts.asAbove": "De genummerde gebeurtenissen staan bij ‘Registraties’.",
  "counts.csv": "CSV van elke dag",
  "counts.table.caption": "{title}, nieuwste eerst",
  "counts.table.time": "UTC-dagen",
  "counts.table.least": "Minstens",
  "counts.table.most": "Hoogstens",
  "counts.table.exact": "Exact",
  "counts.table.yes": "ja",
  "counts.table.no": "nee",
  "counts.table.unbounded": "geen grens",
  "counts.none":
    "{count, select, posts {Geschreven berichten} other {Registraties}} zijn nog niet bekend. Na de eerste meting en daarna dagelijks vragen we de server naar zijn activiteit; het eerste antwoord brengt de sommen van twaalf weken. Sommige servers schakelen dit uit.",
  "counts.noneBecause":
    "{count, select, posts {Geschreven berichten} other {Registraties}} zijn niet te achterhalen: {cause}. We blijven het dagelijks vragen.",
};
