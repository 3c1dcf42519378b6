import type { quality as english } from "../en/quality.ts";

export const quality: Record<keyof typeof english, string> = {
  "quality.heading": "Andmete kvaliteet",
  "quality.coverage": "Kui suure osa ajast alates esimesest mõõtmisest on iga arv teada",
  "quality.figure": "Arv",
  "quality.readings": "Mõõtmisi",
  "quality.never": "{metric}: kordagi mõõtmata ({cause})",
  "quality.noGaps": "Lünki ei ole.",
  "quality.noMarks": "Ühtegi mõõtmist ei ole märgitud.",
  "quality.more": "{count, plural, one {ja veel # varasem} other {ja veel # varasemat}}",

  "definition.heading": "Mida uuendused arvudes muutsid",
  "definition.none":
    "Serveri versioon on teada alates: {since}. Sellest peale ei ole ükski uuendus arvude tähendust muutnud.",
  "definition.before":
    "Mis serveris varem töötas, ei ole teada (teada alates: {since}): varasemad arvud võivad tähendada midagi muud.",
  "definition.otherSoftware":
    "Selliseid muutusi teame ainult Mastodoni kohta, aga selle serveri tarkvara on {software}.",
  "definition.unknown": "Server ei ole öelnud, mis versioon seal töötab.",
  "definition.software":
    "Teine tarkvara loendab omamoodi: varasemaid ja hilisemaid arve ei saa omavahel võrrelda.",
  "definition.posts":
    "Postitused: alates versioonist 2.0 on see kõigi kontode loendatud postituste summa, mitte enam salvestatud postituste arv. Oodata on hüpet.",
  "definition.suspended":
    "Kontod: alates versioonist 2.6.3 peatatud kontosid ei arvestata. Oodata on hüpet alla.",
  "definition.servers":
    "Teadaolevad serverid: alates versioonist 3.3 lähevad arvesse ka blokeeritud ja lubatud serverid, isegi need, millega keegi siin pole kokku puutunud. Oodata on hüpet.",
  "definition.activity":
    "Aktiivsusvastuste registreerumised, postitused ja sisselogimised: alates versioonist 3.5 käivad need kuue päeva kohta, mis iga päevaga edasi nihkuvad, mitte enam kalendrinädala kohta. Aktiivsed kasutajad: eilse päevaga lõppenud 28 päeva jooksul, mitte enam nelja kalendrinädala jooksul koos käimasolevaga.",
  "definition.leaving":
    "Kontod: alates versioonist 4.7 ei arvestata kontosid, mille omanik on palunud need kustutada. Oodata on väikest hüpet alla.",
  "definition.maybe": "See on alles eelversioon: võib-olla loendab see juba nii, võib-olla veel mitte.",
  "definition.back":
    "Server läks tagasi vanemale versioonile, mis loendab nagu varem. Oodata on hüpet vastassuunas.",

  "doubt.heading": "Registreerumised ja postitused päevade kaupa",
  "doubt.none": "Ühegi aktiivsusvastuse puhul ei olnud põhjust kahelda.",
  "doubt.noAnswer": "Selle serveri aktiivsusvastuseid ei ole.",
  "doubt.one": "{at}: {why}",
  "doubt.many": "{from} – {to}, {count, plural, one {# vastus} other {# vastust}}: {why}",
  "doubt.emptied":
    "Serveri vastus oli selle aja kohta tühi ({days}), kuigi varasemad ei olnud: server on selle aja andmed kaotanud. Kehtivad varasemad vastused.",
  "doubt.silent":
    "Serveri vastus oli selle aja kohta tühi ({days}) ja miski ei näita, kas server siis juba töötas. See on välja jäetud.",
  "doubt.method":
    "Server vahetas kalendrinädalad libisevate ajavahemike vastu või vastupidi. See aeg on teada vähem täpselt ({days}).",
  "doubt.length":
    "Ajavahemikud muutusid seitsmepäevaseks. Mis ajast, vastustest ei selgu, ja see aeg on teada vähem täpselt ({days}).",
  "doubt.contradiction":
    "Mida server selle aja kohta ütles ({days}), ei saa koos varasemate vastustega tõsi olla. See on välja jäetud.",
  "doubt.implausible": "Mida server selle aja kohta ütles ({days}), ei ole võimalik. See on välja jäetud.",
};
