import type { events as english } from "../en/events.ts";

const ON_DAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
  .map((name, index) => `d${index + 1} { op een ${name}}`)
  .join(" ");

export const events: Record<keyof typeof english, string> = {
  "event.version": "Software bijgewerkt van {from} naar {to}",
  "event.software": "De server is overgestapt van {from} op {to}",
  "event.registrations": "Registratie gewijzigd: eerst {from}, nu {to}",

  "registrations.open": "open voor iedereen",
  "registrations.approval": "mogelijk na goedkeuring",
  "registrations.closed": "gesloten",
  "registrations.line": "De registratie is {mode}.",

  "event.since": "Sindsdien: {changes}.",
  "event.since.users":
    "{direction, select, down {{change, plural, one {# account minder} other {# accounts minder}}} other {{change, plural, one {# nieuw account} other {# nieuwe accounts}}}}",
  "event.since.posts":
    "{direction, select, down {{change, plural, one {# bericht minder} other {# berichten minder}}} other {{change, plural, one {# nieuw bericht} other {# nieuwe berichten}}}}",
  "event.since.servers":
    "{direction, select, down {{change, plural, one {# bekende server minder} other {# bekende servers minder}}} other {{change, plural, one {# nieuwe bekende server} other {# nieuwe bekende servers}}}}",
  "event.perHour": "Nieuwe accounts per uur",
  "event.perDay": "Nieuwe accounts per dag",
  "event.before": "{days, plural, =7 {De week ervoor} one {De dag ervoor} other {De # dagen ervoor}}",
  "event.after": "{days, plural, =7 {De week erna} one {De eerste dag erna} other {De eerste # dagen erna}}",
  "event.bestDay": "Drukste dag erna",
  "event.bestHour": "Drukste uur erna",
  "event.surge": `Groeigolf: {change, plural, one {# nieuw account} other {# nieuwe accounts}} {day, select, running {tot nu toe die dag} other {op een dag}}, tegen normaal {usual, number}{weekday, select, ${ON_DAYS} other {}}`,
  "event.step":
    "Sprong: {change, plural, one {# nieuw account} other {# nieuwe accounts}} in één keer, tegen normaal {usual, number} per dag",
  "event.purge":
    "Opschoning: {change, plural, one {# account} other {# accounts}} van de {before} {day, select, running {tot nu toe verdwenen die dag} other {verdwenen op een dag}}",
  "event.shift":
    "{pace, select, faster {Snellere groei} other {Tragere groei}}: {change, plural, =0 {geen nieuwe accounts} one {# nieuw account} other {# nieuwe accounts}} in {weeks, plural, one {een week} other {# weken}}, tegen normaal {usual, number}",
  "event.decline":
    "Krimp: {change, plural, one {# account} other {# accounts}} minder in {weeks, plural, one {een week} other {# weken}}, tegen een normale verandering van {usual}",
  "event.gap": "{duration} geen metingen: {cause}",
  "event.more": "{count, plural, one {en nog # gebeurtenis} other {en nog # gebeurtenissen}}",
  "event.all": "Alle gebeurtenissen",
  "event.around": "Ervoor en erna",
  "event.unknown.nothing": "Accounts zijn nog niet gemeten.",
  "event.unknown.future": "Dit moet nog komen.",
  "event.unknown.before":
    "De eerste meting is van {first}, later dan dit: hoe het ervoor was en wat er veranderde, is niet bekend.",
  "event.unknown.after": "De laatste meting is van {last}: wat erna kwam, is nog niet bekend.",
  "event.unknown.soon": "Er is erna minder dan een dag gemeten, te weinig om te vergelijken.",
  "event.unknown.few": "Er zijn hieromheen te weinig metingen om te vergelijken.",
  "event.source": "Meer hierover",
  "event.kind.note": "genoteerd",
  "event.kind.version": "nieuwe versie",
  "event.kind.registrations": "registratie",
  "event.kind.software": "nieuwe software",
  "event.kind.surge": "gevonden in de cijfers",
  "event.kind.step": "gevonden in de cijfers",
  "event.kind.purge": "gevonden in de cijfers",
  "event.kind.shift": "gevonden in de cijfers",
  "event.kind.decline": "gevonden in de cijfers",
  "event.kind.gap": "onderbreking",
  "event.rule.surge":
    "Een dag is een groeigolf als er minstens drie keer zoveel accounts bij komen als normaal (de mediaan van de twee weken ervoor, na acht weken die van dezelfde weekdag), duidelijk meer dan op de beste rustige dag van die weken, en veel meer dan het toeval verklaart. Dat wordt op de dag zelf gemeld, zodra het zeker is.",
  "event.rule.step":
    "Een sprong is een groeigolf die in één keer kwam, tussen twee metingen, met rust erna. Zo zien imports en samengevoegde servers eruit.",
  "event.rule.purge":
    "Een dag is een opschoning als er minstens één op de honderd accounts verdwijnt, en minstens tien, en ze niet terugkomen.",
  "event.rule.shift":
    "De groei is sneller als een week minstens twee keer zoveel brengt als normaal (de mediaan van de acht weken ervoor), en trager als twee weken op rij hoogstens de helft brengen, telkens ver buiten de gewone schommelingen. Eén dag alleen maakt nooit zo’n week.",
  "event.rule.decline":
    "Twee weken gelden als krimp als er minder accounts overblijven en elk van beide ver onder normaal ligt (de mediaan van de acht weken ervoor). Eén dag alleen maakt nooit zo’n week.",
  "event.rule.gap":
    "Een onderbreking van een dag of langer is een gebeurtenis. Wat er in die tijd gebeurde, is niet gemeten.",

  "events.title": "Gebeurtenissen: {name}",
  "events.intro":
    "Wat de beheerders hebben genoteerd, en wat is gevonden in de cijfers en in wat de server over zichzelf zegt.",
  "events.none": "Er zijn er nog geen.",
};
