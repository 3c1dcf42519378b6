import { expect, test } from "vitest";
import { FIRST_WEEKDAYS, LOCALES } from "../../lib/i18n/locales.ts";
import { LANGUAGES } from "../../lib/model/language.ts";

type WithWeeks = Intl.Locale & { getWeekInfo(): { firstDay: number } };

test.each(LANGUAGES)("in %s a week begins as calendars have it", (language) => {
  const locale = new Intl.Locale(LOCALES[language]) as WithWeeks;
  expect(FIRST_WEEKDAYS[language]).toBe(locale.getWeekInfo().firstDay);
});
