import type { hours as english } from "../en/hours.ts";

const on = (name: string) =>
  `{${name}, select, d1 {esmaspäeviti} d2 {teisipäeviti} d3 {kolmapäeviti} d4 {neljapäeviti} d5 {reedeti} d6 {laupäeviti} other {pühapäeviti}}`;

export const hours: Record<keyof typeof english, string> = {
  "hours.heading": "Nädala tunnid",
  "hours.intro":
    "Tunniga lisandunu, millest on maha arvatud kadunu: viimase kaheteistkümne nädala keskmine. Lahter jääb tühjaks, kuni on mõõdetud {hours, plural, one {# selline tund} other {# sellist tundi}}. Erinevusest on juttu ainult siis, kui samad päevad segi paisatuna ei näita peaaegu kunagi (ühel korral sajast) sama suurt.",
  "hours.waiting":
    "See ilmub, kui on koos {needed, plural, one {# päev} other {# päeva}} mõõtmisi, mille vahe on kuni tund; {days, plural, =0 {praegu pole veel ühtegi} one {praegu on # päev} other {praegu on # päeva}}.",
  "hours.tooFar":
    "Tundide eristamiseks peab mõõtmiste vahe olema kuni tund. Siin on vahe suurem ({duration}), nii et need mõõtmised tunde kunagi ei näita.",
  "hours.caption.users":
    "{unit, select, thousands {Kontosid juurde tunnis, tuhandetes} other {Kontosid juurde tunnis}}",
  "hours.caption.posts":
    "{unit, select, thousands {Postitusi juurde tunnis, tuhandetes} other {Postitusi juurde tunnis}}",
  "hours.range": "{from} – {to}",
  "hours.cell.users": `Kõige rohkem inimesi liitub ${on("weekday")} kell {from}–{to}, tunnis {most}; kõigi päevade peale kõige vähem kell {quietFrom}–{quietTo}, tunnis {least}.`,
  "hours.cell.posts": `Kõige rohkem postitatakse ${on("weekday")} kell {from}–{to}, tunnis {most}; kõigi päevade peale kõige vähem kell {quietFrom}–{quietTo}, tunnis {least}.`,
  "hours.hour.users":
    "Kõige rohkem inimesi liitub kell {from}–{to}, tunnis {most}; kõige vähem kell {quietFrom}–{quietTo}, tunnis {least}.",
  "hours.hour.posts":
    "Kõige rohkem postitatakse kell {from}–{to}, tunnis {most}; kõige vähem kell {quietFrom}–{quietTo}, tunnis {least}.",
  "hours.weekday.users": `Kõige rohkem inimesi liitub ${on("busy")}, päevas {most}; kõige vähem ${on("quiet")}, päevas {least}.`,
  "hours.weekday.posts": `Kõige rohkem postitatakse ${on("busy")}, päevas {most}; kõige vähem ${on("quiet")}, päevas {least}.`,
  "hours.even": "Ükski tund ega nädalapäev ei paista teiste seast silma rohkem, kui juhus seletaks.",
  "hours.leftOut": "Astme, puhastuse või kaheldava mõõtmise tõttu on välja jäetud: {days}.",
  "hours.leftOutMany":
    "Astme, puhastuse või kaheldava mõõtmise tõttu on välja jäetud {count, plural, one {# päev} other {# päeva}}.",
  "hours.unknown": "mõõdetud liiga vähe",
  "hours.hour": "Tund",
};
