import { HOUR } from "../../lib/model/instant.ts";
import type { Language } from "../../lib/model/language.ts";
import type { Crossing, Milestone } from "../../lib/model/milestone.ts";
import { placeFeed } from "../../lib/publish/placed-feed.ts";
import { feedReport } from "../../lib/reports/feed/feed-report.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import { believed, HANDOVER, instant, subjectData } from "../fixtures/subject-data.ts";

export const BOARD = {
  title: "est.social in numbers",
  origin: "https://stats.est.social",
  basePath: "/board",
};

function crossingAt(by: string): Crossing {
  const at = instant(by);
  return { after: at - HOUR, by: at, fulfilled: at };
}

/** One of every kind of news: six weeks of hours with a best day, a new version, a milestone, an edited rule, a halving, a lost day. */
export function newsworthy(label = "Hand-over to the non-profit"): SubjectData {
  const handover = { ...HANDOVER, label: { en: label } };
  const begin = instant("2022-12-05 00:00");
  const rows = Array.from({ length: 42 * 24 }, (_, hour) => {
    const day = Math.floor(hour / 24);
    const users =
      700 + 5 * day + (day >= 30 ? 60 : 0) + (day === 30 ? hour % 24 : 24) + Math.floor((hour % 24) / 6);
    const said = day === 20 && hour % 24 === 5 ? 300 : users;
    return {
      day,
      at: new Date(begin + hour * 3_600_000).toISOString(),
      values: { users: said, posts: 10 * hour, active: 300 },
    };
  });
  const kept = rows.filter(({ day }) => day !== 25 && day !== 26);
  const data = subjectData(
    kept.map(({ at, values }) => [at, values]),
    { milestones: [{ ...handover, threshold: 900 }], pollSeconds: 3600 },
  );
  const record = (at: string, rule: Milestone | null, slug = handover.slug) => ({
    slug,
    at: instant(at),
    rule,
  });
  return {
    ...believed(data),
    revisions: [
      {
        at: instant("2023-01-12 09:00"),
        source: "import:old",
        from: begin,
        to: instant("2022-12-31"),
        added: 1,
        changed: 12,
        moved: [
          {
            slug: handover.slug,
            before: crossingAt("2023-01-04 05:00"),
            now: crossingAt("2023-01-04 00:00"),
          },
        ],
      },
    ],
    facts: [
      { fact: "version", value: "4.5.0", firstSeen: begin, lastSeen: begin },
      { fact: "version", value: "4.6.0", firstSeen: instant("2022-12-22 08:00"), lastSeen: NOW },
    ],
    rules: [
      record("2022-12-05", handover),
      record("2022-12-20 12:00", { ...handover, threshold: 900 }),
      record("2022-12-05", { ...handover, slug: "old" }, "old"),
      record("2022-12-10", null, "old"),
    ],
  };
}

export const NOW = instant("2023-01-16 01:00");

export const placed = (data: SubjectData, language: Language = "en", now = NOW) =>
  placeFeed(feedReport(data, { language, now }), BOARD);
