import { describe, expect, test } from "vitest";
import { generatedAt, parseActivityRows } from "../../lib/fediverse/activity.ts";
import { formatInstant, parseInstant } from "../../lib/model/instant.ts";
import { haveRecordedAnswers, recordedHeaders, recordedJson } from "./recorded-answers.ts";

const row = { week: "1670045394", statuses: "4686", logins: "3028", registrations: "122" };

describe("rows of activity", () => {
  test("are kept as they came, without anything else in them", () => {
    expect(parseActivityRows([{ ...row, statuses: "0012", extra: 1 }])).toEqual([
      { ...row, statuses: "0012" },
    ]);
  });

  test("with numbers, as Takahe sends them, become text", () => {
    const numbers = { week: 1670198400, statuses: 12, logins: 0, registrations: 3 };
    expect(parseActivityRows([numbers])).toEqual([
      { week: "1670198400", statuses: "12", logins: "0", registrations: "3" },
    ]);
  });

  test("may be none", () => expect(parseActivityRows([])).toEqual([]));

  test.each([
    ["an error", { error: "Record not found" }],
    ["null", null],
    ["rows of null", [null]],
    ["a row without a week", [{ ...row, week: undefined }]],
    ["a null in one row", [row, { ...row, logins: null }]],
    ["a negative number", [{ ...row, registrations: "-1" }]],
    ["a fraction", [{ ...row, logins: 1.5 }]],
    ["words", [{ ...row, statuses: "many" }]],
    ["a thousand rows", Array(1000).fill(row)],
  ])("that are %s are malformed (hand-made)", (_case, data) => expect(parseActivityRows(data)).toBeNull());
});

describe("when rows were generated (hand-made headers)", () => {
  const fetched = parseInstant("2022-12-19T12:00:00Z") ?? 0;
  const monday = "2022-12-19T00:00:00Z";
  const seconds = (text: string) => String((parseInstant(text) ?? 0) / 1000);
  const at = (week: string, headers: Record<string, string>) =>
    formatInstant(generatedAt([{ ...row, week: seconds(week) }], headers, fetched));

  test.each([
    ["sliding: the newest stamp", "2022-12-18T17:01:02Z", {}, "2022-12-18T17:01:02Z"],
    ["sliding on a Monday", "2022-12-19T05:00:01Z", {}, "2022-12-19T05:00:01Z"],
    ["sliding on a full hour of a Thursday", "2022-12-15T05:00:00Z", {}, "2022-12-15T05:00:00Z"],
    ["sliding, from a clock ahead of ours", "2022-12-19T13:00:01Z", {}, "2022-12-19T12:00:00Z"],
    ["Mondays: the answer's Date", monday, { date: "Mon, 19 Dec 2022 11:00:00 GMT" }, "2022-12-19T11:00:00Z"],
    [
      "Mondays: the Date less the Age",
      monday,
      { date: "Mon, 19 Dec 2022 11:00:00 GMT", age: "1616" },
      "2022-12-19T10:33:04Z",
    ],
    [
      "Mondays of Tokyo",
      "2022-12-18T15:00:00Z",
      { date: "Mon, 19 Dec 2022 11:00:00 GMT" },
      "2022-12-19T11:00:00Z",
    ],
    [
      "Mondays of Honolulu",
      "2022-12-19T10:00:00Z",
      { date: "Mon, 19 Dec 2022 11:00:00 GMT" },
      "2022-12-19T11:00:00Z",
    ],
    ["Mondays without a Date", monday, {}, "2022-12-19T12:00:00Z"],
    ["Mondays with nonsense", monday, { date: "yesterday", age: "-5" }, "2022-12-19T12:00:00Z"],
    [
      "Mondays, from a clock ahead",
      monday,
      { date: "Mon, 19 Dec 2022 13:00:00 GMT" },
      "2022-12-19T12:00:00Z",
    ],
  ])("%s", (_case, week, headers, generated) => expect(at(week, headers)).toBe(generated));
});

describe.skipIf(!haveRecordedAnswers)("recorded activity", () => {
  test.each([
    ["fluttercommunity.social-activity.json", 12, "4686", "122"],
    ["jaywink-mastodon_activity_doc.json", 2, "200229", "1379"],
    ["mastodon-2.4.1rc1-activity.json", 12, "1448", "0"],
    ["mastodon-2.9.1-activity.json", 12, "473", "0"],
    ["mastodon-3.0.1-activity.json", 12, "488", "0"],
    ["mastodon-4.0.0rc-activity.json", 12, "13", "1"],
    ["mastodon-4.0.2-activity.json", 12, "18", "3"],
    ["mastodon-4.3.0-activity.json", 12, "5", "4"],
    ["mastodon-4.6.4-activity.json", 12, "18", "4"],
    ["mastodon-docs-activity.json", 12, "37125", "542"],
    ["mastodon.social-4.5n-2025-08-15-activity.json", 12, "28125", "317"],
    ["mastodon.social-4.6n-2025-11-06-activity.json", 12, "79442", "793"],
    ["mastodon.social-4.6n-2026-04-11a-activity.json", 12, "118281", "1414"],
  ])("%s is kept whole: %d rows", (file, count, statuses, registrations) => {
    const rows = parseActivityRows(recordedJson(file));
    expect(rows).toEqual(recordedJson(file));
    expect(rows).toHaveLength(count);
    expect(rows?.[0]).toMatchObject({ statuses, registrations });
  });

  test.each([
    ["capitalism.party-2022-11-27", "1"],
    ["happytobehe.re-2022-12-13", "10"],
    ["mastodon.online-2022-11-27", "26320"],
    ["mastodonte.social-2022-11-27", "0"],
    ["pantdon.site-2022-11-27", "0"],
    ["qoto.org-2022-11-27", "24754"],
    ["social.diskseven.com-2022-11-27", "16"],
    ["techhub.social-2023-03-20", "1768"],
    ["xn--y9a6bah4ck.xn--y9a3aq-2022-11-27", "0"],
  ])("%s, within a recording of masto.js", (server, statuses) => {
    const { activity } = recordedJson(`${server}-v1_instance+activity.mastojs-camelCase.json`) as {
      activity: unknown;
    };
    expect(parseActivityRows(activity)).toEqual(activity);
    expect(parseActivityRows(activity)?.[0]?.statuses).toBe(statuses);
  });

  // Mondays of Central Europe before 3.5; after it the second at which the cache was filled, up to a day before Date.
  test.each([
    ["mastodon-2.4.1rc1-activity.json", "2018-06-05T20:00:45Z"],
    ["mastodon-2.9.1-activity.json", "2019-06-22T21:12:34Z"],
    ["mastodon-3.0.1-activity.json", "2019-10-12T21:00:46Z"],
    ["mastodon-4.0.0rc-activity.json", "2022-11-07T19:54:43Z"],
    ["mastodon-4.0.2-activity.json", "2022-12-01T19:47:29Z"],
    ["mastodon-4.3.0-activity.json", "2025-02-13T16:10:28Z"],
    ["mastodon-4.6.4-activity.json", "2026-08-01T13:51:02Z"],
    ["mastodon.social-4.5n-2025-08-15-activity.json", "2025-08-15T05:27:57Z"],
    ["mastodon.social-4.6n-2025-11-06-activity.json", "2025-11-06T13:02:02Z"],
    ["mastodon.social-4.6n-2026-04-11a-activity.json", "2026-04-10T18:01:06Z"],
  ])("%s was generated at %s", (file, generated) => {
    const rows = parseActivityRows(recordedJson(file)) ?? [];
    const fetched = parseInstant("2026-09-01T12:00:00Z") ?? 0;
    expect(formatInstant(generatedAt(rows, recordedHeaders(file), fetched))).toBe(generated);
  });
});
