import type { gains as english } from "../en/gains.ts";

export const gains: Record<keyof typeof english, string> = {
  "gains.heading": "Võrdluses",
  "gains.day": "Päev",
  "gains.month.title": "Sel kuul lisandunud kontod",
  "gains.month.now": "See kuu",
  "gains.month.before": "Eelmine kuu",
  "gains.month.both": "Kontosid: sel kuul seni {gained}, eelmisel kuul sama päevani {before}.",
  "gains.month.alone": "Kontosid: sel kuul seni {gained}. Eelmisel kuul ei mõõdetud nii, et saaks võrrelda.",
  "gains.month.late":
    "Kontosid: {gained} alates kuu esimesest mõõtmisest ({from}). Kuu algust ei mõõdetud, seega eelmise kuuga me seda ei võrdle.",
  "gains.month.none": "Sel kuul pole midagi mõõdetud.",
  "gains.event.title": "Pärast sündmust lisandunud kontod",
  "gains.event.now": "Pärast seda",
  "gains.event.before": "Sama kaua enne",
  "gains.event.both":
    "Kontosid: {span, select, first {esimese {days, plural, one {# päevaga} other {# päevaga}} {gained}} other {sellest ajast alates {gained}}}, sama paljude päevadega enne seda {before}.",
  "gains.event.alone":
    "Kontosid: {span, select, first {esimese {days, plural, one {# päevaga} other {# päevaga}} {gained}} other {sellest ajast alates {gained}}}. Päevi enne seda ei mõõdetud nii, et saaks võrrelda.",
};
