import { describe, expect, test } from "vitest";
import { decide, type Reached } from "../../lib/collector/announcing.ts";
import type { Announcement, Channel } from "../../lib/model/announcement.ts";
import { parseHost } from "../../lib/model/host.ts";
import type { Milestone } from "../../lib/model/milestone.ts";
import type { Series } from "../../lib/model/sample.ts";
import { findCrossing, roundMilestones } from "../../lib/stats/milestones.ts";
import { sliceSeries } from "../../lib/stats/series.ts";
import { dailyServers, estSocial, hasHistory, moment, series, written } from "../stats/given.ts";

const CHANNEL: Channel = {
  kind: "webhook",
  id: "webhook-1",
  url: "https://example.org",
  language: "en",
  about: ["milestones"],
};
const HOST = parseHost("est.social");

/** What is decided of a milestone while its readings come in one by one, each asked about at once. */
function lived(whole: Series, milestone: Milestone): Announcement[] {
  const decided = new Map<string, Announcement>();
  for (const now of whole.at) {
    const { crossing, borneOut } = findCrossing(sliceSeries(whole, 0, now), milestone);
    if (!crossing || borneOut === null) continue;
    const reached: Reached = { slug: milestone.slug, crossing, borneOut };
    const announcement = decide(HOST, reached, CHANNEL, now);
    if (!decided.has(announcement.key)) decided.set(announcement.key, announcement);
  }
  return [...decided.values()];
}

const THOUSAND: Milestone = { slug: "thousand", metric: "users", threshold: 1000, when: "exceeds" };

describe.skipIf(!hasHistory)("est.social", () => {
  test("is announced at the reading that shows it, once", () => {
    const [told, ...more] = lived(estSocial("users"), THOUSAND);
    expect([told?.state, written(told?.decidedAt), more.length]).toEqual(["due", "2023-01-07 12:32", 0]);
  });

  test.each([
    ["a board that was down for days around it", "2023-01-05", "2023-01-09", "due"],
    ["a board that came after it", "2022-11-01", "2023-01-08", "old"],
  ])("%s", (_, from, to, state) => {
    const whole = estSocial("users");
    const seen = whole.at.flatMap((at, index) =>
      at < moment(from) || at > moment(to) ? [[at, whole.value[index] ?? 0] as const] : [],
    );
    expect(lived(series(seen), THOUSAND).map((told) => told.state)).toEqual([state]);
  });

  test("imported today it is no news", () => {
    const { crossing, borneOut } = findCrossing(estSocial("users"), THOUSAND);
    if (!crossing || borneOut === null) throw new Error("est.social reached a thousand");
    expect(decide(HOST, { slug: "thousand", crossing, borneOut }, CHANNEL, moment("2026-11-22")).state).toBe(
      "old",
    );
  });
});

describe.skipIf(!hasHistory)("160 servers over 14 months", () => {
  test("each first crossing is announced once, those that fell back and rose again included", () => {
    const found = { crossings: 0, due: 0, passedBefore: 0, flapping: 0, most: 0 };
    for (const users of dailyServers().values()) {
      for (const milestone of roundMilestones(100_000)) {
        const { crossing, borneOut, falls } = findCrossing(users, milestone);
        if (!crossing) continue;
        if (crossing.after === null) {
          if (found.passedBefore++ % 40 > 0) continue;
          expect(lived(users, milestone).map(({ state }) => state)).toEqual(["old"]);
          continue;
        }
        const told = lived(users, milestone);
        expect(told.map(({ state, decidedAt }) => [state, decidedAt])).toEqual([["due", borneOut]]);
        found.crossings++;
        found.due += told.length;
        if (falls.length > 0) found.flapping++;
        found.most = Math.max(found.most, falls.length + 1);
      }
    }
    expect(found.due).toBe(found.crossings);
    expect([found.crossings > 30, found.flapping > 10, found.most]).toEqual([true, true, 6]);
  });
});
