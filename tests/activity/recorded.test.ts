import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Activity, ActivityAnswer, Bounds } from "../../lib/model/activity.ts";
import { type Day, parseDay } from "../../lib/model/calendar.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../lib/model/instant.ts";
import { reconstructActivity } from "../../lib/stats/activity/reconstruct.ts";

const FILE = new URL("../../../shared/data/activity/daily-answers-2022-2023.jsonl.gz", import.meta.url);

const line = z.object({
  domain: z.string(),
  day: z.string().transform(parseDay),
  counts: z.object({ user_count: z.number() }),
  activity: z.array(
    z.object({ week: z.string(), statuses: z.string(), logins: z.string(), registrations: z.string() }),
  ),
});
type Line = z.infer<typeof line>;

/** The newest stamps show that servers were asked until a quarter past four. */
const ASKED = 4 * HOUR + 20 * MINUTE;

function answerOf({ day, activity: rows }: Line): ActivityAnswer {
  const fetchedAt = Date.parse(day) + ASKED;
  const newest = Number(rows[0]?.week) * SECOND;
  // Where stamps are midnights, they do not tell when the answer was made.
  return { fetchedAt, generatedAt: newest % DAY === 0 ? fetchedAt : newest, rows };
}

type Server = { domain: string; lines: Line[]; answers: ActivityAnswer[]; activity: Activity };

let read: Server[] | null = null;

function servers(): Server[] {
  read ??= [...Map.groupBy(linesOf(), ({ domain }) => domain)].map(([domain, lines]) => {
    const answers = lines.map(answerOf);
    return { domain, lines, answers, activity: reconstructActivity(answers, null) };
  });
  return read;
}

function linesOf(): Line[] {
  const text = gunzipSync(readFileSync(FILE)).toString();
  return text
    .trim()
    .split("\n")
    .map((written) => line.parse(JSON.parse(written)));
}

const isExact = ({ low, high }: Bounds) => low === high;

/** From the first day on which it was asked to the last that a row can have, two days before the newest answer. */
function askedDays({ lines, activity }: Server): [Day, Day] {
  return [lines[0]?.day ?? parseDay("2022-11-27"), activity.days.at(-3)?.day ?? parseDay("2023-03-17")];
}

describe.skipIf(!existsSync(FILE))("forty servers, asked on 113 days", () => {
  test("nearly all days of sign-ups are exact, and most of posts", () => {
    const days = servers().flatMap((server) => {
      const [from, to] = askedDays(server);
      return server.activity.days.filter(({ day }) => day >= from && day <= to);
    });
    expect(days).toHaveLength(4392);
    expect(days.filter(({ signups }) => isExact(signups)).length / days.length).toBeGreaterThan(0.95);
    expect(days.filter(({ posts }) => isExact(posts)).length / days.length).toBeGreaterThan(0.72);
  });

  test("every answer is used, or it is said why not", () => {
    const told = servers().flatMap(({ domain, activity }) =>
      activity.doubts
        // Rows that hold nothing before there is anything are no riddle.
        .filter(({ kind }) => kind !== "silent")
        .map(({ kind, from, to, answers }) => `${domain}: ${kind}, ${from} to ${to}, ${answers} answers`),
    );
    expect(told).toEqual([
      "friendo.space: emptied, 2022-09-12 to 2022-12-03, 75 answers",
      "kurry.social: emptied, 2022-09-14 to 2022-12-06, 77 answers",
      "mastodon.lateral8.com: emptied, 2022-09-24 to 2023-01-02, 34 answers",
      "mastodon.lateral8.com: emptied, 2022-10-28 to 2023-02-20, 51 answers",
      "mastodon.lateral8.com: emptied, 2022-12-19 to 2023-03-04, 1 answers",
      "nonsocialand.space: method, 2022-11-05 to 2023-01-27, 58 answers",
      "rivals.space: emptied, 2022-10-02 to 2022-12-24, 26 answers",
      "rivals.space: emptied, 2022-10-28 to 2023-01-19, 65 answers",
      "so.fnky.nz: emptied, 2022-11-25 to 2023-02-16, 33 answers",
      "unperson.us: implausible, 2022-11-28 to 2022-12-10, 13 answers",
      "unperson.us: contradiction, 2022-09-19 to 2022-12-11, 77 answers",
    ]);
  });

  test("what answers of every second day allow holds what all of them say exactly", () => {
    let compared = 0;
    for (const { domain, answers, activity } of servers()) {
      for (const half of [0, 1]) {
        const other = reconstructActivity(
          answers.filter((_, index) => index % 2 === half),
          null,
        );
        for (const day of activity.days) {
          for (const count of ["signups", "posts"] as const) {
            const { low, high } = day[count];
            const held = other.between(count, day.day, day.day);
            const isHeld = low !== high || (held.low <= low && (held.high ?? Infinity) >= low);
            expect(isHeld ? "" : `${domain} ${count} ${day.day}`).toBe("");
            compared += low === high ? 1 : 0;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(20_000);
  });

  test.each([
    ["mastodonmusic.social", 95, 95, 86],
    ["neurodifferent.me", 323, 323, 279],
    ["meemu.org", 28, 28, 25],
    ["social.devanooga.com", 2, 2, -14],
    ["kurry.social", 659, null, -350],
    ["rivals.space", 329, null, 341],
  ])("%s: sign-ups beside the change of accounts", (domain, low, high, change) => {
    const server = servers().find((one) => one.domain === domain);
    if (!server) throw new Error(`${domain} is not in the file`);
    const [from, to] = askedDays(server);
    const users = server.lines.filter(({ day }) => day <= to).map(({ counts }) => counts.user_count);
    const changed = (users.at(-1) ?? 0) - (users[0] ?? 0);
    expect([server.activity.between("signups", from, to), changed]).toEqual([{ low, high }, change]);
  });
});
