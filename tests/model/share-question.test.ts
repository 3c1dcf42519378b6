import { describe, expect, test } from "vitest";
import { canonicalTarget } from "../../lib/delivery/target.ts";
import { formatShareQuestion, parseShareQuestion } from "../../lib/model/share-question.ts";

const one = (query: string) => formatShareQuestion(parseShareQuestion(new URLSearchParams(query)));

describe("what is shared", () => {
  test.each([
    "",
    "metric=summary&range=all",
    "interval=week&metric=posts&mode=delta",
    "lang=ar&metric=milestones/handover-1000&size=og&theme=dark",
    "interval=windows&metric=signups&range=90d",
    "interval=week&metric=posts-written&theme=dark",
    "metric=active&mode=spark&range=30d&size=square",
  ])("%j is read, and written as it was", (query) => {
    expect(one(query)).toBe(query);
  });

  test.each([
    [
      "of a form as it is sent",
      "metric=users&mode=total&interval=&range=1y&lang=et&theme=auto&size=",
      "lang=et",
    ],
    ["of nothing known", "metric=cats&range=7d&theme=pink&size=huge&utm_source=x", ""],
    [
      "of columns that a milestone has not",
      "metric=milestones/a&mode=delta&interval=week&range=30d",
      "metric=milestones/a",
    ],
    ["of columns that all figures have not", "metric=summary&mode=rate", "metric=summary"],
    ["of a line that a count has not", "metric=signups&mode=spark&interval=month", "metric=signups"],
    ["of windows that changes have not", "metric=posts&mode=rate&interval=windows", "metric=posts&mode=rate"],
    ["of steps that a line has not", "interval=hour", ""],
    ["of a time that is over", "asof=2022-12-19&metric=posts", "metric=posts"],
    ["of a time that is none", "asof=someday", ""],
    ["of days and pixels, which the form does not offer", "range=2022-01-01..latest&w=2000&bg=fff", ""],
  ])("%s", (_name, given, expected) => {
    expect(one(given)).toBe(expected);
  });

  test("has one address, whoever asks for it", () => {
    const url = (address: string) => canonicalTarget(address, { rsc: "1" }, "/m")?.url;
    expect(url("/m/en/x/share?size=&theme=auto&metric=milestones%2Fa")).toBe(
      "/en/x/share?metric=milestones%2Fa",
    );
    expect(url("/m/en/x/share?w=17&bg=abc&range=all")).toBe("/en/x/share?range=all");
  });
});
