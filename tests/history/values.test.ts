import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { contentOf } from "../../lib/history/content.ts";
import { formatOf } from "../../lib/history/format.ts";
import { tellValues } from "../../lib/history/values.ts";
import { formatInstant } from "../../lib/model/instant.ts";
import type { PolledMetric } from "../../lib/model/metric.ts";
import { NOW, packed } from "./given.ts";

async function valuesIn(content: string | Buffer, metric: PolledMetric = "users", name = "history.csv") {
  const whole = await contentOf(Readable.from([Buffer.from(content)]));
  const { format, delimiter } = formatOf(whole.head);
  if (format === "sqlite") throw new Error("SQLite is read by the store");
  const told: string[] = [];
  for await (const value of tellValues(
    { name, format, delimiter, content: whole },
    metric,
    NOW,
    () => undefined,
  )) {
    told.push(`${value.domain} ${formatInstant(value.at).slice(0, 16)} ${value.value}`);
  }
  return told;
}

const TABLE = "domain,date,users\na.example,2024-01-01,5\nB.example,2024-01-01,7\na.example,2024-01-02,-1\n";
const OWN = { domain: "a.example", record: "sample", source: "poll", time: "2024-01-01T00:00:00Z" };
const MEASURED = "2024-01-01T00:00:07Z";

test.each([
  ["a table of several", TABLE, ["a.example 2024-01-01T00:00 5", "b.example 2024-01-01T00:00 7"]],
  ["the same, packed", packed(TABLE), ["a.example 2024-01-01T00:00 5", "b.example 2024-01-01T00:00 7"]],
  [
    "one that names no server, with a hole",
    "updated_at,users,statuses\n2022-12-19 03:19,838,6458\n2022-12-19 06:20,,6460\n",
    [" 2022-12-19T03:19 838", " 2022-12-19T06:20 null"],
  ],
  [
    "our own export as CSV",
    `record,domain,time,users,source,measured_at
sample,a.example,${OWN.time},5,poll,${MEASURED}
note,a.example,${OWN.time},,,
sample,b.example,${OWN.time},7,poll,${MEASURED}
`,
    ["a.example 2024-01-01T00:00 5", "b.example 2024-01-01T00:00 7"],
  ],
  [
    "our own export as JSON",
    JSON.stringify({
      mastoboard: "history",
      version: 1,
      records: [{ ...OWN, users: 5, measured_at: MEASURED }],
    }),
    ["a.example 2024-01-01T00:00 5"],
  ],
  [
    "a day of fedistats",
    JSON.stringify({ usersByInstance: { "a.example": 5, "b.example": null }, ctime: Date.UTC(2024, 0, 1) }),
    ["a.example 2024-01-01T00:00 5", "b.example 2024-01-01T00:00 null"],
  ],
])("%s is told whole", async (_, content, told) => {
  expect(await valuesIn(content)).toEqual(told);
});

test("a metric that is not there is refused, with those that are", async () => {
  await expect(valuesIn(TABLE, "posts")).rejects.toThrow("there is no column of posts; it has users");
});
