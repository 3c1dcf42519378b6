import { describe, expect, test } from "vitest";
import type { Language } from "../../lib/model/language.ts";
import type { Milestone } from "../../lib/model/milestone.ts";
import { badgeReport } from "../../lib/reports/badge.ts";
import { estSocial, hasRealHistory, instant, subjectData } from "../fixtures/subject-data.ts";

const HANDOVER: Milestone = {
  slug: "handover",
  metric: "users",
  threshold: 1000,
  when: "exceeds",
  label: { en: "Hand-over", ar: "التسليم" },
};
const POLLED = "2022-12-19 10:00";

/** What a badge says on a board that is polled every fifteen minutes. */
function told(
  about: Parameters<typeof badgeReport>[1],
  users: number | "malformed",
  now = POLLED,
  language: Language = "en",
) {
  const rows = users === "malformed" ? [] : [["2022-12-19 09:45", { users: users - 1 }] as const];
  const data = subjectData(
    [...rows.map(([at, row]): [string, { users: number }] => [at, row]), [POLLED, { users }]],
    {
      milestones: [HANDOVER],
    },
  );
  const report = badgeReport(data, about, { language, now: instant(now) });
  return report && [report.label, report.message, report.tone];
}

const users = { metric: "users" } as const;
const handover = { slug: "handover" };

describe("a badge says", () => {
  test.each([
    ["a figure", users, 6460, POLLED, ["accounts", "6,460", "figure"]],
    ["the same after three polls that failed", users, 838, "2022-12-19 10:45", ["accounts", "838", "figure"]],
    ["of when it is, after that", users, 838, "2022-12-19 10:46", ["accounts", "838 (19 Dec)", "stale"]],
    ["of which year", users, 838, "2023-03-01 10:46", ["accounts", "838 (19 Dec 2022)", "stale"]],
    ["that there is no figure", users, "malformed", POLLED, ["accounts", "not measured", "unknown"]],
    ["how far a milestone is", handover, 838, POLLED, ["Hand-over", "838 / 1,000", 0.838]],
    ["the same, of when", handover, 838, "2022-12-21 10:00", ["Hand-over", "838 / 1,000 (19 Dec)", "stale"]],
    [
      "that it is reached, for ever",
      handover,
      1001,
      "2023-03-01 10:00",
      ["Hand-over", "reached 19 Dec 2022", "reached"],
    ],
    [
      "that nothing is known of the way",
      handover,
      "malformed",
      POLLED,
      ["Hand-over", "not measured", "unknown"],
    ],
    ["nothing of a milestone that there is not", { slug: "other" }, 838, POLLED, null],
  ] as const)("%s", (_, about, count, now, expected) => {
    expect(told(about, count, now)).toEqual(expected);
  });

  test.each([
    ["et", "838 (19. dets 2022)"],
    ["nl", "838 (19 dec 2022)"],
    ["ar", "838 (19 ديسمبر 2022)"],
  ] as const)("it in %s", (language, message) => {
    expect(told(users, 838, "2023-03-01 10:46", language)?.[1]).toBe(message);
  });

  test("no day of a milestone that was passed before the first reading", () => {
    const data = subjectData([[POLLED, { users: 2000 }]], { milestones: [HANDOVER] });
    expect(badgeReport(data, handover, { language: "en", now: instant(POLLED) })?.message).toBe("reached");
  });

  test("as much of a milestone that was withdrawn", () => {
    const data = subjectData([[POLLED, { users: 500 }]]);
    const rules = [{ slug: "handover", at: instant("2022-12-01"), rule: HANDOVER }];
    const reader = { language: "en", now: instant(POLLED) } as const;
    expect(badgeReport({ ...data, rules }, handover, reader)?.message).toBe("500 / 1,000");
  });
});

test.runIf(hasRealHistory)("est.social’s badge flips on 7 January 2023", () => {
  const at = (now: string) =>
    badgeReport(estSocial(now, { milestones: [HANDOVER] }), handover, { language: "en", now: instant(now) });
  expect(at("2023-01-07 09:20")?.message).toBe("1,000 / 1,000");
  expect(at("2023-01-07 12:40")).toMatchObject({ message: "reached 7 Jan", tone: "reached" });
});
