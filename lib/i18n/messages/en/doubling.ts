export const doubling = {
  "doubling.range":
    "At the pace of the last four weeks, the number of accounts would double in {from, number} to {unit, select, weeks {{to, plural, one {# week} other {# weeks}}} other {{to, plural, one {# month} other {# months}}}}. Growth seldom keeps its pace for so long.",
  "doubling.open":
    "At the pace of the last four weeks, the number of accounts would double in {unit, select, weeks {{from, plural, one {# week} other {# weeks}}} other {{from, plural, one {# month} other {# months}}}} at the soonest, and perhaps not within three years. Growth seldom keeps its pace for so long.",
};
