// Over 300 lines, because a language is read and corrected as a whole.
import type { MessageKey } from "./en.ts";

/**
 * Dates arrive in the nominative ("21. detsember 2022, kell 14:20"), so a sentence puts them after a colon,
 * in brackets or on either side of a dash. A number other than one takes the partitive singular.
 */
export const et: Record<MessageKey, string> = {
  "site.skip": "Otse arvude juurde",
  "site.languages": "Keeled",
  "site.about": "Arvudest lähemalt",
  "site.servers": "Kõik serverid",
  "site.overview": "Ülevaade",
  "site.milestones": "Verstapostid",
  "site.gaps": "Lüngad ja tõrked",
  "site.pages": "Lehed",
  "site.source": "Allikas: serveri {host} avalik API, {software}",
  "site.sourcePlain": "Allikas: serveri {host} avalik API",
  "site.madeWith": "Tehtud vaba tarkvaraga Mastoboard",
  "site.zone": "Kellaajad on ajavööndis {zone}.",

  "practice.title": "Harjutusandmed",
  "practice.text":
    "Kõik siinsed arvud on välja mõeldud. Need pärinevad Mastoboardiga kaasas olevast harjutusserverist, et oleks näha, kuidas kõik töötab.",
  "practice.how": "Päris serveri jälgimiseks peata programm ja käivita see uuesti, lisades serveri domeeni:",

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

  "sentence.users": "{count, plural, one {# konto} other {# kontot}} serveris {name}",
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

  "chart.title.users": "Kontod serveris {name}",
  "chart.title.active": "Serveris {name} nelja nädala jooksul aktiivsed",
  "chart.title.posts": "Postitused serveris {name}",
  "chart.title.servers": "Serverid, millest {name} teab",
  "chart.changeTitle.hour": "{metric}, muutus tundide kaupa – {name}",
  "chart.changeTitle.day": "{metric}, muutus päevade kaupa – {name}",
  "chart.changeTitle.week": "{metric}, muutus nädalate kaupa – {name}",
  "chart.changeTitle.month": "{metric}, muutus kuude kaupa – {name}",
  "chart.summary": "{from} – {to}: alguses {first}, lõpus {last}, kõige vähem {low}, kõige rohkem {high}.",
  "chart.summaryOne": "Seni üks mõõtmine: {last} ({to}).",
  "chart.summaryNone": "Selles ajavahemikus ei ole ühtegi mõõtmist.",
  "chart.changeSummary": "{from} – {to}: tipp oli {high} ({when}).",
  "chart.asTable": "Tabelina",
  "chart.csv": "CSV",
  "chart.soFar": "osaline",
  "chart.gapsHeading": "Lüngad",
  "chart.eventsHeading": "Sündmused",
  "chart.readOut": "Osuta graafikule või kasuta nooleklahve",
  "chart.readOutTouch": "Väärtuste nägemiseks puuduta graafikut",
  "chart.partial":
    "Seest tühjad tulbad on osalised: see ajavahemik ei ole veel läbi või ei mõõdetud seda algusest peale.",
  "chart.empty": "Joon algab teisest mõõtmisest.",

  "gap.line": "{from} – {to}: {duration} mõõtmisteta ({cause})",
  "gap.more": "{count, plural, one {ja veel # lühem lünk} other {ja veel # lühemat lünka}}",
  "gap.open": "{from} – praegu: mõõtmised puuduvad ({cause})",

  "mark.heading": "Märgitud mõõtmised",
  "mark.one": "{at}: {why}. {standing}",
  "mark.many": "{from} – {to}, {count, plural, one {# mõõtmine} other {# mõõtmist}}: {why}. {standing}",
  "mark.more": "{count, plural, one {ja veel #} other {ja veel #}}",
  "mark.zero": "server andis nulli, kuigi enne oli {before, number} ({beforeAt})",
  "mark.halving":
    "server andis {said, number}, enne oli {before, number} ({beforeAt}): kahanemine pooleni või rohkemgi",
  "mark.doubling":
    "server andis {said, number}, enne oli {before, number} ({beforeAt}): kasv kahekordseks või rohkemgi",
  "mark.jump":
    "server andis {said, number}, enne oli {before, number} ({beforeAt}); selliseid hüppeid põhjustavad väljamõeldud alamdomeenid",
  "mark.outlier": "server andis lühikest aega {said, number}, seejärel {after, number} ({afterAt})",
  "mark.flip-flop":
    "arv kõikus {low, number} ja {high, number} vahel edasi-tagasi ({switches, plural, one {# pööre} other {# pööret}}), nagu vastaksid kordamööda kaks serverit",
  "mark.random":
    "arv oli iga kord teine, vahemikus {low, number} kuni {high, number} ({changes, plural, one {# muutus} other {# muutust}}), nagu loosiks server selle välja",
  "mark.frozen":
    "{readings, plural, one {# mõõtmine andis} other {# mõõtmist andsid}} täpselt sama arvu {value, number}, samal ajal kui osa serverist ei vastanud",
  "mark.identity":
    "{fact, select, software {serveri tarkvara oli {was} ja on nüüd {now}} other {server nimetas end {was} ja nüüd {now}}}, seega võib see olla teise serveri arv",
  "mark.standing.open": "Jääb kinnituseni arvestamata.",
  "mark.standing.confirmed": "Hilisemad mõõtmised kinnitasid seda: {at}.",
  "mark.standing.trusted": "Haldaja on seda kinnitanud.",

  "cause.counted": "{count, number}× {cause}",
  "cause.unreachable": "server ei vastanud",
  "cause.no-such-host": "serveri nime ei leitud",
  "cause.server-error": "server vastas veateatega",
  "cause.gone": "server teatas, et on jäädavalt suletud",
  "cause.malformed": "serveri vastus oli arusaamatu",
  "cause.too-large": "serveri vastus oli liiga suur",
  "cause.refused": "server keeldus vastamast",
  "cause.forbidden-by-robots": "serveri robots.txt palub meil seda mitte lugeda",
  "cause.rate-limited": "server palus oodata",
  "cause.refused-redirect": "server suunab meid aadressile, kust me andmeid ei küsi",
  "cause.no-statistics": "server ei avalda arve",
  "cause.offline": "meil endil puudus ühendus",
  "cause.blocked-address": "serveri nimi viitab sisevõrgu aadressile",
  "cause.stopped": "meie oma programm oli peatatud",
  "cause.internal": "meie oma programmis tekkis viga",
  "cause.not-running": "meie oma programm ei töötanud",
  "cause.not-watching": "me veel ei mõõtnud",
  "cause.paused": "selle lehe haldaja on mõõtmise peatanud",
  "cause.source-gap": "mõõtmiste algandmetes on siin lünk",
  "cause.not-offered": "see tarkvara seda ei loenda",
  "cause.switched-off": "serveri haldajad on selle välja lülitanud",
  "cause.limited": "server suhtleb vaid vähestega ja hoiab arvud enda teada",
  "cause.not-believed": "serveri antud arvu ei saa uskuda",
  "cause.not-in-source": "mõõtmiste algandmed seda ei sisalda",

  "polls.heading": "Viimase 30 päeva päringud",
  "polls.notYet": "Mõõtmine ei ole veel alanud: esimene päring on alles ees.",
  "polls.all":
    "{due, plural, one {Viimase 30 päeva ainus päring tõi arvud.} other {Kõik viimase 30 päeva # päringut tõid arvud.}}",
  "polls.some": "Viimase 30 päeva {due, number} päringust tõi arvud {brought, number}. Ülejäänud: {causes}.",
  "polls.lateOnes": "{late, plural, one {Üks hilines.} other {# hilines.}}",
  "polls.since": "Mõõdame alates: {since}.",
  "polls.paused": "Selle lehe haldaja on mõõtmise peatanud.",
  "polls.in-time": "õigel ajal",
  "polls.late": "hilinenud: algas õigest ajast hiljem kui minut pluss kümnendik päringute vahest",
  "polls.theirs": "arvudeta, serveri tõttu",
  "polls.ours": "arvudeta, meie endi süül",
  "polls.more": "Lüngad ja tõrked koos põhjustega",
  "fault.theirs": "serveri süü",
  "fault.ours": "meie süü",
  "fault.switched-off": "serveri soov",
  "fault.not-offered": "ei pakuta",
  "fault.before": "enne meie aega",
  "gaps.title": "Lüngad ja tõrked: {name}",
  "gaps.intro":
    "Kui mõni arv puudub, ütleme, miks ja kelle süül. Mõõtmata jäänut ei täideta kunagi tagantjärele.",
  "gaps.none": "Seni on iga päring arvud toonud.",
  "gaps.noneYet": "Rääkida pole veel millestki: esimene päring on alles ees.",
  "gaps.heading": "Lüngad",
  "gaps.noGaps": "Lünki ei ole.",
  "gaps.failuresHeading": "Viimase 30 päeva ebaõnnestunud päringud",
  "gaps.noFailures": "Ükski ei ebaõnnestunud.",
  "gaps.span": "{from} – {to}",
  "gaps.openSpan": "{from} – praegu",
  "gaps.allFigures": "Kõik arvud",
  "gaps.count": "{count, plural, one {# päring} other {# päringut}}",
  "gaps.unasked":
    "{asked, plural, =0 {selle aja jooksul ei küsitud} one {selle aja jooksul küsitud üks kord} other {selle aja jooksul küsitud # korda}}: kes vaikib, sellelt küsime üha harvemini",
  "gaps.more":
    "{count, plural, one {# varasem on siit välja jäetud.} other {# varasemat on siit välja jäetud.}}",
  "gaps.data": "Kõik ebaõnnestunud päringud",
  "gaps.goneNote": "See server teatab, et on jäädavalt suletud, seega me temalt enam ei küsi.",
  "gaps.robotsNote": "Selle serveri robots.txt palub tema arve mitte lugeda, seega me ei loe.",
  "gaps.pausedNote": "Selle lehe haldaja on selle serveri mõõtmise peatanud. Seni mõõdetu jääb alles.",

  "goal.next": "<b>Jäänud veel {remaining, number}</b>: {label}",
  "goal.round.users": "{threshold, number} kontoni on jäänud <b>veel {remaining, number}</b>",
  "goal.round.active": "{threshold, number} aktiivse kasutajani on jäänud <b>veel {remaining, number}</b>",
  "goal.round.posts": "{threshold, number} postituseni on jäänud <b>veel {remaining, number}</b>",
  "goal.round.servers": "{threshold, number} teadaoleva serverini on jäänud <b>veel {remaining, number}</b>",
  "goal.progress": "{current, number} / {threshold, number}",
  "goal.holding": "<b>Tase on käes, kuid mitte veel piisavalt kaua</b>: {label}",
  "goal.all": "Kõik verstapostid",
  "goal.heading": "Järgmine verstapost",

  "forecast.between": "Ajavahemikus {from} – {to}, 8 simuleeritud tulevikus 10-st.",
  "forecast.notBefore": "Vaevalt varem kui {from} ja võib-olla mitte aasta jooksul.",
  "forecast.notAtThisPace": "Praeguse tempoga sinna ei jõuta.",
  "forecast.tooLittle":
    "Prognoosiks on andmeid liiga vähe: koos on {known, plural, one {# päev} other {# päeva}}, vaja on {needed, number}.",
  "forecast.told": "Mida me prognoosisime",
  "forecast.toldOn": "Ütlesime",
  "forecast.toldWhat": "Sinna jõutakse",
  "forecast.toldRange": "ajavahemikus {from} – {to}",
  "forecast.toldNotBefore": "vaevalt varem kui {from}",
  "forecast.toldNot": "praeguse tempoga mitte",
  "forecast.outcome": "Tegelikult",
  "forecast.outcome.inside": "nagu ütlesime",
  "forecast.outcome.early": "varem",
  "forecast.outcome.late": "hiljem",
  "forecast.ledger":
    "Vahemikest, mille andsime iga päev ühe, sisaldas päeva, mil sinna jõuti, {inside, number}. Kokku oli neid {count, number}. Need on tehtud nii, et 8 korral 10-st nad seda sisaldaksid.",
  "forecast.label": "8 simuleeritud tulevikku 10-st",
  "forecast.sentence": "{day}: {low} kuni {high}, 8 simuleeritud tulevikus 10-st.",
  "forecast.bands":
    "Hele riba hõlmab 8 simuleeritud tulevikku 10-st, tume 5 tulevikku 10-st. Prognoosi kuupäev: {day}.",
  "forecast.scoreLink": "Kui head on meie prognoosid",
  "forecast.row": "{day}, prognoos",
  "forecast.values": "{low} kuni {high}",

  "event.version": "Tarkvara uuendati versioonilt {from} versioonile {to}",
  "event.software": "Server vahetas tarkvara: varem {from}, nüüd {to}",
  "event.registrations": "Registreerumise kord muutus: varem {from}, nüüd {to}",
  "registrations.open": "avatud kõigile",
  "registrations.approval": "avatud taotluse alusel",
  "registrations.closed": "suletud",
  "registrations.line": "Registreerumine on {mode}.",

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

  "feed.title": "{name} arvudes",
  "feed.subtitle": "Verstapostid, rekordid, nädala arvud ja parandused: {name}",
  "feed.link": "Uudisvoog (Atom)",
  "feed.ruleChanged": "{subject}: verstaposti „{name}“ muudeti",
  "feed.ruleWithdrawn": "{subject}: verstapost „{name}“ võeti tagasi",
  "feed.ruleNow": "Nüüd on kirjas: „{rule}“",
  "feed.record.day": "{name}: rekordpäev, {change, plural, one {# konto} other {# kontot}} juurde",
  "feed.record.hour": "{name}: rekordtund, {change, plural, one {# konto} other {# kontot}} juurde",
  "feed.recordText.day":
    "Kontode arv kasvas {change, number} võrra ({when}), rohkem kui ühelgi varasemal päeval. Senine parim tulemus oli {before, number} ({beforeWhen}).",
  "feed.recordText.hour":
    "Kontode arv kasvas {change, number} võrra ({when}, kell {from}–{to}), rohkem kui ühegi varasema tunniga. Senine parim tulemus oli {before, number} ({beforeWhen}).",
  "feed.week": "{name}: nädal {from} – {to}",
  "feed.weekMeasured": "Nädala viimased arvud (mõõdetud: {moment}):",
  "feed.week.users":
    "{count, plural, one {# konto} other {# kontot}}{direction, select, up {, {change, number} võrra rohkem kui nädal varem} down {, {change, number} võrra vähem kui nädal varem} same {, sama palju kui nädal varem} other { (nädala muutus on mõõtmata)}}.",
  "feed.week.posts":
    "{count, plural, one {# postitus} other {# postitust}}{direction, select, up {, {change, number} võrra rohkem kui nädal varem} down {, {change, number} võrra vähem kui nädal varem} same {, sama palju kui nädal varem} other { (nädala muutus on mõõtmata)}}.",
  "feed.week.active":
    "Nelja nädala jooksul {count, plural, one {logis sisse # inimene} other {logis sisse # inimest}}{direction, select, up {, {change, number} võrra rohkem kui nädal varem} down {, {change, number} võrra vähem kui nädal varem} same {, sama palju kui nädal varem} other { (nädala muutus on mõõtmata)}}.",
  "feed.correction":
    "{standing, select, open {{name}: mõõtmine on kahtluse all ({metric})} confirmed {{name}: kahtluse all olnud mõõtmine sai kinnituse ({metric})} other {{name}: haldaja kinnitas kahtluse all olnud mõõtmise ({metric})}}",
  "feed.why.flip-flop": "arv kõigub edasi-tagasi, nagu vastaksid kordamööda kaks serverit",
  "feed.why.random": "arv on iga kord teine, nagu loosiks server selle välja",
  "feed.why.frozen": "arv seisab paigal, samal ajal kui osa serverist ei vasta",
  "feed.gap": "{name}: mõõtmised puudusid, kestus {duration}",
  "feed.gapOpen": "{name}: mõõtmised on puudunud üle ööpäeva",
  "calendar.link": "Kalender",
  "calendar.reached": "{subject}, käes: {name}",
  "calendar.range": "{subject}, oodata: {name}",
  "calendar.moves": "Prognoosi kuupäev: {issued}; uued arvud nihutavad seda.",

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
    "{count, plural, one {Hiljem on arv # kord taas allapoole langenud; see kestis {longest}.} other {Hiljem on arv # korda taas allapoole langenud; kõige pikem kord kestis {longest}.}}",
  "milestone.noFall": "Sellest saadik ei ole arv taas allapoole langenud.",
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

  "facts.link": "Faktileht",
  "facts.title": "Faktileht: {name}, {when}",
  "facts.titleNone": "Faktileht: {name}",
  "facts.measured": "Mõõdetud: {moment}. Hiljem mõõdetut nendes arvudes ei ole.",
  "facts.choice.day":
    "Päeva faktilehel on selle päeva mõõtmine, mis on kõige lähemal kellaajale {morning} (ajavöönd {zone}).",
  "facts.choice.moment":
    "Sellel faktilehel on viimane mõõtmine enne küsitud hetke, mitte rohkem kui ööpäev varasem.",
  "facts.choice.newest":
    "Sellel faktilehel on kõige uuem mõõtmine. Jaotises „Kuidas viidata“ antud aadress jääb näitama just neid arve.",
  "facts.missing.nothing": "Mõõtmata: ühtki mõõtmist veel ei ole.",
  "facts.missing.future": "Mõõtmata: see päev on alles ees.",
  "facts.missing.before": "Mõõtmata: esimene mõõtmine on hilisem ({first}).",
  "facts.missing.none": "Mõõtmata: sellest ajast mõõtmist ei ole ({when}).",
  "facts.day": "Päev",
  "facts.show": "Näita",
  "facts.previous": "Eelmine päev",
  "facts.next": "Järgmine päev",
  "facts.newest": "Uusimad arvud",
  "facts.sinceFirst": "Alates: {day}",
  "facts.launched":
    "Server avati: {launch}. Keskmiselt on {days, plural, one {# päeva} other {# päeva}} jooksul lisandunud {rate, plural, one {# konto} other {# kontot}} päevas.",
  "facts.press": "Ajakirjandusele",
  "facts.copy": "Kopeeri",
  "facts.copied": "Kopeeritud",
  "facts.picture": "Selle graafiku pilt (SVG)",
  "facts.milestones": "Verstapostid",
  "facts.events": "Sündmused",
  "facts.net": "Uute kontode arvust on kustutatud kontod maha arvatud.",
  "facts.definitions": "Mida arvud tähendavad",
  "facts.source": "Allikas",
  "facts.coverage":
    "Sellele eelnenud {days, plural, one {# päevast} other {# päevast}} on mõõdetud {measured, number}.",
  "facts.readings": "Mõõtmisi: {count, number}, esimene neist: {first}.",
  "facts.cadence": "Viimaste mõõtmiste vahe: {spacing}.",
  "facts.imported": "Varasemad mõõtmised on pärit teiste kogutud andmetest: {sources}.",
  "facts.cite": "Kuidas viidata",
  "facts.licence": "Kasutustingimused",
  "facts.licence.text":
    "Arve, graafikut ja teksti võib igaüks mis tahes eesmärgil vabalt kasutada. Palun nimeta allikas ja kuupäev.",
  "picture.asOf": "Seisuga {moment}",

  "press.users":
    "Seisuga {moment} oli serveris {name} {count, plural, one {# registreeritud konto} other {# registreeritud kontot}}.",
  "press.change":
    "{direction, select, up {Seda on {change, number} võrra rohkem kui {period, select, day {päev} other {nädal}} varem.} down {Seda on {change, number} võrra vähem kui {period, select, day {päev} other {nädal}} varem.} other {Seda on sama palju kui {period, select, day {päev} other {nädal}} varem.}}",
  "press.launch": "Serveri avamise päev: {day}.",
  "press.active":
    "Eelnenud nelja nädala jooksul oli sisse loginud {count, plural, one {# kasutaja} other {# kasutajat}}.",
  "press.posts": "Sinna oli kirjutatud {count, plural, one {# postitus} other {# postitust}}.",
  "press.servers": "Serverile oli võrgus teada {count, plural, one {# muu server} other {# muud serverit}}.",
  "press.goal":
    "Järgmisest verstapostist „{label}“ oli puudu {remaining, plural, one {# konto} other {# kontot}}.",
  "press.source": "Arvud on pärit serveri avalikust API-st, need on talletanud „{board}“: {address}",

  "event.since": "Sellest ajast alates: {changes}.",
  "event.since.users":
    "{direction, select, down {{change, plural, one {# konto vähem} other {# kontot vähem}}} other {{change, plural, one {# uus konto} other {# uut kontot}}}}",
  "event.since.posts":
    "{direction, select, down {{change, plural, one {# postitus vähem} other {# postitust vähem}}} other {{change, plural, one {# uus postitus} other {# uut postitust}}}}",
  "event.since.servers":
    "{direction, select, down {{change, plural, one {# teadaolev server vähem} other {# teadaolevat serverit vähem}}} other {{change, plural, one {# uus teadaolev server} other {# uut teadaolevat serverit}}}}",
  "event.perHour": "Uusi kontosid tunnis",
  "event.perDay": "Uusi kontosid päevas",
  "event.before": "Nädal enne",
  "event.after": "Nädal pärast",
  "event.bestDay": "Kiireim päev pärast seda",
  "event.bestHour": "Kiireim tund pärast seda",

  "event.surge":
    "Kasvuhüpe: päevaga {change, plural, one {# uus konto} other {# uut kontot}}, tavaline on {usual, number}",
  "event.step":
    "Aste: korraga {change, plural, one {# uus konto} other {# uut kontot}}, tavaline on {usual, number} päevas",
  "event.purge":
    "Puhastus: päevaga kadus {change, plural, one {# konto} other {# kontot}}, enne oli neid {before}",
  "event.gap": "{duration} mõõtmisteta: {cause}",
  "event.more": "{count, plural, one {ja veel # sündmus} other {ja veel # sündmust}}",
  "event.all": "Kõik sündmused",
  "event.around": "Enne ja pärast",
  "event.source": "Sellest lähemalt",
  "event.kind.note": "märge",
  "event.kind.version": "uus versioon",
  "event.kind.registrations": "registreerumine",
  "event.kind.software": "uus tarkvara",
  "event.kind.surge": "leitud arvudest",
  "event.kind.step": "leitud arvudest",
  "event.kind.purge": "leitud arvudest",
  "event.kind.gap": "lünk",
  "event.rule.surge":
    "Päev on kasvuhüpe, kui lisandub vähemalt kolm korda rohkem kontosid kui tavaliselt (kahe eelneva nädala mediaan), poole rohkem kui nende nädalate parimal rahulikul päeval ja selgelt rohkem, kui juhus seletaks.",
  "event.rule.step":
    "Aste on kasvuhüpe, mis tuli korraga, kahe mõõtmise vahel, ja mille järel oli jälle rahulik. Nii paistavad välja importimised ja serverite ühendamised.",
  "event.rule.purge":
    "Päev on puhastus, kui selle jooksul kaob vähemalt iga kahekümnes konto ja vähemalt kümme kontot.",
  "event.rule.gap":
    "Sündmuseks loetakse lünk, mis kestab ööpäeva või kauem. Mis selle ajal juhtus, on mõõtmata.",
  "events.title": "Sündmused: {name}",
  "events.intro": "Mida haldajad on üles märkinud ning mis on leitud arvudest ja serveri enda teadetest.",
  "events.none": "Sündmusi veel ei ole.",

  "subjects.heading": "Serverid",
  "subjects.intro":
    "{count, plural, one {Siin jälgitakse üht serverit.} other {Siin jälgitakse # serverit.}}",

  "about.heading": "Arvudest lähemalt",
  "about.definitions": "Mida loendatakse",
  "about.how": "Kuidas mõõdetakse",
  "about.how.poll":
    "Küsime arve iga serveri avaliku API kaudu korrapäraselt ({interval}) ja säilitame iga vastuse koos selle saabumise ajaga. Küsime ainult seda, mis on kõigile avatud; ühtki inimest ei tuvastata ega jälgita.",
  "about.how.cache":
    "Serverid ise värskendavad oma arve ainult umbes iga kümne minuti järel, mõni vaid kord päevas. Seepärast võib arv olla veidi vanem kui meie mõõtmine.",
  "about.how.history":
    "Mõõtmised ajast enne meie jälgimise algust pärinevad teiste kogutud andmetest. Iga punkti juures säilib selle allika nimi, mis on näha CSV-failides.",
  "about.holes": "Puuduvad andmed",
  "about.holes.text":
    "Mis jäi mõõtmata, jäetakse välja ja graafikul on selle kohal lünk koos põhjusega. Seda ei näidata kunagi nullina, ei täideta tagantjärele ega asendata varasema arvuga. Kahanevaid arve näidatakse nagu kasvavaidki.",
  "about.marks": "Märgitud mõõtmised",
  "about.marks.text":
    "Mõni mõõtmine ei saa hästi õige olla: sadade järel null, korraga poole vähem või kaks korda rohkem, hüpe, mis ööpäeva jooksul tagasi läheb, arv, mis kõigub edasi-tagasi või on iga kord teine, arv, mis seisab paigal ajal, mil osa serverist ei vastanud, sama domeeni all teine tarkvara või nimi. Selline mõõtmine hoitakse alles nii, nagu server selle andis, ja märgitakse koos põhjusega. See ei lähe arvesse üheski arvus, muutuses ega verstapostis enne, kui hilisemad mõõtmised või selle lehe haldajad seda kinnitavad. Seni on ta joonisel seest tühi täpp või, kui jääb servast välja, kolmnurk. Midagi ei kustutata kunagi.",
  "about.changes": "Muutused",
  "about.changes.text":
    "Muutus on vahe viimase mõõtmise ja selle mõõtmise vahel, mis tehti umbes tund, päev, nädal või 30 päeva varem. Kui piisavalt lähedast mõõtmist ei ole, kirjutame „mõõtmata“.",
  "about.milestones": "Verstapostid",
  "about.milestones.text":
    "Esimene ületamine kehtib jäädavalt. Selle ajaks märgime vahemiku, mis ulatub viimasest mõõtmisest enne ületamist esimese mõõtmiseni pärast seda.",
  "about.events": "Sündmused",
  "about.events.text":
    "Lisaks haldajate märkmetele leiab siit uued versioonid, tarkvara või registreerimise muutused, pikad lüngad ja päevad, mil kontode arv muutus tavatult. Niisugust päeva hinnatakse alles siis, kui see on läbi, ja ainult kahe eelneva nädala põhjal, millest peab teada olema vähemalt seitse päeva.",
  "about.forecasts": "Prognoosid",
  "about.forecasts.text":
    "Iga päev simuleerime iga arvu kohta selle enda mineviku põhjal 200 tulevikku: mineviku lõigud korduvad ja ükski tempo ei kesta palju kauem, kui see on juba kestnud. Vahemik, mille anname, on see, kuhu jääb neist 8 tulevikku 10-st. Kui mõõtmisi on vähem kui 14 päeva kohta, me vahemikku ei anna. Prognoos jääb alles ja seda ei muudeta. Kui selle päev on käes, hinnatakse seda, ja kui serveri vahemikud eksisid liiga sageli, tehakse järgmised laiemaks.",
  "about.forecasts.method":
    "Samm-sammuline kirjeldus ja see, kui hästi meetod 160 serveri puhul toimis, on selle lehe programmi failis docs/forecast.md.",
  "score.heading": "Kui head on meie prognoosid olnud",
  "score.none":
    "Ühtegi prognoosi pole veel hinnatud. Esimese vahemiku anname, kui serverist on mõõtmisi 14 päeva kohta.",
  "score.first": "Ühtegi prognoosi pole veel hinnatud. Esimest hinnatakse, kui päev on läbi: {day}.",
  "score.caption":
    "Kui sageli pidas paika vahemik, kuhu jääb 8 tulevikku 10-st, ja kui kaugel tegelikkusest olid tulevike keskpaik ning sirge läbi viimase 28 päeva.",
  "score.what": "Prognoos",
  "score.inside": "Vahemik pidas paika",
  "score.error": "Keskmine viga",
  "score.line": "Sirge viga",
  "score.row": "{metric}, {days, plural, one {# päev ette} other {# päeva ette}}",
  "score.of": "{inside, number} / {judged, number}",
  "about.sources": "Allikad",
  "about.sources.text":
    "Koguarvud pärinevad NodeInfost, kui server seda pakub, muidu Mastodoni API-st. Teadaolevate serverite arv pärineb ainult Mastodoni API-st. Kui üks vastus ütleb null, aga sama serveri teine vastus loendab inimesi, siis me seda nulli ei usu.",
  "about.limits": "Piirangud",
  "about.limits.text":
    "Server võib enda kohta öelda, mida tahab; meie kordame seda ja kontrollime ainult, kas see on usutav. Erinev tarkvara loendab erinevalt, seepärast tuleks kahe serveri arve võrrelda ettevaatlikult.",
  "about.data": "Andmed",
  "about.data.text":
    "Kõike siin näidatut saab alla laadida CSV-failina või lugeda programmidega liidese kaudu, mille kirjelduse leiab allolevalt aadressilt. Andmeid võib vabalt kasutada; palun nimeta allikas ja kuupäev.",
  "about.interval": "{minutes, plural, one {iga minuti järel} other {iga # minuti järel}}",
  "about.intervalSeconds": "{seconds, plural, one {iga sekundi järel} other {iga # sekundi järel}}",
  "about.contact": "Kontakt",

  "notFound.text": "Sellel aadressil ei ole lehte.",
  "notFound.home": "Ülevaate juurde",
};
