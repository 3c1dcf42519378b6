import type { figures as english } from "../en/figures.ts";

export const figures: Record<keyof typeof english, string> = {
  "metric.users.name": "Kontod",
  "metric.active.name": "Aktiivsed nelja nädala jooksul",
  "metric.posts.name": "Postitused",
  "metric.servers.name": "Teadaolevad serverid",
  "metric.users.on": "{count, plural, one {konto serveris {name}} other {kontot serveris {name}}}",
  "metric.active.on":
    "{count, plural, one {aktiivne kasutaja serveris {name}} other {aktiivset kasutajat serveris {name}}}",
  "metric.posts.on": "{count, plural, one {postitus serveris {name}} other {postitust serveris {name}}}",
  "metric.servers.on":
    "{count, plural, one {server, millest {name} teab} other {serverit, millest {name} teab}}",
  "metric.users.sentence": "{count, plural, one {# konto} other {# kontot}} serveris {name}",
  "metric.active.sentence":
    "{count, plural, one {# aktiivne kasutaja} other {# aktiivset kasutajat}} serveris {name}",
  "metric.posts.sentence": "{count, plural, one {# postitus} other {# postitust}} serveris {name}",
  "metric.servers.sentence": "{count, plural, one {# server} other {# serverit}}, millest {name} teab",
  "metric.users.count": "{count, plural, one {# konto} other {# kontot}}",
  "metric.active.count": "{count, plural, one {# aktiivne kasutaja} other {# aktiivset kasutajat}}",
  "metric.posts.count": "{count, plural, one {# postitus} other {# postitust}}",
  "metric.servers.count": "{count, plural, one {# server} other {# serverit}}",
  "metric.users.definition":
    "Kontod, mille e-posti aadress on kinnitatud ja mida ei ole peatatud. Arvesse lähevad ka heakskiitu ootavad, unarusse jäänud ja mujale kolinud kontod.",
  "metric.active.definition":
    "Kasutajad, kes on eile lõppenud nelja nädala jooksul vähemalt korra sisse loginud. Tänane päev arvesse ei lähe.",
  "metric.posts.definition":
    "Siin algusest peale kirjutatud postitused, kaasa arvatud jagamised ja ainult jälgijatele mõeldud postitused, kuid mitte otsesõnumid.",
  "metric.servers.definition":
    "Teised serverid, millest see server on kuulnud, kaasa arvatud blokeeritud ja ammu kadunud.",
  "metric.users.caveat":
    "Arv väheneb, kui kontosid kustutatakse või peatatakse ja kui rämpskontode laine tagasi lükatakse. See näitab, kui palju on kontosid, mitte seda, kui palju inimesi neid kasutab.",
  "metric.active.caveat":
    "Serverid hindavad seda arvu umbes ühe protsendi täpsusega, seepärast see veidi kõigub. Äsja registreerunu loetakse aktiivseks ja kustutatud konto püsib arvus veel neli nädalat, nii et aktiivseid võib olla rohkem kui kontosid.",
  "metric.posts.caveat":
    "Arv väheneb, kui postitusi või kontosid kustutatakse. See on igapäevane: paljud lasevad vanadel postitustel aeguda.",
  "metric.servers.caveat":
    "See arv näitab, kui paljude serveritega on see server kunagi kokku puutunud, mitte seda, kui paljudega ta praegu suhtleb, ja peaaegu ainult kasvab. Imporditud blokeerimisloend või väljamõeldud alamdomeenide laine võib tekitada hüppe.",
  "metric.active.share": "{share} kontodest",

  "sentence.dayWeek":
    "{dayDirection, select, up {{weekDirection, select, up {<b>{day, number} võrra rohkem</b> kui päev tagasi, <b>{week, number} võrra rohkem</b> kui nädal tagasi.} down {<b>{day, number} võrra rohkem</b> kui päev tagasi, aga <b>{week, number} võrra vähem</b> kui nädal tagasi.} other {<b>{day, number} võrra rohkem</b> kui päev tagasi, <b>sama palju</b> kui nädal tagasi.}}} down {{weekDirection, select, up {<b>{day, number} võrra vähem</b> kui päev tagasi, aga <b>{week, number} võrra rohkem</b> kui nädal tagasi.} down {<b>{day, number} võrra vähem</b> kui päev tagasi, <b>{week, number} võrra vähem</b> kui nädal tagasi.} other {<b>{day, number} võrra vähem</b> kui päev tagasi, <b>sama palju</b> kui nädal tagasi.}}} other {{weekDirection, select, up {<b>Sama palju</b> kui päev tagasi, <b>{week, number} võrra rohkem</b> kui nädal tagasi.} down {<b>Sama palju</b> kui päev tagasi, <b>{week, number} võrra vähem</b> kui nädal tagasi.} other {<b>Sama palju</b> kui päev ja nädal tagasi.}}}}",
  "sentence.day":
    "{dayDirection, select, up {<b>{day, number} võrra rohkem</b> kui päev tagasi.} down {<b>{day, number} võrra vähem</b> kui päev tagasi.} other {<b>Sama palju</b> kui päev tagasi.}}",
  "sentence.week":
    "{weekDirection, select, up {<b>{week, number} võrra rohkem</b> kui nädal tagasi.} down {<b>{week, number} võrra vähem</b> kui nädal tagasi.} other {<b>Sama palju</b> kui nädal tagasi.}}",
  "sentence.firstDay": "Mõõtmiste algus: {day}. Päevane muutus ilmub siia niipea, kui on, millega võrrelda.",
  "sentence.noChange": "Päeva- ega nädalatagust mõõtmist, millega võrrelda, ei ole.",
  "sentence.active":
    "{active, plural, =0 {Viimase nelja nädala jooksul ei ole keegi sisse loginud.} one {Viimase nelja nädala jooksul on sisse loginud # kasutaja.} other {Viimase nelja nädala jooksul on sisse loginud # kasutajat.}}",

  "freshness.fresh": "Mõõdetud: {moment} · järgmine mõõtmine kell {next}",
  "freshness.copied": "Mõõdetud: {moment}",
  "freshness.late": "Mõõdetud: {moment} · järgmine mõõtmine hilineb ({late})",
  "freshness.unreachable":
    "Mõõtmine ei õnnestu: {cause}. Näidatud arvud pärinevad viimasest mõõtmisest ({since}); küsime edasi.",
  "freshness.doubted":
    "Mõõdetud: {moment} · uusim mõõtmine ({newest}) annab {said, number}, mida veel ei usuta.",
  "freshness.doubtedWhy": "Miks?",
  "freshness.paused": "Mõõdetud: {moment} · selle lehe haldaja on mõõtmise peatanud",
  "freshness.never": "Veel ei ole midagi mõõdetud. Esimene mõõtmine on kell {next}, siis ilmub tulemus siia.",
  "freshness.neverFailing":
    "Veel ei ole midagi mõõdetud: {cause}. Esimene katse: {since}. Proovime edasi ja esimene arv ilmub siia niipea, kui saame vastuse.",

  "period.hour": "Tunniga",
  "period.day": "Päevaga",
  "period.week": "Nädalaga",
  "period.month": "30 päevaga",
  "period.since": "võrdlushetk: {moment}",
  "period.unknown": "mõõtmata",

  "change.heading": "Muutus",

  "figure.lastKnown": "Viimati teada: {number}, {day}",

  "change.week": "{change} nädalaga",

  "range.label": "Näidatav ajavahemik",
  "range.30d": "30 päeva",
  "range.90d": "90 päeva",
  "range.1y": "1 aasta",
  "range.all": "Kõik",

  "step.label": "Muutuse ajaühik",
  "step.hour": "Tund",
  "step.day": "Päev",
  "step.week": "Nädal",
  "step.month": "Kuu",

  "records.heading": "Rekordid",
  "records.bestDay": "Parim päev",
  "records.bestHour": "Parim tund",
  "records.value": "{change} ({when})",
  "records.hourValue": "{change} ({day}, kell {from}–{to})",
  "records.none": "Mõõtmisi on veel liiga vähe",

  "weeks.heading": "Viimane nädal",
  "weeks.sentence": "Viimase seitsme päevaga <b>{latest}</b>, eelmise seitsmega {before}.",
  "weeks.only": "Viimase seitsme päevaga <b>{latest}</b>; eelmise seitsme päeva kohta mõõtmised puuduvad.",
  "weeks.none": "Kaht nädalat saab võrrelda siis, kui mõlema kohta on mõõtmisi.",

  "table.caption":
    "{step, select, hour {{metric}, seis tundide kaupa (uuemad eespool)} day {{metric}, seis päevade kaupa (uuemad eespool)} week {{metric}, seis nädalate kaupa (uuemad eespool)} month {{metric}, seis kuude kaupa (uuemad eespool)} other {{metric}, seis mõõtmiste kaupa (uuemad eespool)}}",
  "table.time": "Aeg",
  "table.value": "Arv",
  "table.change": "Muutus",
  "table.notMeasured": "mõõtmata",
  "table.soFar": "{value} (osaline)",
  "table.said": "server andis {said} (veel ei usuta)",
  "table.alsoSaid": "{value} (server andis ka {said}, mida veel ei usuta)",
  "table.marked": "{value} (märgitud, hiljem kinnitatud)",
  "table.more": "Kogu ajalugu on CSV-failis.",

  "metricPage.depth": "Sellest arvust lähemalt",
  "metricPage.figures": "Arvud",
  "metricPage.definition": "Mida loendatakse",
  "metricPage.caveat": "Pane tähele",
  "metricPage.total": "Kokku",
  "metricPage.changes": "Muutus",
  "metricPage.data": "Andmed",
  "metricPage.csvRange": "Näidatud ajavahemik CSV-failina",
  "metricPage.csvAll": "Kõik andmed CSV-failina",
  "metricPage.json": "JSON programmidele",
  "metricPage.none": "Selle serveri kohta seda arvu ei ole: {cause}.",
  "metricPage.noneYet": "Seda ei ole veel mõõdetud.",
  "metricPage.tooFew":
    "Näidatavas ajavahemikus on mõõtmisi liiga vähe, et näidata muutust {step, select, hour {tundide} day {päevade} week {nädalate} other {kuude}} kaupa.",
};
