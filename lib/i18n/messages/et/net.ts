import type { net as english } from "../en/net.ts";

export const net: Record<keyof typeof english, string> = {
  "net.heading": "Kes lahkus",
  "net.title": "Lahkunud või eemaldatud serverist {name}",
  "net.summary":
    "Registreerumised, millest on maha arvatud kontode arvu muutus samadel päevadel. Kõik arvud on tabelis.",
  "net.sentence":
    "{from} – {to}: registreerumisi <b>{signups}</b>, kontode arvu muutus <b>{net}</b>. {kind, select, more {Kontosid lisandus rohkem kui registreerumisi, vahe: <b>{gone}</b>.} other {Lahkunuid, kustutatuid, tagasilükatuid ja eemaldatuid seega kokku: <b>{gone}</b>.}}",
  "net.what":
    "Tulbad näitavad registreerumisi, millest on maha arvatud kontode arvu muutus samadel UTC päevadel.",
  "net.limits":
    "Avalikest arvudest ei selgu, kes lahkus ise, kes kustutati, peatati või lükati tagasi, ega seda, millal täpselt. Heakskiitu ootav konto läheb kohe arvesse kontona, registreerumisena aga alles siis, kui see on heaks kiidetud; selliste kontode laine kergitab üht arvu ühel ja teist järgmisel nädalal.",
  "net.negative":
    "Nullist allpool on kontosid lisandunud rohkem, kui oli registreerumisi: need kontod ootavad heakskiitu või on nende peatamine tühistatud.",
  "net.caption": "Registreerumised ja kontode arvu muutus (uuemad eespool)",
  "net.change": "Kontode arvu muutus",
  "net.gone": "Lahkunud või eemaldatud",
  "net.unknown":
    "Siin ei saa teada, kes lahkus: nende päevade alguse ja lõpu (kesköö UTC järgi) lähedal ei ole mõõtmisi.",
  "net.waiting":
    "Kes lahkus, selgub siis, kui üksikud päevad on teada: pärast mõne nädala igapäevaseid vastuseid.",
};
