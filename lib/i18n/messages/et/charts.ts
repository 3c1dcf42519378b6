import type { charts as english } from "../en/charts.ts";

export const charts: Record<keyof typeof english, string> = {
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
  "chart.readOut": "Osuta graafikule või kasuta nooli",
  "chart.readOutTouch": "Väärtusi näed puudutades",
  "chart.partial":
    "Seest tühjad tulbad on osalised: see ajavahemik ei ole veel läbi või ei mõõdetud seda algusest peale.",
  "chart.empty": "Joon algab teisest mõõtmisest.",

  "gap.line": "{from} – {to}: {duration} mõõtmisteta ({cause})",
  "gap.more": "{count, plural, one {ja veel # lühem lünk} other {ja veel # lühemat lünka}}",
  "gap.open": "{from} – praegu: mõõtmised puuduvad ({cause})",
};
