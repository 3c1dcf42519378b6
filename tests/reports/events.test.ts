import { describe, expect, test } from "vitest";
import { DAY, formatInstant, HOUR } from "../../lib/model/instant.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import type { Note } from "../../lib/model/note.ts";
import { ANSWERS } from "../../lib/publish/openapi-answers.ts";
import { eventsOf } from "../../lib/reports/all-events.ts";
import { tellEvents } from "../../lib/reports/board-events.ts";
import { eventReport, eventsAnswer, eventsReport } from "../../lib/reports/events-page.ts";
import { estSocial, hasRealHistory, instant, subjectData } from "../fixtures/subject-data.ts";

const START = instant("2026-01-01 03:00");

/** Ten a day, with a surge, a purge, a gap of three days and a step. */
function eventful(notes: Note[] = []) {
  const changes = (day: number) => (day === 20 ? 100 : day === 40 ? -400 : day === 80 ? 2000 : 10);
  let users = 1000;
  const rows = Array.from({ length: 100 * 8 }, (_, slot): Parameters<typeof subjectData>[0][number] => {
    if (slot % 8 === 4) users += changes(Math.floor(slot / 8));
    return [formatInstant(START + slot * 3 * HOUR), { users }];
  });
  const gap = rows.filter((_, slot) => slot < 60 * 8 || slot >= 63 * 8);
  return {
    ...subjectData(gap, { timeZone: "UTC" }),
    facts: [
      { fact: "version", value: "4.0.0", firstSeen: START, lastSeen: START + DAY },
      { fact: "version", value: "4.0.2", firstSeen: START + 2 * DAY, lastSeen: START + 90 * DAY },
    ] as const,
    notes,
  };
}

const note = (id: number, day: number): Note => {
  const at = START + day * DAY;
  return { id, at, text: `Note ${id}`, addedAt: at, trusts: [] };
};

const reader = { language: "en", now: START + 101 * DAY } as const;
const data = { ...eventful([note(1, 30)]), facts: [...eventful().facts] };

describe("what happened", () => {
  test("is noted or found, and keeps its address", () => {
    expect(eventsOf(data).map(({ id }) => id)).toEqual([
      "version-1767409200",
      "surge-2026-01-21",
      "note-1",
      "purge-2026-02-10",
      `gap-${(START + 60 * DAY - 3 * HOUR) / 1000}`,
      "step-2026-03-22",
    ]);
  });

  test("is told newest first", () => {
    expect(
      eventsReport(data, reader).events.map(({ number, day, text }) => `${number} ${day}: ${text}`),
    ).toEqual([
      "6 22 March 2026: Step: 2,000 new accounts all at once, against a usual 10 a day",
      "5 2 March 2026: No readings for 3 days: our own program was not running",
      "4 10 February 2026: Purge: 400 accounts of 1,490 gone in a day",
      "3 31 January 2026: Note 1",
      "2 21 January 2026: Surge: 100 new accounts in a day, against a usual 10",
      "1 3 January 2026: Software version changed from 4.0.0 to 4.0.2",
    ]);
  });

  test("has a page with what was before and after", () => {
    const report = eventReport(data, "purge-2026-02-10", reader);
    expect(report).toMatchObject({
      kind: "found in the figures",
      around: {
        since: "Since then: 2,180 new accounts.",
        rates: [
          { name: "New accounts per hour", before: "0.4" },
          { name: "New accounts per day", before: "10" },
        ],
      },
      chart: { goal: null, events: [{ number: 1 }] },
    });
    expect(report?.rule).toContain("one account in a hundred");
    expect(eventReport(data, "nothing", reader)).toBeNull();
  });

  test.each([
    ["en", "2026-02-10", "The week before", "The week after"],
    ["en", "2026-04-09", "The week before", "The first day after"],
    ["en", "2026-04-07", "The week before", "The first 3 days after"],
    ["en", "2026-01-03", "The 2 days before", "The week after"],
    ["et", "2026-04-07", "Nädal enne", "Esimesed 3 päeva pärast"],
    ["nl", "2026-01-03", "De 2 dagen ervoor", "De week erna"],
    ["ar", "2026-04-08", "الأسبوع السابق", "أول يومين بعده"],
  ] as const)("in %s, of %s: “%s”, “%s”, no longer than was measured", (language, day, before, after) => {
    const noted = { ...data, notes: [{ ...note(1, 0), at: instant(`${day} 03:00`) }] };
    expect(eventReport(noted, "note-1", { ...reader, language })?.around).toMatchObject({ before, after });
  });

  test.each([
    [
      "today",
      START + 99.9 * DAY,
      "The last reading is of 11 April 2026 at 00:00: what came after is not known yet.",
      true,
    ],
    [
      "an hour before the last reading",
      START + 99.8 * DAY,
      "There is less than a day of readings after it, too little to compare.",
      true,
    ],
    [
      "long after readings ended",
      START + 190 * DAY,
      "The last reading is of 11 April 2026 at 00:00: what came after is not known yet.",
      false,
    ],
    [
      "the far past",
      instant("1999-12-31 00:00"),
      "The first reading is of 1 January 2026 at 03:00, later than this: what was before, and what changed, is not known.",
      false,
    ],
    [
      "the day before the first reading",
      START - DAY,
      "The first reading is of 1 January 2026 at 03:00, later than this: what was before, and what changed, is not known.",
      true,
    ],
    ["the midst of a gap", START + 61.5 * DAY, "There are too few readings around it to compare.", true],
    ["a time that is well known", START + 30 * DAY, null, true],
  ])("a note of %s tells what is known and what is not", (_, at, unknown, isDrawn) => {
    const now = Math.max(reader.now, at);
    const noted = { ...eventful([{ ...note(7, 0), at }]), facts: [] };
    const report = eventReport(noted, "note-7", { ...reader, now });
    expect(report?.around.unknown).toBe(unknown);
    expect(report?.chart !== null).toBe(isDrawn);
    const { chart } = report ?? {};
    if (chart) expect([chart.domain[0] <= at, at <= chart.domain[1]]).toEqual([true, true]);
  });

  test("a noted day that is still to come, and a board with no readings, say so", () => {
    const planned = { ...eventful([note(7, 200)]), facts: [] };
    expect(eventReport(planned, "note-7", reader)).toMatchObject({
      around: { unknown: "This is still to come.", rates: [], since: null },
      chart: null,
    });
    const empty = { ...subjectData([]), notes: [note(7, 0)] };
    expect(eventReport(empty, "note-7", reader)?.around.unknown).toBe("Accounts have not been measured yet.");
  });

  test("is answered to programs as described", () => {
    const answer = eventsAnswer(data, reader);
    expect(ANSWERS["/api/v1/subjects/{id}/events"].parse(answer)).toEqual(answer);
    expect(answer.events[3]).toMatchObject({ detail: { change: -400, usual: 10, before: 1490 } });
  });

  test.each(LANGUAGES)("is said in %s with nothing left out", (language) => {
    for (const { text, kind } of eventsReport(data, { ...reader, language }).events) {
      expect(`${kind} ${text}`).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe("a surge on a day of which something is noted", () => {
  const day = 20 - 3 / 24;
  const noted = { ...data, notes: [note(1, day), note(2, day + 0.5), note(3, 30)] };
  const surge = {
    id: "surge-2026-01-21",
    kind: "found in the figures",
    text: "Surge: 100 new accounts in a day, against a usual 10",
  };

  test("is told once, beneath the first note of that day", () => {
    const { events } = eventsReport(noted, reader);
    expect(events.map(({ number, id, beside }) => [number, id, beside])).toEqual([
      [7, "step-2026-03-22", []],
      [6, `gap-${(START + 60 * DAY - 3 * HOUR) / 1000}`, []],
      [5, "purge-2026-02-10", []],
      [4, "note-3", []],
      [3, "note-2", []],
      [2, "note-1", [surge]],
      [1, "version-1767409200", []],
    ]);
  });

  test("keeps its page, and each page leads to the other", () => {
    expect(eventReport(noted, "note-1", reader)?.beside).toEqual([surge]);
    expect(eventReport(noted, "note-2", reader)?.beside).toEqual([]);
    expect(eventReport(noted, surge.id, reader)).toMatchObject({
      text: surge.text,
      beside: [{ id: "note-1", kind: "noted", text: "Note 1" }],
    });
    expect(eventsAnswer(noted, reader).events.map(({ id }) => id)).toContain(surge.id);
  });

  test("is one number on a chart", () => {
    const { told } = tellEvents(noted, [START, reader.now], "en");
    expect(told.map(({ line }) => line.id)).toEqual([
      "version-1767409200",
      "note-1",
      "note-2",
      "note-3",
      "purge-2026-02-10",
      "step-2026-03-22",
    ]);
  });
});

test("a chart has room for nine: notes stay, and gaps are hatched instead", () => {
  const many = { ...data, notes: Array.from({ length: 8 }, (_, id) => note(id + 1, 3 * id + 4)) };
  const { told, untold } = tellEvents(many, [START, reader.now], "en");
  expect(told.map(({ line }) => line.id)).toEqual([
    ...Array.from({ length: 8 }, (_, id) => `note-${id + 1}`),
    "purge-2026-02-10",
  ]);
  expect(told.map(({ line }) => line.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(untold).toBe("and 3 more events");
});

test.runIf(hasRealHistory)("est.social's first surge, before and after", () => {
  const known = estSocial("2023-01-10 12:00");
  const report = eventReport(known, "surge-2022-12-07", { ...reader, now: instant("2023-01-10 12:00") });
  expect(report?.text).toBe("Surge: 100 new accounts in a day, against a usual 15");
  expect(report?.around.rates[1]).toEqual({ name: "New accounts per day", before: "16", after: "34" });
  expect(report?.around.bestDay).toBe("+100 on Wednesday, 7 December 2022");
});
