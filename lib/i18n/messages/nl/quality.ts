import type { quality as english } from "../en/quality.ts";

export const quality: Record<keyof typeof english, string> = {
  "quality.heading": "Kwaliteit van de gegevens",
  "quality.coverage": "Deel van de tijd sinds de eerste meting waarin elk cijfer bekend is",
  "quality.figure": "Cijfer",
  "quality.readings": "Metingen",
  "quality.never": "{metric}: nooit gemeten ({cause})",
  "quality.noGaps": "Er zijn geen onderbrekingen.",
  "quality.noMarks": "Er is geen meting gemarkeerd.",
  "quality.more": "{count, plural, one {en # eerder} other {en # eerdere}}",

  "definition.heading": "Wat updates aan de cijfers hebben veranderd",
  "definition.none": "Sinds {since} heeft geen update van de server veranderd wat een cijfer betekent.",
  "definition.before":
    "Wat de server vóór {since} draaide, is niet bekend: eerdere cijfers kunnen iets anders betekenen.",
  "definition.otherSoftware":
    "Zulke veranderingen kennen we alleen van Mastodon, en op deze server draait {software}.",
  "definition.unknown": "De server heeft ons niet verteld welke versie er draait.",
  "definition.software":
    "Andere software telt op haar eigen manier: cijfers van ervoor en erna zijn niet te vergelijken.",
  "definition.posts":
    "Berichten: vanaf versie 2.0 is dit de som van wat elk account heeft geteld, niet meer het aantal opgeslagen berichten. Verwacht een sprong.",
  "definition.suspended":
    "Accounts: vanaf versie 2.6.3 tellen opgeschorte accounts niet mee. Verwacht een sprong omlaag.",
  "definition.servers":
    "Bekende servers: vanaf versie 3.3 tellen ook geblokkeerde en toegestane servers mee, zelfs als niemand hier ze ooit is tegengekomen. Verwacht een sprong.",
  "definition.activity":
    "Registraties, berichten en inlogcijfers in de activiteitsantwoorden: vanaf versie 3.5 gaan ze over zes dagen die elke dag opschuiven, niet meer over kalenderweken. Actieve gebruikers: in de 28 dagen tot en met gisteren, niet meer in vier kalenderweken met de lopende erbij.",
  "definition.leaving":
    "Accounts: vanaf versie 4.7 tellen accounts waarvan de eigenaar om verwijdering heeft gevraagd niet mee. Verwacht een kleine sprong omlaag.",
  "definition.maybe": "Dit is een voorlopige versie: misschien telt ze al zo, misschien nog niet.",
  "definition.back":
    "De server is teruggegaan naar een oudere versie, die telt zoals vroeger. Verwacht de sprong in omgekeerde richting.",

  "doubt.heading": "Registraties en berichten per dag",
  "doubt.none": "Aan geen enkel activiteitsantwoord hoefde te worden getwijfeld.",
  "doubt.noAnswer": "Van deze server is geen activiteitsantwoord bewaard.",
  "doubt.one": "{at}: {why}",
  "doubt.many": "{from} tot {to}, {count, plural, one {# antwoord} other {# antwoorden}}: {why}",
  "doubt.emptied":
    "Het antwoord van de server over deze tijd ({days}) was leeg, terwijl eerdere antwoorden dat niet waren: hij is de gegevens van die tijd kwijt. De eerdere antwoorden tellen.",
  "doubt.silent":
    "Het antwoord van de server over deze tijd ({days}) was leeg, en niets laat zien of hij er toen al was. Het is weggelaten.",
  "doubt.method":
    "De server wisselde tussen kalenderweken en schuivende perioden. Wat er {days} gebeurde, is minder precies bekend.",
  "doubt.length":
    "De perioden werden zeven dagen lang. Sinds wanneer, blijkt niet uit de antwoorden: wat er {days} gebeurde, is minder precies bekend.",
  "doubt.contradiction":
    "Wat de server over deze tijd ({days}) zei, is niet te rijmen met zijn eerdere antwoorden. Het is weggelaten.",
  "doubt.implausible": "Wat de server over deze tijd ({days}) zei, kan niet kloppen. Het is weggelaten.",
};
