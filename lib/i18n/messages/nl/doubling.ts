import type { doubling as english } from "../en/doubling.ts";

export const doubling: Record<keyof typeof english, string> = {
  "doubling.range":
    "In het tempo van de laatste vier weken zou het aantal accounts in {from, number} tot {unit, select, weeks {{to, plural, one {# week} other {# weken}}} other {{to, plural, one {# maand} other {# maanden}}}} verdubbelen. Groei houdt zo’n tempo zelden zo lang vol.",
  "doubling.open":
    "In het tempo van de laatste vier weken zou het aantal accounts op zijn vroegst over {unit, select, weeks {{from, plural, one {# week} other {# weken}}} other {{from, plural, one {# maand} other {# maanden}}}} verdubbeld zijn, en misschien niet binnen drie jaar. Groei houdt zo’n tempo zelden zo lang vol.",
};
