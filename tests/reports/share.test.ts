import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../lib/model/language.ts";
import { parseShareQuestion } from "../../lib/model/share-question.ts";
import { shareLinks } from "../../lib/publish/share-links.ts";
import { SNIPPETS } from "../../lib/publish/snippets.ts";
import { shareReport } from "../../lib/reports/share.ts";
import { estSocial, HANDOVER, hasRealHistory, instant, subjectData } from "../fixtures/subject-data.ts";
import { ANSWERS } from "../publish/given-picture.ts";

const NOW = "2022-12-19 06:00";

function told(query: string, language: (typeof LANGUAGES)[number] = "en") {
  const asked = parseShareQuestion(new URLSearchParams(query));
  const data = estSocial(NOW, { milestones: [HANDOVER] });
  const report = shareReport(data, asked, { language: "en", now: instant(NOW) }, language);
  if (!report) throw new Error("there is such a chart");
  const base = "https://stats.est.social";
  const links = shareLinks(base, "est.social", asked, language);
  return { report, post: SNIPPETS.post({ ...report, ...asked, base, id: "est.social", links }) };
}

describe.runIf(hasRealHistory)("what est.social gave away on 19 December 2022", () => {
  test.each([
    ["", /^838 accounts on est\.social\n\n.*\n\nhttps:\/\/stats\.est\.social\/en\/est\.social\/users$/],
    ["metric=posts&range=30d", /^6,458 posts on est\.social\n\n.*\/posts\?range=30d$/s],
    ["metric=summary", /^est\.social in numbers\n\n838 accounts · .*\/en\/est\.social$/s],
    ["metric=users&mode=delta&interval=day", /^est\.social: Accounts, change per day\n\nFrom /],
    [
      "metric=milestones/handover-1000",
      /^Hand-over to the non-profit · est\.social\n\n.*\/milestones\/handover-1000$/s,
    ],
  ])("%j as a post", (query, expected) => {
    expect(told(query).post).toMatch(expected);
  });

  test.each(LANGUAGES)("fits into a post in %s, and says in words as of when", (language) => {
    for (const query of ["", "metric=summary", "metric=posts&mode=rate", "metric=milestones/handover-1000"]) {
      const { post, report } = told(query, language);
      expect([...post].length).toBeLessThanOrEqual(500);
      expect(report.alt).toMatch(/2022[^.]*\.$/);
    }
  });
});

test.each([
  ["en", "at least 180", "85 of 91 numbers are exact; of the others only bounds are known."],
  ["et", "vähemalt 180", "91 arvust on täpsed 85; ülejäänute kohta on teada vaid piirid."],
  ["nl", "minstens 180", "85 van de 91 getallen zijn exact; van de andere zijn alleen grenzen bekend."],
  ["ar", "180 على الأقل", "عدد الأرقام الدقيقة 85 من أصل 91، ولا يُعرف من سواها إلا الحدود."],
] as const)(
  "sign-ups are told in %s as what is known of them, and frozen with their newest answer",
  (...told) => {
    const [language, ...parts] = told;
    const asked = parseShareQuestion(new URLSearchParams("metric=signups"));
    const reader = { language: "en", now: instant("2022-12-31") } as const;
    const report = shareReport({ ...subjectData([]), answers: ANSWERS }, asked, reader, language);
    for (const part of parts) {
      expect(report?.alt).toContain(part);
      expect(report?.post.join(" ")).toContain(part);
    }
    expect(report?.frozen?.asOf).toEqual({ at: instant("2022-12-29T12:00:01Z") });
  },
);

test("of a milestone that there is not there is nothing to share, and of a server never read no frozen version", () => {
  const reader = { language: "en", now: instant(NOW) } as const;
  const asked = (query: string) => parseShareQuestion(new URLSearchParams(query));
  expect(shareReport(subjectData([]), asked("metric=milestones/none"), reader, "en")).toBeNull();
  expect(shareReport(subjectData([]), asked(""), reader, "et")?.frozen).toBeNull();
});
