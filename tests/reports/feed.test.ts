import { describe, expect, test } from "vitest";
import type { Day } from "../../lib/model/calendar.ts";
import type { BoardEvent } from "../../lib/model/event.ts";
import type { FactRecord } from "../../lib/model/fact.ts";
import { DAY, formatInstant, HOUR } from "../../lib/model/instant.ts";
import { feedReport } from "../../lib/reports/feed/feed-report.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import {
  believed,
  estSocial,
  HANDOVER,
  hasRealHistory,
  instant,
  subjectData,
} from "../fixtures/subject-data.ts";
import { NOW, newsworthy } from "../publish/newsworthy.ts";

const newsOf = (data: SubjectData, now = NOW) => feedReport(data, { language: "en", now }).entries;
const kindOf = (data: SubjectData, kind: string, now = NOW) =>
  newsOf(data, now).filter((entry) => entry.kind === kind);

/** Readings every hour from a moment on. */
function hourly(from: string, users: (number | null)[], source?: "import:old"): SubjectData {
  const rows = users.map((count, hour): [string, { users?: number }] => [
    new Date(instant(from) + hour * HOUR).toISOString(),
    count === null ? {} : { users: count },
  ]);
  return believed(
    subjectData(rows, { pollSeconds: 3600, timeZone: "UTC", milestones: [HANDOVER] }, source ?? "poll"),
  );
}

test.each([
  [
    "milestones/handover-1000/reached",
    "est.social has reached a milestone: Hand-over to the non-profit",
    [
      "Reached between 4 January 2023 at 01:00 and 02:00 EET.",
      "It counts as reached as soon as a reading shows more than 900 accounts.",
    ],
  ],
  [
    "milestones/handover-1000/rule/1671537600",
    "est.social: the milestone “Hand-over to the non-profit” was changed",
    [
      "20 December 2022: the rule was changed. Before, it said: “It counts as reached as soon as a reading shows more than 1,000 accounts.”",
      "It now says: “It counts as reached as soon as a reading shows more than 900 accounts.”",
    ],
  ],
  [
    "milestones/old/rule/1670630400",
    "est.social: the milestone “Hand-over to the non-profit” was withdrawn",
    ["10 December 2022: the milestone was withdrawn."],
  ],
  [
    "events/surge-2023-01-04",
    "est.social – Surge: 62 new accounts in a day, against a usual 5",
    [
      "Surge: 62 new accounts in a day, against a usual 5 (Wednesday, 4 January 2023).",
      "On Wednesday, 4 January 2023 the number of accounts rose by 62, more than on any day before. Until then the best day had been 6 December 2022, with 5.",
      expect.stringMatching(/^A day counts as a surge when/),
    ],
  ],
  [
    "weeks/2023-01-02",
    "est.social: the week from 2 January 2023 to 8 January 2023",
    [
      "The last figures of the week, measured 8 January 2023 at 23:00 EET:",
      "957 accounts, 95 more than a week earlier.",
      "8,370 posts, 1,680 more than a week earlier.",
      "300 people signed in within four weeks, as many as a week earlier.",
    ],
  ],
  [
    "marks/users/1671944400",
    "est.social: a reading is in doubt (Accounts)",
    [
      expect.stringMatching(
        /^25 December 2022 at 07:00 EET: the server said 300, half or less of the 8\d\d before/,
      ),
    ],
  ],
  [
    "revisions/1673514000",
    "est.social: figures of the past were corrected",
    [
      "An import of 12 January 2023 added 1 reading and changed 12 readings from the time between 5 December 2022 and 31 December 2022.",
      "Milestone “Hand-over to the non-profit”: Reached between 4 January 2023 at 01:00 and 02:00 EET. Before the import, this board said: “Reached between 4 January 2023 at 06:00 and 07:00 EET.”",
    ],
  ],
  [
    "gaps/1672354800",
    "est.social: no readings for 2 days",
    [
      expect.stringMatching(
        /^30 December 2022 at 01:00 EET to 1 January 2023 at 02:00 EET: no readings for 2 days/,
      ),
    ],
  ],
])("%s is told in words", (key, title, paragraphs) => {
  const entry = newsOf(newsworthy()).find((each) => each.key === key);
  expect({ title: entry?.title, paragraphs: entry?.paragraphs }).toEqual({ title, paragraphs });
});

describe("what is told stays as it was told", () => {
  test("while time passes and readings come in", () => {
    const all = newsworthy();
    const until = (end: string): SubjectData => {
      const last = all.history.at.filter((at) => at < instant(end)).length;
      const values = Object.fromEntries(
        Object.entries(all.history.values).map(([metric, column]) => [metric, column.slice(0, last)]),
      ) as SubjectData["history"]["values"];
      return {
        ...all,
        history: { ...all.history, at: all.history.at.slice(0, last), values },
        rules: all.rules.filter(({ at }) => at < instant(end)),
      };
    };
    const later = new Map(newsOf(all).map((entry) => [entry.key, entry]));
    for (const end of ["2022-12-21 09:00", "2023-01-03 10:00", "2023-01-05 00:00", "2023-01-10 13:00"]) {
      const earlier = newsOf(until(end), instant(end)).filter(({ key }) => later.has(key));
      expect(earlier.length).toBeGreaterThan(3);
      for (const entry of earlier) expect(entry).toEqual(later.get(entry.key));
    }
  });

  test("and a past that is imported later adds its own news, with its own dates", () => {
    const now = instant("2023-02-01");
    const polled = Array.from({ length: 20 * 24 }, (_, hour) => 990 + Math.floor(hour / 24));
    const alone = hourly("2023-01-01", polled);
    const past = hourly(
      "2022-12-01",
      Array.from({ length: 31 * 24 }, (_, hour) => 500 + Math.floor(hour / 2)),
      "import:old",
    );
    const both: SubjectData = {
      ...alone,
      history: {
        ...alone.history,
        at: [...past.history.at, ...alone.history.at],
        source: [...past.history.source, ...alone.history.source],
        values: {
          ...alone.history.values,
          users: [...past.history.values.users, ...alone.history.values.users],
        },
      },
    };
    const [before, after] = [newsOf(alone, now), newsOf(both, now)];
    const kept = after.filter(({ key }) => before.some((entry) => entry.key === key));
    expect(kept.map(({ key }) => key)).toContain("milestones/handover-1000/reached");
    const added = after.filter(({ key }) => !before.some((entry) => entry.key === key));
    expect(added.map(({ key }) => key)).toContain("weeks/2022-12-12");
    expect(added.every(({ published }) => published <= instant("2023-01-03"))).toBe(true);
  });
});

test("an open doubt and an open gap do not change from poll to poll", () => {
  const said = (hours: number) =>
    hourly("2023-01-01", [...Array<number>(48).fill(800), ...Array<number>(hours).fill(300)]);
  const doubts = [2, 3].map((hours) => kindOf(said(hours), "correction", instant("2023-01-03 06:00")));
  expect(doubts[0]).toMatchObject([{ title: "est.social: a reading is in doubt (Accounts)" }]);
  expect(doubts[0]).toEqual(doubts[1]);
  const silent = hourly("2023-01-01", Array<number>(48).fill(800));
  const gaps = [30, 90].map((hours) => kindOf(silent, "gap", instant("2023-01-02 23:00") + hours * HOUR));
  expect(gaps[0]).toMatchObject([{ title: "est.social: no readings for more than a day" }]);
  expect(gaps[0]).toEqual(gaps[1]);
});

test("a confirmed doubt is the same news, changed when it was confirmed", () => {
  const [open] = kindOf(hourly("2023-01-01", [800, 800, 800, 300, 300]), "correction", instant("2023-01-02"));
  const long = hourly("2023-01-01", [800, 800, 800, ...Array<number>(40).fill(300)]);
  const [confirmed] = kindOf(long, "correction", instant("2023-01-03"));
  expect(confirmed).toMatchObject({ key: open?.key, published: open?.published });
  expect(confirmed?.updated).toBeGreaterThan(open?.updated ?? Number.POSITIVE_INFINITY);
});

test("a doubt is news again when the word that settled it is taken back", () => {
  const data = hourly("2023-01-01", [800, 800, 800, 300, 300]);
  const note = {
    id: 1,
    at: instant("2023-01-01"),
    text: "So it was",
    addedAt: 0,
    trusts: ["users" as const],
  };
  const removedNotes = [{ ...note, removedAt: instant("2023-01-01 20:00") }];
  expect(kindOf({ ...data, removedNotes }, "correction", instant("2023-01-02"))).toMatchObject([
    { title: "est.social: a reading is in doubt (Accounts)", updated: instant("2023-01-01 20:00") },
  ]);
});

describe("a record", () => {
  /** So many more at each noon. */
  const days = (growth: number[]) =>
    hourly(
      "2023-01-01",
      Array.from({ length: growth.length * 24 }, (_, hour) =>
        growth.slice(0, Math.floor((hour + 12) / 24)).reduce((users, more) => users + more, 100),
      ),
    );
  test.each([
    ["is none in the first week", [1, 2, 3, 4, 5, 6, 7], []],
    ["is one that was never seen before", [1, 2, 3, 4, 5, 6, 7, 5, 9, 9, 1], ["2023-01-09"]],
    ["waits for its day to be over", [1, 2, 3, 4, 5, 6, 7, 5, 9], []],
  ])("%s", (_, growth, expected) => {
    const told = kindOf(days(growth), "record", instant("2023-02-01")).filter(({ key }) =>
      /\/day\//.test(key),
    );
    const dayOf = (key: string) =>
      new Date(Number(key.split("/")[2]) * 1000 + DAY / 2).toISOString().slice(0, 10) as Day;
    expect(told.map(({ key }) => dayOf(key))).toEqual(expected);
  });

  test("hour by hour of a surge is told once a day", () => {
    const quiet = 8 * 24;
    const surge = Array.from(
      { length: quiet + 49 },
      (_, hour) => 100 + hour + Math.max(0, hour - quiet) ** 2,
    );
    const hours = kindOf(hourly("2023-01-01", surge), "record", instant("2023-02-01")).filter(({ key }) =>
      /\/hour\//.test(key),
    );
    expect(hours.map(({ title }) => title)).toEqual([
      "A record hour for est.social: 94 accounts more",
      "A record hour for est.social: 46 accounts more",
    ]);
  });
});

describe("what was found", () => {
  const record = (fact: FactRecord["fact"], ...seen: [value: string, since: string][]): FactRecord[] =>
    seen.map(([value, since]) => ({ fact, value, firstSeen: instant(since), lastSeen: instant(since) }));
  const quiet = () => hourly("2023-01-02", Array<number>(48).fill(800));
  const found = (...facts: FactRecord[]) => kindOf({ ...quiet(), facts }, "event").map(({ title }) => title);

  test.each<[string, FactRecord[], string[]]>([
    [
      "a release is told once, whatever is built of it every night",
      record(
        "version",
        ["4.5.0", "2023-01-02"],
        ["4.6.0-nightly.1", "2023-01-03"],
        ["4.6.0-nightly.2", "2023-01-04"],
        ["4.6.0", "2023-01-05"],
        ["4.6.1", "2023-01-06"],
      ),
      [
        "est.social – Software version changed from 4.6.0 to 4.6.1",
        "est.social – Software version changed from 4.5.0 to 4.6.0-nightly.1",
      ],
    ],
    [
      "two back-ends of different versions are told of once",
      record(
        "version",
        ...Array.from({ length: 60 }, (_, hour): [string, string] => [
          hour % 2 ? "4.6.0" : "4.5.0",
          new Date(instant("2023-01-02") + hour * HOUR).toISOString(),
        ]),
      ),
      ["est.social – Software version changed from 4.5.0 to 4.6.0"],
    ],
    [
      "registration is told of once a day",
      record(
        "registrations",
        ["open", "2023-01-02"],
        ["closed", "2023-01-03 10:00"],
        ["open", "2023-01-03 11:00"],
        ["closed", "2023-01-04"],
      ),
      Array<string>(2).fill("est.social – Registration changed: it was open to everyone, now it is closed"),
    ],
    [
      "another software is told of without its version",
      [
        ...record("software", ["mastodon", "2023-01-02"], ["gotosocial", "2023-01-03"]),
        ...record("version", ["4.5.0", "2023-01-02"], ["0.20.0", "2023-01-03"]),
      ],
      ["est.social – The server changed its software from mastodon to gotosocial"],
    ],
  ])("%s", (_, facts, expected) => expect(found(...facts)).toEqual(expected));

  test("a step and a purge are told as soon as they are certain, and settle once their days are over", () => {
    const users = Array.from({ length: 24 * 24 }, (_, hour) =>
      hour < 20 * 24 ? 1000 + Math.floor(hour / 12) : hour < 22 * 24 ? 1200 + Math.floor(hour / 12) : 900,
    );
    const entries = kindOf(hourly("2023-01-02", users), "event", instant("2023-02-01"));
    expect(entries.map(({ key, published, updated }) => [key, published, updated])).toEqual([
      ["events/purge-2023-01-24", instant("2023-01-24 03:00"), instant("2023-01-25")],
      ["events/step-2023-01-22", instant("2023-01-22 01:00"), instant("2023-01-23")],
    ]);
    expect(entries[0]).toMatchObject({
      paragraphs: [
        "Purge: 343 accounts of 1,243 gone in a day (Tuesday, 24 January 2023).",
        expect.stringMatching(/one account in a hundred/),
      ],
    });
  });
});

describe("what the operators noted", () => {
  const noted = (): SubjectData => {
    const data = hourly("2023-01-02", Array<number>(48).fill(800));
    const event = (date: string, text: string): BoardEvent => ({
      id: `${date}-1`,
      at: instant(date),
      kind: "note",
      label: { en: text, et: `${text} (et)` },
      detail: null,
      url: null,
    });
    data.subject.events = [event("2022-12-16", "Links are blocked"), event("2023-02-01", "A congress")];
    data.notes = [
      { id: 7, at: instant("2022-11-20"), text: "Moved", addedAt: instant("2023-01-09 12:00"), trusts: [] },
    ];
    return data;
  };
  const told = (now: string) =>
    kindOf(noted(), "note", instant(now)).map(({ key, published, paragraphs }) => [
      key,
      formatInstant(published),
      ...paragraphs,
    ]);

  test("is news when it was added, however old, and what the configuration has when it happened", () => {
    expect(told("2023-01-10")).toEqual([
      ["events/note-7", "2023-01-09T12:00:00Z", "Moved (Sunday, 20 November 2022)."],
      ["events/2022-12-16-1", "2022-12-16T00:00:00Z", "Links are blocked (Friday, 16 December 2022)."],
    ]);
  });

  test("waits for its day", () => {
    expect(told("2023-02-02").map(([key]) => key)).toContain("events/2023-02-01-1");
  });

  test("is told in the reader’s language where the operators wrote it in it", () => {
    const { entries } = feedReport(noted(), { language: "et", now: instant("2023-01-10") });
    expect(entries.map(({ title }) => title)).toContain("est.social – Links are blocked (et)");
  });
});

describe("the week in figures", () => {
  const fortnight = hourly("2023-01-02", Array<number>(14 * 24).fill(800));
  const weeks = (data: SubjectData, now: string) => kindOf(data, "week", instant(now)).map(({ key }) => key);
  const BOTH = ["weeks/2023-01-09", "weeks/2023-01-02"];
  test.each<[string, SubjectData, string, string[]]>([
    ["waits for the week to be over", fortnight, "2023-01-15 23:59", ["weeks/2023-01-02"]],
    ["is told once it is", fortnight, "2023-01-16 00:00", BOTH],
    ["stays although readings ended years ago", fortnight, "2026-11-22", BOTH],
    [
      "stays although nothing is counted any more",
      hourly("2023-01-02", [...Array<number>(14 * 24).fill(800), ...Array<null>(30 * 7 * 24).fill(null)]),
      "2023-12-01",
      BOTH,
    ],
    ["is none without readings", hourly("2023-01-02", []), "2026-11-22", []],
  ])("%s", (_, data, now, expected) => expect(weeks(data, now)).toEqual(expected));
});

test("a milestone that was withdrawn before it was reached is not news", () => {
  const data = {
    ...hourly("2023-01-01", [990, 1000, 1010]),
    rules: [
      { slug: HANDOVER.slug, at: instant("2022-12-01"), rule: HANDOVER },
      { slug: HANDOVER.slug, at: instant("2022-12-24"), rule: null },
    ],
  };
  data.subject.milestones = [{ ...HANDOVER, slug: "other", threshold: 5000 }];
  expect(kindOf(data, "milestone", instant("2023-01-02"))).toEqual([]);
});

test("fifty are kept, and no kind pushes milestones out", () => {
  const restless = Array.from({ length: 120 * 24 }, (_, hour) =>
    hour < 5 ? 990 : hour % 70 === 60 ? 0 : 1010,
  );
  const entries = newsOf(hourly("2023-01-01", restless), instant("2023-05-02"));
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  expect(entries.length).toBeLessThanOrEqual(50);
  expect({ milestones: count("milestone"), corrections: count("correction") }).toEqual({
    milestones: 1,
    corrections: 10,
  });
});

test.runIf(hasRealHistory)("est.social’s first weeks, as its feed would have told them", () => {
  const data = estSocial("2022-12-19 12:00", { milestones: [HANDOVER] });
  expect(newsOf(data, instant("2022-12-19 12:00")).map(({ title }) => title)).toEqual([
    "est.social: the week from 12 December 2022 to 18 December 2022",
    "est.social – Surge: 45 new accounts in a day, against a usual 12",
    "est.social – Surge: 56 new accounts in a day, against a usual 15",
    "est.social: the week from 5 December 2022 to 11 December 2022",
    "est.social – Surge: 100 new accounts in a day, against a usual 15",
    "est.social: the week from 28 November 2022 to 4 December 2022",
    "est.social – Surge: 90 new accounts in a day, against a usual 16",
    "est.social: the week from 21 November 2022 to 27 November 2022",
  ]);
});
