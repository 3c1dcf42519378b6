import { describe, expect, test } from "vitest";
import { say, textOf } from "../../lib/i18n/say.ts";
import { parseAsOf } from "../../lib/model/as-of.ts";
import { DAY, formatInstant, HOUR } from "../../lib/model/instant.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import type { Source } from "../../lib/model/sample.ts";
import type { Subject } from "../../lib/model/subject.ts";
import { asOf } from "../../lib/reports/as-of.ts";
import { isOver } from "../../lib/reports/facts-moment.ts";
import { type FactsReport, factsReport, type Sheet } from "../../lib/reports/facts-page.ts";
import { tellSources } from "../../lib/reports/source-words.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import { believed, estSocial, hasRealHistory, instant, subjectData } from "../fixtures/subject-data.ts";

const now = instant("2026-11-22 12:00");
const reader = { language: "en", now } as const;

const factsOn = (data: SubjectData, on: string | null, language: "en" | "et" = "en"): FactsReport =>
  factsReport(data, on === null ? null : parseAsOf(on), { ...reader, language });

function sheetOn(data: SubjectData, on: string | null): Sheet {
  const { sheet, choice } = factsOn(data, on);
  if (!sheet) throw new Error(`There is no sheet of ${on}: ${choice}`);
  return sheet;
}

const numbers = ({ figures }: Sheet) => figures.map(({ number }) => number);

const HANDOVER: Partial<Subject> = {
  launched: "2022-11-19" as Subject["launched"],
  milestones: [
    {
      slug: "handover-1000",
      metric: "users",
      threshold: 1000,
      when: "exceeds",
      label: { en: "Hand-over to the non-profit", et: "Üleandmine MTÜ-le" },
    },
  ],
  events: [
    {
      id: "2022-12-16-1",
      at: instant("2022-12-15 22:00"),
      kind: "note",
      label: { en: "Links to Mastodon are blocked" },
      detail: null,
      url: null,
    },
  ],
};

describe.runIf(hasRealHistory)("est.social's sheet of 19 December 2022", () => {
  const told = hasRealHistory ? estSocial("2023-01-10 12:00", HANDOVER) : subjectData([]);

  test("says what its own announcement said", () => {
    const sheet = sheetOn(told, "2022-12-19");
    expect(numbers(sheet)).toEqual(["838", "not measured", "6,458", "not measured"]);
    expect(sheet.measured).toBe("19 December 2022 at 05:19 EET");
    expect(sheet.press.slice(0, 3)).toEqual([
      "On 19 December 2022 at 05:19 EET, est.social had 838 registered accounts.",
      "That was 154 more than a week earlier.",
      "The server opened on 19 November 2022.",
    ]);
  });

  test("tells changes, the milestone, events and coverage up to then", () => {
    const sheet = sheetOn(told, "2022-12-19");
    expect(sheet.figures[0]?.changes.map(({ name, text }) => `${name} ${text}`)).toEqual([
      "In a day +28",
      "In a week +154",
      "In 30 days not measured",
      "Since 21 November 2022 +729",
    ]);
    expect(textOf(sheet.next?.distance ?? [])).toBe("163 to go: Hand-over to the non-profit");
    expect(sheet.reached).toEqual([]);
    expect(sheet.events.map(({ text, around }) => [text, around.since])).toEqual([
      [
        "Surge: 90 new accounts in a day, against a usual 16",
        "Since then: 564 new accounts and 4,802 new posts.",
      ],
      [
        "Surge: 100 new accounts in a day, against a usual 15",
        "Since then: 362 new accounts and 3,211 new posts.",
      ],
      [
        "Surge: 56 new accounts in a day, against a usual 15",
        "Since then: 213 new accounts and 2,248 new posts.",
      ],
      ["Links to Mastodon are blocked", "Since then: 107 new accounts and 1,184 new posts."],
    ]);
    expect(sheet.events.at(-1)?.beside.map(({ text }) => text)).toEqual([
      "Surge: 45 new accounts in a day, against a usual 12",
    ]);
    expect(sheet.source[1]).toBe("Of the 29 days up to then, 29 were measured.");
  });

  test("tells every number on its chart, however many events there were", () => {
    const noted = Array.from({ length: 5 }, (_, index) => ({
      id: index + 1,
      at: instant(`2022-12-0${index + 1} 12:00`),
      text: `Note ${index + 1}`,
      addedAt: instant("2022-12-19"),
      trusts: [],
    }));
    const { chart, earlier, events } = sheetOn({ ...told, notes: noted }, "2022-12-19");
    const numbersOf = (lines: { number: number }[]) => lines.map(({ number }) => number);
    expect(events.length).toBe(5);
    expect(numbersOf([...earlier, ...events])).toEqual(numbersOf(chart.events));
  });

  test("is the same whatever was read since", () => {
    for (const on of ["2022-11-28", "2022-12-07", "2022-12-19", "2023-01-07", "2022-12-19T03:19:00Z"]) {
      const moment = instant(on.includes("T") ? on : `${on} 12:00`);
      const then = estSocial(formatInstant(moment), HANDOVER);
      expect(factsOn(told, on).sheet).toEqual(factsOn(then, on).sheet);
    }
  });

  test("shows the milestone reached once it was, and not before", () => {
    const status = (on: string) => sheetOn(told, on).reached.map(({ slug }) => slug);
    expect([status("2023-01-07"), status("2023-01-08")]).toEqual([[], ["handover-1000"]]);
  });
});

describe("which reading stands for a time", () => {
  const data = subjectData([
    ["2026-11-18 21:59", { users: 100 }],
    ["2026-11-18 22:00", { users: 101, posts: 7 }],
    ["2026-11-19 02:00", { users: 102 }],
    ["2026-11-19 05:00", { users: 103 }],
    ["2026-11-21 21:00", { users: 104 }],
  ]);

  test.each([
    ["2026-11-19", "103", "a day of Tallinn: nearest to 06:00, which is 04:00 UTC"],
    ["2026-11-18", "100", "the only reading of that day"],
    ["2026-11-19T02:00:00Z", "102", "a moment of a reading"],
    ["2026-11-19T04:59:59Z", "102", "the newest before a moment"],
    ["2026-11-20T05:00:00Z", "103", "a day old"],
    [null, "104", "the newest"],
  ])("%s: %s (%s)", (on, users, _) => {
    expect(numbers(sheetOn(data, on))[0]).toBe(users);
  });

  test.each([
    ["2026-11-20", "Not measured: there is no reading of 20 November 2026."],
    ["2026-11-20T05:00:01Z", "Not measured: there is no reading of 20 November 2026 at 07:00 EET."],
    ["2026-11-17", "Not measured: the first reading is of 18 November 2026 at 23:59 EET."],
    ["2026-11-23", "Not measured: this day is still to come."],
  ])("%s: %s", (on, choice) => {
    expect(factsOn(data, on)).toMatchObject({ choice, sheet: null });
  });

  test("an empty board has no sheet, and offers no days", () => {
    const empty = factsOn(subjectData([]), null);
    expect(empty).toMatchObject({
      choice: "Not measured: there is no reading yet.",
      sheet: null,
      picker: null,
    });
  });

  test("a figure that the reading lacks is told with its own time, up to a day old", () => {
    const [, , posts] = sheetOn(data, "2026-11-19").figures;
    expect(posts).toMatchObject({ number: "7", measured: "19 November 2026 at 00:00 EET" });
    expect(sheetOn(data, null).figures[2]).toMatchObject({ number: "not measured", changes: [] });
  });

  test("leads to the days beside it, as far as there are any", () => {
    expect(factsOn(data, "2026-11-18").picker).toEqual({
      min: "2026-11-18",
      max: "2026-11-22",
      value: "2026-11-18",
      previous: null,
      next: "2026-11-19",
    });
  });

  test("the newest sheet is of the day of its reading, however long ago that was", () => {
    expect(factsOn(data, null).picker).toMatchObject({
      max: "2026-11-22",
      value: "2026-11-21",
      previous: "2026-11-20",
      next: "2026-11-22",
    });
  });

  test("the address in a citation keeps the very figures", () => {
    expect(sheetOn(data, null).permanent).toBe("2026-11-21T21:00:00Z");
    expect(numbers(sheetOn(data, "2026-11-21T21:00:00Z"))).toEqual(numbers(sheetOn(data, null)));
    expect(sheetOn(data, "2026-11-19").permanent).toBe("2026-11-19");
  });

  test("an imported reading that knows only its day stands for it in every zone", () => {
    const rows: Parameters<typeof subjectData>[0] = [
      ["2025-01-01", { users: 1 }],
      ["2025-01-02", { users: 2 }],
    ];
    for (const timeZone of ["Pacific/Auckland", "America/Los_Angeles", "UTC"]) {
      const days = subjectData(rows, { timeZone }, "import:kept-elsewhere");
      expect(numbers(sheetOn(days, "2025-01-02"))[0]).toBe("2");
      expect(sheetOn(days, "2025-01-02").measured).toBe("2 January 2025");
    }
  });
});

describe("where the figures come from", () => {
  const kept = (rows: Parameters<typeof subjectData>[0], source: (row: number) => Source) => {
    const data = subjectData(rows);
    data.history.source = rows.map((_, row) => source(row));
    return data;
  };
  const rows: Parameters<typeof subjectData>[0] = [
    ["2026-11-18 04:00", { users: 100 }],
    ["2026-11-20 04:00", { users: 102, posts: 9 }],
    ["2026-11-20 05:00", { users: 103 }],
  ];
  const told = (data: SubjectData, on: string) => {
    const { origin, source } = sheetOn(data, on);
    return [
      origin.kind,
      origin.sources,
      ...source.filter((line) => !/reading|day/i.test(line) || /kept/.test(line)),
    ];
  };
  const API = "Source: the public API of est.social";

  test.each([
    ["polled, without any import", () => "poll", "2026-11-20", ["poll", "", API]],
    [
      "imported",
      () => "import:timeline-2022",
      "2026-11-18",
      ["import", "timeline-2022", "Source: a history kept elsewhere, timeline-2022"],
    ],
    [
      "polled, after an import",
      (row) => (row === 0 ? "import:timeline-2022" : "poll"),
      "2026-11-20",
      ["poll", "", API, "Earlier readings come from histories that others kept: timeline-2022."],
    ],
    [
      "imported, before polls",
      (row) => (row === 0 ? "import:timeline-2022" : "poll"),
      "2026-11-18",
      ["import", "timeline-2022", "Source: a history kept elsewhere, timeline-2022"],
    ],
    [
      "one polled, one imported",
      (row) => (row === 1 ? "import:b" : "poll"),
      "2026-11-20T05:00:00Z",
      ["both", "b", API, "Source: a history kept elsewhere, b"],
    ],
    [
      "from two imports",
      (row) => (row === 1 ? "import:b" : "import:a"),
      "2026-11-20T05:00:00Z",
      ["import", "a and b", "Source: histories kept elsewhere: a and b"],
    ],
  ] as [string, (row: number) => Source, string, string[]][])("%s", (_, source, on, expected) => {
    expect(told(kept(rows, source), on)).toEqual(expected);
  });

  test.each([
    ["poll", "The figures come from the server’s public API, as recorded by “Board”: https://x"],
    [
      "import",
      "The figures come from readings that were kept elsewhere (a) and are shown by “Board”: https://x",
    ],
    [
      "both",
      "The figures come from the server’s public API, as recorded by “Board”, and from readings that were kept elsewhere (a): https://x",
    ],
  ])("%s, for the press", (origin, sentence) => {
    expect(say("en", "press.source", { origin, sources: "a", board: "Board", address: "https://x" })).toBe(
      sentence,
    );
    for (const language of LANGUAGES) {
      const words = say(language, "press.source", {
        origin,
        sources: "kept-there",
        board: "B",
        address: "https://x",
      });
      expect(words.includes("kept-there")).toBe(origin !== "poll");
      expect(words.includes("API") || words.includes("الواجهة")).toBe(origin !== "import");
    }
  });

  test("several names keep their order among Arabic words", () => {
    const [line] = tellSources(
      kept(rows, (row) => (row < 2 ? "import:a" : "import:b")),
      "ar",
    );
    expect(line).toContain(": \u2068a\u2069 و\u2068b\u2069");
  });

  test("below every page of a server: what is read now, and what the past is from", () => {
    expect(
      tellSources(
        kept(rows, () => "poll"),
        "en",
      ),
    ).toEqual([API]);
    expect(tellSources(subjectData([]), "en")).toEqual([API]);
    expect(
      tellSources(
        kept(rows, () => "import:a"),
        "en",
      ),
    ).toEqual(["Source: a history kept elsewhere, a"]);
    expect(
      tellSources(
        kept(rows, (row) => (row < 2 ? "import:a" : "poll")),
        "en",
      ),
    ).toEqual([API, "Earlier readings come from histories that others kept: a."]);
  });
});

describe("what was known at a moment", () => {
  const START = instant("2026-11-10 00:00");
  const hourly = (values: number[]) =>
    believed(subjectData(values.map((users, hour) => [formatInstant(START + hour * HOUR), { users }])));
  const at = (hour: number) => formatInstant(START + hour * HOUR);

  test("a purge that was borne out later is not believed on the sheet of its first hour", () => {
    const data = hourly([...Array(48).fill(800), ...Array(200).fill(390)]);
    const sheet = sheetOn(data, at(48));
    expect(numbers(sheet)[0]).toBe("800");
    expect(sheet.marks.lines.map(({ open }) => open)).toEqual([true]);
    expect(numbers(sheetOn(data, at(240)))[0]).toBe("390");
  });

  test("rules of milestones are those then in force", () => {
    const milestone = { slug: "a", metric: "users", threshold: 2000, when: "reaches" } as const;
    const later = { ...milestone, slug: "b", threshold: 3000 };
    const data: SubjectData = {
      ...hourly(Array(100).fill(500)),
      rules: [
        { slug: "a", at: START + 50 * HOUR, rule: { ...milestone, threshold: 1000 } },
        { slug: "a", at: START + 80 * HOUR, rule: milestone },
        { slug: "b", at: START + 80 * HOUR, rule: later },
      ],
    };
    data.subject.milestones = [milestone, later];
    const thresholds = (hour: number) =>
      asOf(data, START + hour * HOUR).subject.milestones.map(({ threshold }) => threshold);
    expect([thresholds(10), thresholds(60), thresholds(90)]).toEqual([[1000], [1000], [2000, 3000]]);
  });

  test("is the same with and without what came later, on any day of a history of any kind", () => {
    const life = (hour: number) =>
      hour % 97 === 13 ? 0 : hour < 300 ? 900 + hour : hour < 500 ? 400 + (hour % 7) : 1000 + 3 * hour;
    const all = Array.from({ length: 700 }, (_, hour) => life(hour));
    const data = hourly(all);
    for (let hour = 20; hour < 700; hour += 71) {
      expect(sheetOn(data, at(hour))).toEqual(sheetOn(hourly(all.slice(0, hour + 1)), at(hour)));
    }
  });
});

test("the press paragraph is told in every language, with no trace of a message", () => {
  const data = subjectData([
    [formatInstant(now - 7 * DAY), { users: 1, active: 1, posts: 1, servers: 1 }],
    [formatInstant(now), { users: 2, active: 1, posts: 11, servers: 103 }],
  ]);
  const press = LANGUAGES.map(
    (language) => factsReport(data, null, { language, now }).sheet?.press.join(" ") ?? "",
  );
  expect(press).toEqual([
    "Seisuga 22. november 2026, kell 14:00 Ida-Euroopa aja järgi oli serveris est.social 2 registreeritud kontot. Seda on 1 võrra rohkem kui nädal varem. Eelnenud nelja nädala jooksul oli sisse loginud 1 kasutaja. Sinna oli kirjutatud 11 postitust. Serverile oli võrgus teada 103 muud serverit. Järgmisest verstapostist „100 kontot“ oli puudu 98 kontot.",
    "On 22 November 2026 at 14:00 EET, est.social had 2 registered accounts. That was 1 more than a week earlier. 1 person had signed in during the four weeks before. 11 posts had been written there. The server knew of 103 other servers in the network. The next milestone, “100 accounts”, was still 98 accounts away.",
    "Op 22 november 2026 om 14:00 EET telde est.social 2 geregistreerde accounts. Dat is 1 meer dan een week eerder. In de vier weken daarvoor had 1 gebruiker ingelogd. Er waren 11 berichten geschreven. De server kende 103 andere servers in het netwerk. Tot de volgende mijlpaal, ‘100 accounts’, ontbraken nog 98 accounts.",
    "يوم 22 نوفمبر 2026 في 14:00 بتوقيت شرق أوروبا كان على الخادم \u2068est.social\u2069 حسابان مسجَّلان. وهذا أكثر بحساب واحد مما كان قبل ذلك بأسبوع. وسجّل شخص واحد الدخول خلال الأسابيع الأربعة السابقة. وبلغ عدد المنشورات المكتوبة فيه 11 منشورًا. وكان الخادم يعرف 103 خوادم أخرى في الشبكة. وكان ينقصه 98 حسابًا لبلوغ المحطة التالية: «\u2068100 حساب\u2069».",
  ]);
});

describe("whether what is said of a time can be kept for ever", () => {
  const data = subjectData([
    ["2026-11-20 06:00", { users: 830 }],
    ["2026-11-21 06:00", { users: 838 }],
  ]);
  const failed: SubjectData = {
    ...data,
    newestAttempt: {
      slot: instant("2026-11-22 06:00"),
      startedAt: instant("2026-11-22 06:00"),
      durationMs: 10_000,
      outcome: "failed",
      cause: "unreachable",
      detail: null,
    },
  };

  test.each([
    ["of no time: it changes", data, null, false],
    ["a day that is over, with a reading after it", data, "2026-11-20", true],
    ["a moment before the newest reading", data, "2026-11-21T05:59:59Z", true],
    ["a day that is over, of which only the morning is known", data, "2026-11-21", false],
    ["the same after a later poll, though it failed", failed, "2026-11-21", true],
    ["a day that is not over", failed, "2026-11-22", false],
    ["a day to come", failed, "2027-01-01", false],
  ])("%s", (_name, known, on, expected) => {
    expect(isOver(known, on === null ? null : parseAsOf(on), now)).toBe(expected);
  });
});
