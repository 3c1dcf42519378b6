import { describe, expect, test } from "vitest";
import { textOf } from "../../lib/i18n/say.ts";
import { parseDay } from "../../lib/model/calendar.ts";
import { DAY, formatInstant } from "../../lib/model/instant.ts";
import { USUAL_QUESTION } from "../../lib/model/picture-question.ts";
import { parseShareQuestion } from "../../lib/model/share-question.ts";
import { metricReport } from "../../lib/reports/metric-page.ts";
import { milestoneReport, milestonesReport } from "../../lib/reports/milestone-pages.ts";
import { overviewReport } from "../../lib/reports/overview.ts";
import { pictureReport } from "../../lib/reports/picture.ts";
import { previewOf } from "../../lib/reports/previews/of-page.ts";
import { shareReport } from "../../lib/reports/share.ts";
import { picturedTime } from "../../lib/reports/shown-time.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";

const reader = { language: "en", now: instant("2026-11-22 12:00") } as const;

/** Sixty days of an imported history that knows only days; posts are not in it after the twentieth. */
const rows = Array.from({ length: 60 }, (_, day): Parameters<typeof subjectData>[0][number] => [
  formatInstant(instant("2025-01-01") + day * DAY),
  { users: 980 + day, posts: day < 20 ? 5000 + day : "not-in-source" },
]);
const data = subjectData(rows, {}, "import:kept-elsewhere");

describe("a history of days, long ended", () => {
  const overview = overviewReport(data, "1y", reader);

  test("makes up no hour", () => {
    expect(overview.freshness.text).toContain("Measured 1 March 2025 ·");
    expect(overview.changes[1]).toMatchObject({ text: "+1", since: "since 28 February 2025" });
    const milestone = milestoneReport(data, "users-1000", reader);
    expect(textOf(milestone?.text ?? [])).toBe("Reached between 20 January 2025 and 21 January 2025.");
    expect(milestone?.evidence.map(({ when }) => when)).toEqual(["20 January 2025", "21 January 2025"]);
  });

  test("has a table behind the milestone's chart", () => {
    const table = milestoneReport(data, "users-1000", reader)?.table;
    expect(table?.rows[0]).toEqual(["31 January 2025", "1,010", "+1"]);
  });

  test("tells a figure that went missing since it did, not since everything ended", () => {
    const { gaps } = metricReport(data, "posts", "all", "day", reader);
    expect(gaps.lines).toEqual([
      "Since 20 January 2025: no readings (our own program was not running and 40× the source of these readings does not have it)",
    ]);
    expect(overview.multiples[0]).toMatchObject({
      name: "Posts",
      number: "–",
      note: "Last known: 5,019, 20 January 2025",
    });
  });

  test("shows its last columns, not the nothing that came after", () => {
    const { changes } = metricReport(data, "users", "all", "day", reader);
    const known = changes?.kind === "columns" ? changes.columns.filter(({ value }) => value !== null) : [];
    expect(known.length).toBeGreaterThan(50);
    expect(changes?.summary).toContain("the highest was +1 (2 January 2025)");
  });
});

describe("a year, seen when readings have long ended, runs to eight days after the last of them", () => {
  const end = instant("2025-03-01") + 8 * DAY;
  const begin = instant("2025-01-01");

  test("on pages", () => {
    const overview = overviewReport(data, "1y", reader);
    expect(overview.chart?.domain).toEqual([begin, end]);
    expect(overview.gaps.lines).toEqual([
      "Since 1 March 2025: no readings (our own program was not running)",
    ]);
    expect(metricReport(data, "users", "30d", "day", reader).total?.domain).toEqual([end - 30 * DAY, end]);
  });

  test("of a figure that others outlive", () => {
    const { total } = metricReport(data, "posts", "1y", "day", reader);
    expect(total?.domain).toEqual([begin, instant("2025-01-20") + 8 * DAY]);
  });

  test.each([
    ["users", "1y", [begin, end]],
    ["summary", "all", [begin, end]],
    ["posts", "30d", [begin, instant("2025-01-28")]],
    ["users", { from: parseDay("2025-02-01"), to: null }, [instant("2025-01-31 22:00"), end]],
  ] as const)("in pictures of %s, %o", (of, range, time) => {
    expect(picturedTime(data, of, range, reader.now)).toEqual(time);
  });

  test.each([
    ["users", "As of 1 March 2025"],
    ["posts", "As of 20 January 2025"],
    ["summary", "As of 1 March 2025"],
    [{ milestone: "users-1000" }, "As of 31 January 2025"],
    ["servers", "No reading yet"],
  ] as const)("a picture of %j is as of the last reading in it", (of, asOf) => {
    const question = { ...USUAL_QUESTION, range: "all" } as const;
    const domain = picturedTime(data, of, "all", reader.now);
    expect(pictureReport(data, of, question, domain, "", reader)?.asOf).toBe(asOf);
  });

  test.each([
    ["metric=users&mode=delta", "highest was"],
    ["metric=users&mode=rate&range=30d", "highest was"],
    ["metric=summary", "accounts"],
  ])("in what the share page says of %s", (query, words) => {
    const asked = parseShareQuestion(new URLSearchParams(query));
    const alt = shareReport(data, asked, reader, "en")?.alt ?? "";
    expect(alt).toContain(words);
    expect(alt).not.toContain("No reading");
  });

  test("in previews of pages", () => {
    for (const page of ["overview", "events", "gaps"] as const) {
      const address = { page, id: "est.social", range: "1y" } as const;
      expect(previewOf(data, address, reader)?.card.chart?.domain).toEqual([begin, end]);
    }
  });
});

test("on an empty board nothing is said of what was reached", () => {
  expect(milestonesReport(subjectData([]), reader).isKnown).toBe(false);
  expect(milestonesReport(data, reader).isKnown).toBe(true);
});
