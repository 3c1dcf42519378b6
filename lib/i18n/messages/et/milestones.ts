import type { milestones as english } from "../en/milestones.ts";

export const milestones: Record<keyof typeof english, string> = {
  "goal.next": "<b>Jäänud veel {remaining, number}</b>: {label}",
  "goal.round.users": "{threshold, number} kontoni on jäänud <b>veel {remaining, number}</b>",
  "goal.round.active": "{threshold, number} aktiivse kasutajani on jäänud <b>veel {remaining, number}</b>",
  "goal.round.posts": "{threshold, number} postituseni on jäänud <b>veel {remaining, number}</b>",
  "goal.round.servers": "{threshold, number} teadaoleva serverini on jäänud <b>veel {remaining, number}</b>",
  "goal.holding": "<b>Tase on käes, kuid mitte veel piisavalt kaua</b>: {label}",
  "goal.all": "Kõik verstapostid",
  "goal.heading": "Järgmine verstapost",

  "announce.reached": "{subject} on jõudnud verstapostini: {name}",

  "milestones.heading": "Serveri {name} verstapostid",
  "milestones.ahead": "Veel ees",
  "milestones.reached": "Käes",
  "milestones.withdrawn": "Tagasi võetud",
  "milestones.none": "Ühegi verstapostini ei ole veel jõutud.",
  "milestones.noneAhead": "Kõik verstapostid on käes.",
  "milestones.intro":
    "Verstapostini jõudmise aega teame kahe mõõtmise vahemiku, mitte minuti täpsusega. Mis on kord käes, jääb kehtima ka siis, kui arv hiljem taas väheneb.",

  "milestone.name.users": "{threshold, plural, one {# konto} other {# kontot}}",
  "milestone.name.active": "{threshold, plural, one {# aktiivne kasutaja} other {# aktiivset kasutajat}}",
  "milestone.name.posts": "{threshold, plural, one {# postitus} other {# postitust}}",
  "milestone.name.servers": "{threshold, plural, one {# teadaolev server} other {# teadaolevat serverit}}",
  "milestone.rule": "Reegel",
  "milestone.rule.users":
    "Verstapost on käes niipea, kui mõõtmise järgi on {when, select, reaches {vähemalt} other {rohkem kui}} {threshold, plural, one {# konto} other {# kontot}}.",
  "milestone.rule.active":
    "Verstapost on käes niipea, kui mõõtmise järgi on {when, select, reaches {vähemalt} other {rohkem kui}} {threshold, plural, one {# aktiivne kasutaja} other {# aktiivset kasutajat}}.",
  "milestone.rule.posts":
    "Verstapost on käes niipea, kui mõõtmise järgi on {when, select, reaches {vähemalt} other {rohkem kui}} {threshold, plural, one {# postitus} other {# postitust}}.",
  "milestone.rule.servers":
    "Verstapost on käes niipea, kui mõõtmise järgi on {when, select, reaches {vähemalt} other {rohkem kui}} {threshold, plural, one {# teadaolev server} other {# teadaolevat serverit}}.",
  "milestone.consequence": "Mis sellest järgneb",
  "milestone.toGo":
    "<b>Jäänud veel {remaining, number}</b>: seis {current, number}, eesmärk {threshold, number}.",
  "milestone.unknown": "Seda arvu ei ole veel mõõdetud.",
  "milestone.between": "Verstapostini jõuti ajavahemikus {after} – {by}.",
  "milestone.atFirst": "Verstapost oli käes juba esimesel mõõtmisel: {by}.",
  "milestone.fallenBack":
    "Hiljem on arv taas vähenenud: viimase mõõtmise järgi on see {current, number}, puudu on {remaining, number}.",
  "milestone.stillThere": "Viimase mõõtmise järgi on arv {current, number}.",
  "milestone.ended": "Selle arvu viimane mõõtmine: {moment}.",
  "milestone.picture": "{name}, {subject}. {text} {chart}",
  "milestone.ruleDays.users":
    "Verstapost on käes siis, kui {days, plural, one {# päeva} other {# järjestikuse päeva}} jooksul on iga mõõtmise järgi {when, select, reaches {vähemalt} other {rohkem kui}} {threshold, plural, one {# konto} other {# kontot}}.",
  "milestone.ruleDays.active":
    "Verstapost on käes siis, kui {days, plural, one {# päeva} other {# järjestikuse päeva}} jooksul on iga mõõtmise järgi {when, select, reaches {vähemalt} other {rohkem kui}} {threshold, plural, one {# aktiivne kasutaja} other {# aktiivset kasutajat}}.",
  "milestone.ruleDays.posts":
    "Verstapost on käes siis, kui {days, plural, one {# päeva} other {# järjestikuse päeva}} jooksul on iga mõõtmise järgi {when, select, reaches {vähemalt} other {rohkem kui}} {threshold, plural, one {# postitus} other {# postitust}}.",
  "milestone.ruleDays.servers":
    "Verstapost on käes siis, kui {days, plural, one {# päeva} other {# järjestikuse päeva}} jooksul on iga mõõtmise järgi {when, select, reaches {vähemalt} other {rohkem kui}} {threshold, plural, one {# teadaolev server} other {# teadaolevat serverit}}.",
  "milestone.ruleBreaks":
    "Kui kahe mõõtmise vahele jääb üle {hours} tunni, algab päevade arvestus uuesti: mida ei mõõdetud, see arvesse ei lähe.",
  "milestone.terms": "Täpne tingimus",
  "milestone.decides": "Kes otsustab",
  "milestone.heldBetween":
    "Tase on püsinud hetkest, mis jääb ajavahemikku {after} – {by}; verstapost sai täis: {fulfilled}.",
  "milestone.heldAtFirst":
    "Tase on püsinud esimesest mõõtmisest saadik ({by}); verstapost sai täis: {fulfilled}.",
  "milestone.holding":
    "<b>Tase püsib alates: {since}</b>. Kui see kestab, on verstapost käes kõige varem: {until}.",
  "milestone.falls":
    "{count, plural, one {Hiljem on arv # kord tagasi langenud; see kestis {longest}.} other {Hiljem on arv # korda tagasi langenud; kõige pikem kord kestis {longest}.}}",
  "milestone.noFall": "Ka kõigi hilisemate mõõtmiste järgi on verstapost käes.",
  "milestone.frozen": "Joonis lõpeb kümme päeva pärast verstapostini jõudmist ega muutu enam.",
  "milestone.fulfilledBy": "Mõõtmine, millega päevad täis said",
  "milestone.history": "Reegli muudatused",
  "milestone.recorded": "Reegel on siin kirjas alates: {date}. Seda ei ole muudetud.",
  "milestone.recordedSince": "Reegel on siin kirjas alates: {date}.",
  "milestone.changed.rule": "{date}: reeglit muudeti. Varem oli kirjas: „{before}“",
  "milestone.changed.label": "{date}: nime muudeti. Varem oli nimi „{before}“.",
  "milestone.changed.consequence": "{date}: muudeti seda, mis sellest järgneb. Varem oli kirjas: „{before}“",
  "milestone.changed.decides": "{date}: muudeti seda, kes otsustab. Varem oli kirjas: „{before}“",
  "milestone.changed.elsewhere": "{date}: muudeti sõnastust mõnes teises keeles.",
  "milestone.added.consequence": "{date}: lisati, mis sellest järgneb.",
  "milestone.added.decides": "{date}: lisati, kes otsustab.",
  "milestone.taken": "{date}: verstapost võeti tagasi.",
  "milestone.back": "{date}: verstapost võeti uuesti kasutusele.",
  "milestone.withdrawn":
    "See verstapost on tagasi võetud. Leht jääb alles koos kõigega, mis selle kohta teada oli.",
  "milestone.evidence": "Mõõtmised",
  "milestone.lastBefore": "Viimane mõõtmine enne seda",
  "milestone.firstAfter": "Esimene mõõtmine, mis seda näitab",
};
