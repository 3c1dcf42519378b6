import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../lib/model/language.ts";
import type { PageAddress } from "../../lib/model/page-address.ts";
import { dataset, scriptJson } from "../../lib/publish/dataset.ts";
import { datasetReport } from "../../lib/reports/dataset.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";

const READ = subjectData([
  ["2022-12-18 23:30", { users: 836 }],
  ["2022-12-20 03:19", { users: 841, posts: 6500 }],
]);
const PLACE = { board: "Numbers", base: "https://stats.example/m", language: "en" } as const;
const id = "est.social";

function made(address: PageAddress, language: (typeof LANGUAGES)[number] = "en") {
  const report = datasetReport(READ, address, { language, now: instant("2022-12-20 04:00") });
  return report && dataset(report, "https://stats.example/m/en/est.social", { ...PLACE, language });
}

describe("the figures of a page as a dataset", () => {
  test("of an overview are all of them, of the days that were read", () => {
    const found = made({ page: "overview", id });
    expect(found).toMatchObject({
      "@type": "Dataset",
      name: "Growth of est.social",
      url: "https://stats.example/m/en/est.social",
      temporalCoverage: "2022-12-19/2022-12-20",
      creator: { name: "Numbers", url: "https://stats.example/m/en" },
      variableMeasured: ["Accounts", "Active in four weeks", "Posts", "Servers known"],
    });
    expect(JSON.stringify(found)).not.toMatch(/NewsArticle|WebPage/);
  });

  test("of a metric can be downloaded whole", () => {
    expect(made({ page: "metric", id, metric: "posts" })).toMatchObject({
      distribution: [
        {
          contentUrl: "https://stats.example/m/c/est.social/posts.csv?range=all",
          encodingFormat: "text/csv",
        },
        {
          contentUrl: "https://stats.example/m/api/v1/subjects/est.social/series?metric=posts",
          encodingFormat: "application/json",
        },
      ],
    });
  });

  test.each(LANGUAGES)("have in %s the length of words that catalogues ask for", (language) => {
    for (const address of [
      { page: "overview", id },
      { page: "metric", id, metric: "servers" },
    ] as const) {
      const { description = "" } = (made(address, language) ?? {}) as { description?: string };
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThan(5000);
    }
  });

  test("are none on other pages, and before the first reading", () => {
    expect(made({ page: "gaps", id })).toBeNull();
    const reader = { language: "en", now: instant("2022-12-20") } as const;
    expect(datasetReport(subjectData([]), { page: "overview", id }, reader)).toBeNull();
  });
});

test("no words in it can end the script that it stands in, nor begin another", () => {
  const words = `</script><script>alert("1")</script><!-- & \u2028 '`;
  const json = scriptJson({ words });
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json)).toEqual({ words });
});
