import { expect, test } from "vitest";
import { parseDay } from "../../lib/model/calendar.ts";
import { failuresCsv } from "../../lib/publish/failures-csv.ts";
import { preferredLanguage } from "../../lib/publish/preferred-language.ts";
import { parseSeriesQuestion } from "../../lib/publish/questions.ts";
import { seriesCsv } from "../../lib/publish/series-csv.ts";
import { urlsUnder } from "../../lib/publish/urls.ts";
import { seriesRows } from "../../lib/reports/api.ts";
import { failureRows } from "../../lib/reports/failures.ts";
import { believed, instant, subjectData } from "../fixtures/subject-data.ts";

test("addresses keep the base path, encode the subject and leave out what is the default", () => {
  const urls = urlsUnder("/mastoboard");
  expect([
    urls.overview("et", "est.social", { range: "1y" }),
    urls.overview("en", "127.0.0.1:4680", { range: "30d" }),
    urls.metric("nl", "est.social", "posts", { range: "all", step: "week" }),
    urls.milestone("ar", "est.social", "handover-1000"),
    urls.facts("et", "est.social"),
    urls.facts("et", "est.social", "2022-12-19"),
    urls.picture("est.social", "users", "svg", { asOf: { day: parseDay("2022-12-19") }, lang: "ar" }),
    urls.csv("est.social", "users", "90d"),
    urls.picture("est.social", "summary", "png", { theme: "dark", lang: "et" }),
    urls.picture("est.social", { milestone: "handover-1000" }, "svg"),
    urls.picture("est.social", { count: "posts" }, "csv", { interval: "week" }),
    urls.embed("est.social", { count: "signups" }, { range: "90d" }),
    urls.badge("127.0.0.1:4680", "users", "svg"),
    urls.milestoneBadge("est.social", "handover-1000", "json"),
    urls.feed("127.0.0.1:4680", "atom", "et"),
    urls.calendar("est.social", "ar"),
    urls.preview(
      "et",
      { page: "milestone", id: "127.0.0.1:4680", slug: "handover-1000" },
      parseDay("2023-01-07"),
    ),
  ]).toEqual([
    "/mastoboard/et/est.social",
    "/mastoboard/en/127.0.0.1%3A4680?range=30d",
    "/mastoboard/nl/est.social/posts?range=all&step=week",
    "/mastoboard/ar/est.social/milestones/handover-1000",
    "/mastoboard/et/est.social/facts",
    "/mastoboard/et/est.social/facts?on=2022-12-19",
    "/mastoboard/c/est.social/users.svg?asof=2022-12-19&lang=ar",
    "/mastoboard/c/est.social/users.csv?range=90d",
    "/mastoboard/c/est.social/summary.png?lang=et&theme=dark",
    "/mastoboard/c/est.social/milestones/handover-1000.svg",
    "/mastoboard/c/est.social/posts-written.csv?interval=week",
    "/mastoboard/embed/est.social/signups?range=90d",
    "/mastoboard/badge/127.0.0.1%3A4680/users.svg",
    "/mastoboard/badge/est.social/milestones/handover-1000.json",
    "/mastoboard/feed/127.0.0.1%3A4680.atom?lang=et",
    "/mastoboard/calendar/est.social.ics?lang=ar",
    "/mastoboard/og/et/127.0.0.1%3A4680/milestones/handover-1000.png?v=20230107",
  ]);
});

test.each([
  ["nl-BE,nl;q=0.9,en;q=0.8", "nl"],
  ["fr,ar;q=0.5,en;q=0.2", "ar"],
  ["fr", "et"],
  ["", "et"],
  ["en;q=0,nl;q=0.1", "nl"],
  [`${"x,".repeat(2000)}nl`, "et"],
])("a browser that asks for %j gets %s", (header, language) => {
  expect(preferredLanguage(header, ["et", "en", "nl", "ar"])).toBe(language);
});

test.each([
  ["", { metric: "users", from: null, to: null, step: null }],
  [
    "metric=posts&step=week&from=2022-12-19",
    { metric: "posts", from: Date.UTC(2022, 11, 19), to: null, step: "week" },
  ],
  [
    "from=2022-12-19&to=2022-12-19",
    { metric: "users", from: instant("2022-12-19"), to: instant("2022-12-19 23:59:59"), step: null },
  ],
  ["to=2022-12-19T03:19:00Z", { metric: "users", from: null, to: instant("2022-12-19 03:19"), step: null }],
])("the series question %j is understood", (query, value) => {
  expect(parseSeriesQuestion(new URLSearchParams(query))).toEqual({ ok: true, value });
});

test.each([
  ["metric=cats", "metric must be one of users, active, posts, servers"],
  ["step=year", "step must be one of raw, hour, day, week, month"],
  [
    "from=2023-02-30",
    "from and to must be a date such as 2022-12-19 or a moment such as 2022-12-19T03:19:00Z",
  ],
  ["from=2023-02-02&to=2023-02-01", "from must not lie after to"],
])("the series question %j is refused with the cure", (query, problem) => {
  expect(parseSeriesQuestion(new URLSearchParams(query))).toEqual({ ok: false, problem });
});

test("in CSV a source with a comma or a quote keeps its column", () => {
  const row = { at: instant("2022-12-19"), value: 1, hole: null, source: 'import:a,"b"' } as const;
  const csv = seriesCsv("users", [{ ...row, said: null, mark: null }]);
  expect(csv.split("\r\n")[1]).toBe('2022-12-19T00:00:00Z,1,,"import:a,""b""",,');
});

test("in CSV a hole is an empty cell with its reason", () => {
  const data = subjectData([
    ["2022-12-19 03:19", { users: 838 }],
    ["2022-12-19 06:19", { users: "malformed" }],
  ]);
  const all: [number, number] = [instant("2022-12-01"), instant("2023-01-01")];
  expect(seriesCsv("users", seriesRows(data, "users", all))).toBe(
    "time,users,hole,source,said,mark\r\n2022-12-19T03:19:00Z,838,,poll,,\r\n2022-12-19T06:19:00Z,,malformed,poll,,\r\n",
  );
});

test("in CSV what was said and is not believed stands in a column of its own, with the reason", () => {
  const data = believed(
    subjectData([
      ["2022-12-19 03:15", { users: 838 }],
      ["2022-12-19 03:30", { users: 412 }],
      ["2022-12-19 03:45", { users: 838 }],
    ]),
  );
  const all: [number, number] = [instant("2022-12-01"), instant("2023-01-01")];
  expect(
    seriesCsv("users", seriesRows(data, "users", all))
      .split("\r\n")
      .slice(1, 4),
  ).toEqual([
    "2022-12-19T03:15:00Z,838,,poll,,",
    "2022-12-19T03:30:00Z,,not-believed,poll,412,halving open",
    "2022-12-19T03:45:00Z,838,,poll,,",
  ]);
});

test("failed polls are a table in which nothing is a formula, and the inside of our own program is not told", () => {
  const failed = (slot: string, cause: "internal" | "unreachable", detail: string) => {
    const at = instant(slot);
    return { slot: at, startedAt: at + 5000, durationMs: 1, outcome: "failed", cause, detail } as const;
  };
  const data = {
    ...subjectData([]),
    failures: [
      failed("2026-11-20 12:00", "unreachable", "before the time"),
      failed("2026-11-21 12:00", "unreachable", '=HYPERLINK("x")'),
      failed("2026-11-21 12:15", "internal", "/home/somebody"),
    ],
  };
  const rows = failureRows(data, { from: instant("2026-11-21"), to: instant("2026-11-21 23:59:59") });
  expect(failuresCsv(rows).split("\r\n")).toEqual([
    "slot,at,cause,fault,detail",
    `2026-11-21T12:00:00Z,2026-11-21T12:00:05Z,unreachable,theirs,"'=HYPERLINK(""x"")"`,
    "2026-11-21T12:15:00Z,2026-11-21T12:15:05Z,internal,ours,",
    "",
  ]);
});
