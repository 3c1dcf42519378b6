import type { people as english } from "../en/people.ts";

export const people: Record<keyof typeof english, string> = {
  "people.heading": "Actieve gebruikers",
  "people.share":
    "<b>{share}</b> van de accounts was actief: {active, plural, one {# gebruiker heeft} other {# gebruikers hebben}} in vier weken tijd ingelogd, en er {users, plural, one {is # account} other {zijn # accounts}}.",
  "people.shareOver":
    "<b>{share}</b>: {active, plural, one {# gebruiker heeft} other {# gebruikers hebben}} in vier weken tijd ingelogd, meer dan er accounts zijn ({users, number}). Wie zijn account verwijdert, telt nog vier weken mee bij de actieve gebruikers.",
  "people.change":
    "{direction, select, up {Dat is {points, number} procentpunt meer dan vier weken eerder ({before}).} down {Dat is {points, number} procentpunt minder dan vier weken eerder ({before}).} other {Vier weken eerder was het {before}: geen verschil dat uit zo’n schatting kan blijken.}}",
  "people.changeUnknown": "Er is geen meting van vier weken eerder om mee te vergelijken.",
  "people.chartTitle": "Deel van de accounts op {name} dat in vier weken actief was",
  "people.shareName": "Deel van de accounts dat actief is",
  "people.shareColumn": "Aandeel",
  "people.csv": "CSV: {metric}",

  "people.returningHeading": "Wie er al was",
  "people.returning.exact":
    "Van de {active, plural, one {# gebruiker} other {# gebruikers}} die {days} {active, plural, one {heeft} other {hebben}} ingelogd, {count, plural, one {had} other {hadden}} er ongeveer {count, number} al een account.",
  "people.returning.range":
    "Van de {active, plural, one {# gebruiker} other {# gebruikers}} die {days} {active, plural, one {heeft} other {hebben}} ingelogd, hadden er ongeveer {low, number} tot {high, number} al een account.",
  "people.returning.atMost":
    "Van de {active, plural, one {# gebruiker} other {# gebruikers}} die {days} {active, plural, one {heeft} other {hebben}} ingelogd, {high, plural, one {had} other {hadden}} er hoogstens {high, number} al een account: niet alle registraties uit die tijd zijn bekend.",
  "people.returning.unknown":
    "Hoeveel van hen nieuw zijn, is niet te zeggen: de registraties van deze vier weken zijn niet bekend.",
  "people.returning.caveat":
    "Afgetrokken zijn de registraties van dezelfde UTC-dagen, want een registratie telt als inloggen, ook als het account inmiddels weer weg is; bovendien schatten servers de actieve gebruikers maar tot op ongeveer één procent nauwkeurig.",

  "people.windowsHeading": "Wie inlogde, zoals de server telt",
  "people.window":
    "In {kind, select, week {de kalenderweek} six {de zes dagen} seven {de zeven dagen} other {de zes of zeven dagen}} {days} {count, plural, one {heeft # gebruiker} other {hebben # gebruikers}} ingelogd.",
  "people.windowsNote":
    "{kind, select, week {Dit zijn kalenderweken in de tijdzone van de server zelf.} six {De server telt telkens zes UTC-dagen en slaat er tussen twee tellingen één over; weken zijn dit dus niet.} seven {De server telt telkens zeven UTC-dagen.} other {De server telt telkens zes of zeven UTC-dagen; uit zijn antwoorden blijkt niet hoeveel.}} Wie in meer dan één ervan inlogde, telt in elk mee; optellen kan dus niet.",
  "people.windowsCaption": "Gebruikers die hebben ingelogd, nieuwste eerst",
  "people.windowsColumn": "Dagen",
  "people.signedIn": "Gebruikers",
  "people.soFar": "{days}, tot nu toe",
  "people.noActivity":
    "Van deze server is geen activiteitsantwoord bewaard: hij biedt er geen aan, zijn beheerders hebben het uitgeschakeld, of er is nog niet naar gevraagd.",
  "people.noLogins": "De activiteitsantwoorden van de server tellen niemand die heeft ingelogd.",

  "days.span": "van {from} tot en met {to}",
  "days.one": "op {from}",
  "days.open": "vanaf {from}",
  "days.rowSpan": "{from} tot en met {to}",
};
