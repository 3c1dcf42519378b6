import { describe, expect, test } from "vitest";
import { formatDate } from "../../lib/i18n/format.ts";
import { LANGUAGES } from "../../lib/model/language.ts";

const WINTER = Date.parse("2022-12-19T03:19:00Z");
const SUMMER = Date.parse("2023-07-19T03:19:00Z");

describe("a time is told with the zone as the language says it", () => {
  test.each([
    ["en", WINTER, "Europe/Tallinn", "19 December 2022 at 05:19 EET"],
    ["en", SUMMER, "Europe/London", "19 July 2023 at 04:19 BST"],
    ["en", WINTER, "Asia/Kolkata", "19 December 2022 at 08:49 India Standard Time"],
    ["en", WINTER, "UTC", "19 December 2022 at 03:19 UTC"],
    ["nl", SUMMER, "Europe/Tallinn", "19 juli 2023 om 06:19 EEST"],
    ["nl", WINTER, "Asia/Kolkata", "19 december 2022 om 08:49 Indiase tijd"],
    ["et", WINTER, "Europe/Tallinn", "19. detsember 2022, kell 05:19 Ida-Euroopa aja järgi"],
    ["et", SUMMER, "Europe/Tallinn", "19. juuli 2023, kell 06:19 Ida-Euroopa suveaja järgi"],
    ["et", WINTER, "UTC", "19. detsember 2022, kell 03:19 UTC"],
    ["ar", WINTER, "Europe/Tallinn", "19 ديسمبر 2022 في 05:19 بتوقيت شرق أوروبا"],
    ["ar", SUMMER, "Europe/Tallinn", "19 يوليو 2023 في 06:19 بتوقيت شرق أوروبا الصيفي"],
    ["ar", SUMMER, "America/New_York", "18 يوليو 2023 في 23:19 بالتوقيت الصيفي الشرقي لأمريكا الشمالية"],
    ["ar", WINTER, "Europe/London", "19 ديسمبر 2022 في 03:19 بتوقيت غرينتش"],
    ["ar", WINTER, "UTC", "19 ديسمبر 2022 في 03:19 بتوقيت UTC"],
  ] as const)("in %s", (language, at, timeZone, told) => {
    expect(formatDate(language, at, timeZone, "dayTimeZone")).toBe(told);
  });

  test.each(LANGUAGES)(
    "in %s summer’s hour and winter’s are told apart where clocks show it twice",
    (language) => {
      const first = Date.parse("2023-10-29T00:30:00Z");
      const told = [first, first + 3_600_000].map((at) =>
        formatDate(language, at, "Europe/Tallinn", "daySecondsZone"),
      );
      expect(told[0]).not.toBe(told[1]);
    },
  );
});
