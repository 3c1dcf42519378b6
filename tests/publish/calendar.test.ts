import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Day } from "../../lib/model/calendar.ts";
import type { ToldMilestone } from "../../lib/model/issued.ts";
import { LANGUAGES, type Language } from "../../lib/model/language.ts";
import type { RuleRecord } from "../../lib/model/milestone.ts";
import type { Note } from "../../lib/model/note.ts";
import type { Revision } from "../../lib/model/revision.ts";
import { calendarFile } from "../../lib/publish/calendar.ts";
import { calendarReport } from "../../lib/reports/calendar.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import { ALL_HOSTILE } from "../fixtures/hostile-texts.ts";
import { issued, issuedMilestone } from "../fixtures/issued.ts";
import { estSocial, HANDOVER, hasRealHistory, instant, subjectData } from "../fixtures/subject-data.ts";
import { BOARD } from "./newsworthy.ts";

const told = (day: string, p10: string, p90: string | null): ToldMilestone => ({
  ...issuedMilestone(p10, p90, HANDOVER.slug),
  metric: "users",
  day: day as Day,
});

/** At noon of the day of the last forecast. */
function reportOf(data: SubjectData, ranges: ToldMilestone[], language: Language) {
  const last = ranges.at(-1);
  const forecasts = last ? [issued(last.day, { milestones: [last] })] : [];
  const now = instant(`${last?.day ?? "2023-02-01"} 12:00`);
  return calendarReport({ ...data, forecasts }, { language, now }, ranges);
}

const fileOf = (data: SubjectData, ranges: ToldMilestone[] = [], language: Language = "en") =>
  calendarFile(reportOf(data, ranges, language), BOARD);

/** The calendar as a reader's own program opens it. */
function openCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      text: event.description,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      wholeDays: event.startDate.isDate && event.endDate.isDate,
      status: String(component.getFirstPropertyValue("status")),
      url: String(component.getFirstPropertyValue("url")),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
  return { name: String(calendar.getFirstPropertyValue("x-wr-calname")), events };
}

const HALF_WAY = subjectData([["2022-12-19 03:15", { users: 838 }]], { milestones: [HANDOVER] });
const REACHED = subjectData(
  [
    ["2023-01-07 09:16", { users: 1000 }],
    ["2023-01-07 12:32", { users: 1001 }],
  ],
  { milestones: [HANDOVER] },
);

test("an expected milestone is whole days, up to and including the last, and only tentative", () => {
  expect(openCalendar(fileOf(HALF_WAY, [told("2022-12-19", "2023-01-03", "2023-01-20")]))).toEqual({
    name: "Milestones of est.social",
    events: [
      {
        uid: "tag:stats.est.social,2026:est.social/milestones/handover-1000",
        sequence: 0,
        title: "est.social, expected: Hand-over to the non-profit",
        text: "Between 3 and 20 January 2023, in 8 of 10 simulated futures. Forecast of 19 December 2022; it moves as new figures come in.",
        from: "2023-01-03",
        until: "2023-01-21",
        wholeDays: true,
        status: "TENTATIVE",
        url: "https://stats.est.social/board/en/est.social/milestones/handover-1000",
        stamp: "2022-12-18T22:00:00Z",
      },
    ],
  });
});

describe("it moves in place", () => {
  const first = told("2022-12-19", "2023-01-03", "2023-01-20");
  const same = told("2022-12-20", "2023-01-03", "2023-01-20");
  const moved = told("2022-12-21", "2023-01-02", "2023-01-20");
  const lost = told("2022-12-22", "2023-01-02", null);
  const back = told("2022-12-23", "2023-01-04", "2023-01-20");
  test.each<[string, SubjectData, ToldMilestone[], object[]]>([
    ["with the first forecast", HALF_WAY, [first], [{ sequence: 0, from: "2023-01-03" }]],
    [
      "not while it stays as it was",
      HALF_WAY,
      [first, same],
      [{ sequence: 0, stamp: "2022-12-18T22:00:00Z" }],
    ],
    ["with another range", HALF_WAY, [first, same, moved], [{ sequence: 1, from: "2023-01-02" }]],
    ["out, where no range can be told", HALF_WAY, [first, same, moved, lost], []],
    ["and in again", HALF_WAY, [first, same, moved, lost, back], [{ sequence: 3, from: "2023-01-04" }]],
    [
      "to the days of its crossing",
      REACHED,
      [first, same, moved],
      [{ sequence: 2, from: "2023-01-07", until: "2023-01-08", status: "CONFIRMED" }],
    ],
    ["from nothing, where nothing was forecast", REACHED, [], [{ sequence: 0, from: "2023-01-07" }]],
  ])("%s", (_, data, ranges, events) => {
    const found = openCalendar(fileOf(data, ranges)).events;
    expect(found).toMatchObject(events);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

test.each([
  [
    "2023-01-03",
    "2023-01-03",
    { from: "2023-01-03", until: "2023-01-10", text: "Between 3 and 9 January 2023" },
  ],
  [
    "2023-01-03",
    "2023-03-10",
    { from: "2023-01-01", until: "2023-04-01", text: "Between January and March 2023" },
  ],
  [
    "2022-12-25",
    "2023-02-21",
    { from: "2022-12-19", until: "2023-03-01", text: "Between December 2022 and February 2023" },
  ],
])(
  "a range from %s to %s takes the days that its words name, none of them past",
  (p10, p90, { text, ...days }) => {
    const [event] = openCalendar(fileOf(HALF_WAY, [told("2022-12-19", p10, p90)])).events;
    expect(event).toMatchObject({ ...days, text: expect.stringContaining(text) });
  },
);

describe("each change of what is stored raises its count, and nothing lowers it", () => {
  const first = told("2022-12-19", "2023-01-03", "2023-01-20");
  const revision = (at: string): Revision => ({
    ...{ at: instant(at), source: "import:old", from: 0, to: instant(at), added: 9, changed: 0, moved: [] },
  });
  const edited = (...days: string[]): RuleRecord[] =>
    days.map((day, index) => ({
      slug: HANDOVER.slug,
      at: instant(day),
      rule: { ...HANDOVER, label: { en: `Hand-over ${index}` } },
    }));
  const at = "2023-01-08T08:00:00Z";
  const vouching: Note = { id: 1, at: 0, text: "", addedAt: instant(at), trusts: ["users"] };
  test.each<[string, SubjectData, { sequence: number; stamp: string }]>([
    ["as it was reached", REACHED, { sequence: 1, stamp: "2023-01-07T12:32:00Z" }],
    ["an import", { ...REACHED, revisions: [revision(at)] }, { sequence: 3, stamp: at }],
    [
      "a second import",
      { ...REACHED, revisions: [revision("2023-01-08"), revision(at)] },
      { sequence: 5, stamp: at },
    ],
    [
      "an import that undid it",
      { ...HALF_WAY, revisions: [revision("2022-12-19T08:00:00Z")] },
      { sequence: 2, stamp: "2022-12-19T08:00:00Z" },
    ],
    ["an edited rule", { ...REACHED, rules: edited("2022-12-01", at) }, { sequence: 2, stamp: at }],
    [
      "the first record of a rule, not",
      { ...REACHED, rules: edited(at) },
      { sequence: 1, stamp: "2023-01-07T12:32:00Z" },
    ],
    ["the operator’s word on a reading", { ...REACHED, notes: [vouching] }, { sequence: 3, stamp: at }],
    [
      "the operator’s word taken back",
      { ...REACHED, removedNotes: [{ ...vouching, addedAt: 0, removedAt: instant(at) }] },
      { sequence: 5, stamp: at },
    ],
  ])("%s", (_, data, expected) => {
    expect(openCalendar(fileOf(data, [first])).events).toMatchObject([expected]);
  });
});

test("a leap that no second reading bears out is not yet entered", () => {
  const leap = subjectData(
    [
      ["2023-01-07 09:16", { users: 700 }],
      ["2023-01-07 12:32", { users: 1001 }],
    ],
    { milestones: [HANDOVER] },
  );
  expect(openCalendar(fileOf(leap)).events).toEqual([]);
});

test("a range of a rule that no longer holds is not shown", () => {
  const old = { ...told("2022-12-19", "2023-01-03", "2023-01-20"), threshold: 2000 };
  expect(openCalendar(fileOf(HALF_WAY, [old])).events).toEqual([]);
});

test.each<[string, Parameters<typeof subjectData>[0], object[]]>([
  ["already passed at the first reading has no day", [["2023-01-07", { users: 2000 }]], []],
  [
    "crossed in a gap lasts as long as the gap",
    [
      ["2023-01-07 12:00", { users: 900 }],
      ["2023-01-11 12:00", { users: 1100 }],
      ["2023-01-11 12:15", { users: 1101 }],
    ],
    [{ from: "2023-01-07", until: "2023-01-12" }],
  ],
  ["ahead without a forecast is left out", [["2023-01-07", { users: 900 }]], []],
])("a milestone that is %s", (_, rows, events) => {
  expect(openCalendar(fileOf(subjectData(rows, { milestones: [HANDOVER] }))).events).toMatchObject(events);
});

test.each(LANGUAGES)(
  "in %s lines are folded at 75 octets between letters, and end as the standard says",
  (language) => {
    const ranges = [told("2022-12-19", "2023-01-03", "2023-01-20")];
    const text = fileOf(HALF_WAY, ranges, language);
    const lines = text.split("\r\n");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const [event] = openCalendar(text).events;
    const [span] = reportOf(HALF_WAY, ranges, language).spans;
    expect({ title: event?.title, text: event?.text }).toEqual({ title: span?.title, text: span?.text });
  },
);

test("it says how often to ask again, and that nobody is busy", () => {
  const text = fileOf(REACHED);
  expect(text).toContain("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
  expect(text).toContain("\r\nTRANSP:TRANSPARENT\r\n");
  expect(text).toContain("\r\nCATEGORIES:Milestones\r\n");
});

test.each(ALL_HOSTILE)("%s is one line of text and no more", (_, text) => {
  const label = text.slice(0, 400);
  const data = subjectData(
    [
      ["2023-01-07 09:16", { users: 1000 }],
      ["2023-01-07 12:32", { users: 1001 }],
    ],
    { name: label || "x", milestones: [{ ...HANDOVER, label: { en: label } }] },
  );
  const { name, events } = openCalendar(fileOf(data));
  expect(name).toMatch(/^Milestones of /);
  expect(events).toMatchObject([{ status: "CONFIRMED", from: "2023-01-07" }]);
  expect(fileOf(data).replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
});

test.runIf(hasRealHistory)("est.social’s hand-over stands on the day on which it was reached", () => {
  const data = estSocial("2023-01-10 12:00", { milestones: [HANDOVER] });
  expect(openCalendar(fileOf(data)).events).toMatchObject([
    {
      from: "2023-01-07",
      until: "2023-01-08",
      text: "Reached between 7 January 2023 at 11:16 and 14:32 EET.",
    },
  ]);
});
