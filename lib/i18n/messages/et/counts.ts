import type { counts as english } from "../en/counts.ts";

export const counts: Record<keyof typeof english, string> = {
  "bounds.between": "{low} kuni {high}",
  "bounds.most": "kuni {high}",
  "bounds.least": "vähemalt {low}",
  "bounds.range": "{low}–{high}",
  "bounds.unknown": "teadmata",
  "counts.signups": "Registreerumised",
  "counts.posts": "Kirjutatud postitused",
  "counts.step": "{name}, loendatud",
  "counts.step.day": "Päeva kaupa",
  "counts.step.week": "Nädala kaupa",
  "counts.step.windows": "Nagu server vastas",
  "counts.title.signups":
    "Registreerumised serveris {name} {step, select, day {UTC päevade kaupa} week {nädalate kaupa} other {nii, nagu server need kokku liidab}}",
  "counts.title.posts":
    "Serveris {name} kirjutatud postitused {step, select, day {UTC päevade kaupa} week {nädalate kaupa} other {nii, nagu server need kokku liidab}}",
  "counts.column.week": "nädal algusega {day}",
  "counts.column.window":
    "{days, select, 6 {kuus päeva algusega {day}} 7 {seitse päeva algusega {day}} other {kuus või seitse päeva algusega {day}}}",
  "counts.column.begun": "algus {day}, seni",
  "counts.summary":
    "{days, select, one {UTC päev {from}} other {UTC päevad {from} – {to}}}. Suurim: {most} ({when}).",
  "counts.exact.all": "{all, plural, one {Arv on täpne.} other {Kõik arvud on täpsed.}}",
  "counts.exact.some":
    "{exact, plural, one {{all, number} arvust on täpne #} other {{all, number} arvust on täpsed #}}; ülejäänute kohta on teada vaid piirid.",
  "counts.exact.none":
    "{all, plural, one {Arvu kohta on teada vaid piirid.} other {Arvude kohta on teada vaid piirid.}}",
  "counts.total.signups": "Registreerumisi UTC päevade järgi ({from} – {to}): <b>{total}</b>.",
  "counts.total.posts": "Postitusi UTC päevade järgi ({from} – {to}): <b>{total}</b>.",
  "counts.postsNote":
    "Avalikud ja vaikselt avalikud postitused, sealhulgas jagamised. Hiljem kustutatud postitus jääb arvesse.",
  "counts.windows":
    "Iga tulp on summa, mille server ise annab: {kind, select, six {kuus järjestikust päeva, nii et üks päev seitsmest ei ole üheski tulbas} either {kuus või seitse järjestikust päeva} other {seitse järjestikust päeva}}. Üksikud päevad selguvad siis, kui serverilt on mõne nädala jooksul iga päev küsitud.",
  "counts.pale":
    "Täidetud osa on kindel; hele osa selle kohal näitab, kui palju neid võis kõige rohkem olla.",
  "counts.open": "Kus tulp ülalt hajub, võib olla rohkem: ülempiiri veel ei ole.",
  "counts.why":
    "Server annab mitme päeva summad ja üksikud päevad tuletatakse iga päev talletatud vastustest. Uusimad päevad selguvad kahe päeva pärast; kus mõni vastus puudub, jäävad piirid.",
  "counts.method": "Kuidas päevased registreerumised leitakse",
  "counts.asAbove": "Nummerdatud sündmused on need, mis on loetletud registreerumiste all.",
  "counts.csv": "Kõik päevad CSV-failina",
  "counts.table.caption": "{title} (uuemad eespool)",
  "counts.table.time": "UTC päevad",
  "counts.table.least": "Vähemalt",
  "counts.table.most": "Kuni",
  "counts.table.exact": "Täpne",
  "counts.table.yes": "jah",
  "counts.table.no": "ei",
  "counts.table.unbounded": "piirita",
  "counts.none":
    "{count, select, posts {Kirjutatud postituste} other {Registreerumiste}} arv ei ole veel teada. Serverilt küsitakse aktiivsusandmeid pärast esimest mõõtmist ja seejärel iga päev; esimene vastus toob kaheteistkümne nädala summad. Mõni server on need välja lülitanud.",
  "counts.noneBecause":
    "{count, select, posts {Kirjutatud postituste} other {Registreerumiste}} arvu ei saa teada: {cause}. Küsime edasi iga päev.",
};
