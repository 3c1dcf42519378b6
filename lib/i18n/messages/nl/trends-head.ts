import type { trendsHead as english } from "../en/trends-head.ts";

export const trendsHead: Record<keyof typeof english, string> = {
  "head.days":
    "{count, plural, one {registratie} other {registraties}} in zeven UTC-dagen, {from} tot en met {to}",
  "head.daysBefore": "In de zeven dagen daarvoor: {amount}.",
  "head.window":
    "{count, plural, one {registratie} other {registraties}} in {days, select, 6 {zes} 7 {zeven} other {zes of zeven}} UTC-dagen vanaf {day}",
  "head.windowBefore": "In evenveel dagen vanaf {day}: {amount, number}.",
  "head.counted": "Door de server geteld op {moment}",
  "head.late": "Door de server geteld op {moment}; sindsdien kwam er geen nieuwer antwoord",
  "head.ended": "Door de server geteld op {moment}; sindsdien: {cause}",
  "head.description": "{number} {unit}. {before}",
};
