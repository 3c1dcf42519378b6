import type { about as english } from "../en/about.ts";

export const about: Record<keyof typeof english, string> = {
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
  "about.signups.text":
    "Serverid ei ütle, kui palju inimesi päevas registreerub. Küsime kord päevas, kui palju registreerumisi oli igal nädalal viimasest kaheteistkümnest; see, mida server nimetab nädalaks, on kuue päeva summa, mis iga päevaga edasi nihkub. Järjestikuste päevade vastused erinevad üksnes üksikute päevade võrra, nii et iga päev talletatud vastustest saab tuletada iga päeva. Kus mõni vastus puudub, on päeva kohta teada ainult piirid, ja seda me ka ütleme. Me ei oleta kunagi. Päevad on UTC päevad, nagu serverid neid loendavad.",
  "about.signups.method":
    "Samm-sammuline kirjeldus ja katsete tulemused on selle lehe programmi failis docs/activity.md.",
  "about.events": "Sündmused",
  "about.events.text":
    "Lisaks haldajate märkmetele leiab siit uued versioonid, tarkvara või registreerimise muutused, pikad lüngad ja päevad, mil kontode arv muutus tavatult. Niisugust päeva hinnatakse alles siis, kui see on läbi, ja ainult kahe eelneva nädala põhjal, millest peab teada olema vähemalt seitse päeva.",
  "about.forecasts": "Prognoosid",
  "about.forecasts.text":
    "Iga päev simuleerime iga arvu kohta selle enda mineviku põhjal 500 tulevikku: mineviku lõigud korduvad ja ükski tempo ei kesta palju kauem, kui see on juba kestnud. Vahemik, mille anname, on see, kuhu jääb neist 8 tulevikku 10-st. Kui mõõtmisi on vähem kui 14 päeva kohta, me vahemikku ei anna. Prognoos jääb alles ja seda ei muudeta. Kui selle päev on käes, hinnatakse seda, ja kui serveri vahemikud eksisid liiga sageli, tehakse järgmised laiemaks.",
  "about.forecasts.method":
    "Samm-sammuline kirjeldus ja see, kui hästi meetod 160 serveri puhul toimis, on selle lehe programmi failis docs/forecast.md.",
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
  "about.intervalHours": "{hours, plural, one {iga tunni järel} other {iga # tunni järel}}",
  "about.intervalSeconds": "{seconds, plural, one {iga sekundi järel} other {iga # sekundi järel}}",
  "about.contact": "Kontakt",
};
