import type { net as english } from "../en/net.ts";

export const net: Record<keyof typeof english, string> = {
  "net.heading": "Wie vertrok",
  "net.title": "Vertrokken of verwijderd van {name}",
  "net.summary":
    "Registraties min de verandering van het aantal accounts over dezelfde dagen. Alle cijfers staan in de tabel.",
  "net.sentence":
    "Van {from} tot en met {to}: registraties <b>{signups}</b>, verandering van het aantal accounts <b>{net}</b>. {kind, select, more {Er kwamen meer accounts bij dan er registraties waren; het verschil: <b>{gone}</b>.} other {Vertrokken, verwijderd, afgewezen of opgeruimd dus: <b>{gone}</b>.}}",
  "net.what":
    "De kolommen tonen de registraties min de verandering van het aantal accounts over dezelfde UTC-dagen.",
  "net.limits":
    "Openbare cijfers zeggen niet wie zelf vertrok en wie werd verwijderd, opgeschort of afgewezen, en ook niet precies wanneer. Accounts die op goedkeuring wachten, tellen meteen als account maar pas na goedkeuring als registratie; een golf daarvan verhoogt in de ene week het ene en in de volgende het andere cijfer.",
  "net.negative":
    "Onder nul kwamen er meer accounts bij dan er registraties waren: ze wachten op goedkeuring, of hun opschorting is opgeheven.",
  "net.caption": "Registraties naast de verandering van het aantal accounts, nieuwste eerst",
  "net.change": "Verandering accounts",
  "net.gone": "Vertrokken of verwijderd",
  "net.unknown":
    "Wie vertrok is hier niet te achterhalen: er zijn geen metingen vlak bij de middernachten (UTC) waarop deze dagen beginnen en eindigen.",
  "net.waiting":
    "Wie vertrok is te zeggen zodra afzonderlijke dagen bekend zijn: na een paar weken met dagelijkse antwoorden.",
};
