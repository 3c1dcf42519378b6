import type { gains as english } from "../en/gains.ts";

export const gains: Record<keyof typeof english, string> = {
  "gains.heading": "Vergeleken",
  "gains.day": "Dag",
  "gains.month.title": "Accounts erbij deze maand",
  "gains.month.now": "Deze maand",
  "gains.month.before": "Vorige maand",
  "gains.month.both": "Accounts: {gained} tot nu toe deze maand, {before} vorige maand tot dezelfde dag.",
  "gains.month.alone":
    "Accounts: {gained} tot nu toe deze maand. Vorige maand is niet goed genoeg gemeten om te vergelijken.",
  "gains.month.late":
    "Accounts: {gained} sinds {from}, de eerste meting van deze maand. Het begin is niet gemeten, dus vergelijken we niet met de vorige maand.",
  "gains.month.none": "Deze maand is er niets gemeten.",
  "gains.event.title": "Accounts erbij sinds de gebeurtenis",
  "gains.event.now": "Sindsdien",
  "gains.event.before": "Even lang ervoor",
  "gains.event.both":
    "Accounts: {span, select, first {{gained} in de eerste {days, plural, one {# dag} other {# dagen}}} other {{gained} sindsdien}}, {before} in evenveel dagen ervoor.",
  "gains.event.alone":
    "Accounts: {span, select, first {{gained} in de eerste {days, plural, one {# dag} other {# dagen}}} other {{gained} sindsdien}}. De dagen ervoor zijn niet goed genoeg gemeten om te vergelijken.",
};
