import type { trendsHead as english } from "../en/trends-head.ts";

export const trendsHead: Record<keyof typeof english, string> = {
  "head.days":
    "{count, plural, one {registreerumine} other {registreerumist}} seitsme UTC päevaga ({from} – {to})",
  "head.daysBefore": "Eelnenud seitsme päevaga: {amount}.",
  "head.window":
    "{count, plural, one {registreerumine} other {registreerumist}} {days, select, 6 {kuue} 7 {seitsme} other {kuue või seitsme}} UTC päevaga, algus {day}",
  "head.windowBefore": "Sama paljude päevadega, algus {day}: {amount, number}.",
  "head.counted": "Serveri loendus: {moment}",
  "head.late": "Serveri loendus: {moment}; uuemat vastust ei ole tulnud",
  "head.ended": "Serveri loendus: {moment}; sellest ajast peale: {cause}",
  "head.description": "{number} {unit}. {before}",
};
