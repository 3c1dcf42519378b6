import type { polls as english } from "../en/polls.ts";

export const polls: Record<keyof typeof english, string> = {
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
};
