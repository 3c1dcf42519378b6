import type { doubling as english } from "../en/doubling.ts";

export const doubling: Record<keyof typeof english, string> = {
  "doubling.range":
    "Viimase nelja nädala tempoga kahekordistuks kontode arv {from, number} kuni {unit, select, weeks {{to, plural, one {# nädalaga} other {# nädalaga}}} other {{to, plural, one {# kuuga} other {# kuuga}}}}. Nii kaua püsib kasv sama kiire harva.",
  "doubling.open":
    "Viimase nelja nädala tempoga kahekordistuks kontode arv kõige varem {unit, select, weeks {{from, plural, one {# nädalaga} other {# nädalaga}}} other {{from, plural, one {# kuuga} other {# kuuga}}}}, võib-olla ka mitte kolme aasta jooksul. Nii kaua püsib kasv sama kiire harva.",
};
