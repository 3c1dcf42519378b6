import type { net as english } from "../en/net.ts";

export const net: Record<keyof typeof english, string> = {
  "net.heading": "Kes lahkus",
  "net.title": "Lahkunud või eemaldatud serverist {name}",
  "net.summary":
    "Registreerumised, millest on maha arvatud kontode muutus samade päevadega. Kõik arvud on tabelis.",
  "net.sentence":
    "{from} – {to}: registreerumisi <b>{signups}</b>, kontode arvu muutus <b>{net}</b>. {kind, select, more {Kontosid lisandus rohkem kui registreerumisi, vahe: <b>{gone}</b>.} other {Lahkunuid, kustutatuid, tagasi lükatuid ja eemaldatuid seega kokku: <b>{gone}</b>.}}",
  "net.what": "Tulbad näitavad registreerumisi, millest on maha arvatud kontode muutus samade UTC päevadega.",
  "net.limits":
    "Avalikest arvudest ei selgu, kes lahkus ise, kes kustutati, peatati või lükati tagasi, ega seda, millal täpselt. Heakskiitu ootav konto läheb kohe arvesse kontona, registreerumisena aga alles siis, kui see on heaks kiidetud; selliste kontode laine kergitab üht arvu ühel ja teist järgmisel nädalal.",
  "net.negative":
    "Allpool nulli on kontosid lisandunud rohkem kui registreerumisi: need ootavad heakskiitu või nende peatamine on tühistatud.",
  "net.caption": "Registreerumised ja kontode muutus (uuemad eespool)",
  "net.change": "Kontode muutus",
  "net.gone": "Lahkunud või eemaldatud",
  "net.unknown":
    "Siin ei saa teada, kes lahkus: nende päevade alguse ja lõpu (kesköö UTC järgi) lähedal ei ole mõõtmisi.",
  "net.waiting":
    "Kes lahkus, selgub siis, kui üksikud päevad on teada: pärast mõne nädala igapäevaseid vastuseid.",
};
