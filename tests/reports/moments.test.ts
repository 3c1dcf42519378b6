import { expect, test } from "vitest";
import type { Language } from "../../lib/model/language.ts";
import { momentsAbroad, momentsOf } from "../../lib/reports/moments.ts";

import { instant, subjectData } from "../fixtures/subject-data.ts";

const { history } = subjectData([["2023-01-01", { users: 1 }]]);
const ZONE = "Europe/Tallinn";

test.each<[string, Language, string, string, string]>([
  ["of one day", "en", "2023-01-07 09:16", "2023-01-07 12:32", "7 January 2023 at 11:16 … 14:32 EET"],
  [
    "of two days",
    "en",
    "2023-01-06 18:23",
    "2023-01-07 12:32",
    "6 January 2023 at 20:23 … 7 January 2023 at 14:32 EET",
  ],
  [
    "around the end of summer time",
    "en",
    "2023-10-29 00:30",
    "2023-10-29 01:32",
    "29 October 2023 at 03:30 EEST … 29 October 2023 at 03:32 EET",
  ],
  [
    "of one day, in Estonian",
    "et",
    "2023-01-07 09:16",
    "2023-01-07 12:32",
    "7. jaanuar 2023, kell 11:16 … 14:32 Ida-Euroopa aja järgi",
  ],
])("a span %s names its zone once where that is enough", (_, language, from, to, told) => {
  const span = momentsOf(history, language, ZONE).tellBetween(instant(from), instant(to));
  expect(`${span.from} … ${span.to}`).toBe(told);
});

test("away from the board each hour has its zone, and a reading that knows only its day has none", () => {
  const abroad = momentsAbroad(
    subjectData(
      [
        ["2023-01-01", { users: 1 }],
        ["2023-01-02", { users: 1 }],
      ],
      {},
      "import:x",
    ).history,
    "en",
    ZONE,
  );
  const [morning, noon] = [instant("2023-01-07 06:00"), instant("2023-01-07 10:00")];
  expect(abroad.tell(morning)).toBe("7 January 2023 at 08:00 EET");
  expect(abroad.tellEnd(morning, noon)).toBe("12:00 EET");
  expect(abroad.tell(instant("2023-01-02"))).toBe("2 January 2023");
});
