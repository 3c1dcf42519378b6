import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../../lib/model/instant.ts";
import type { PolledMetric } from "../../../lib/model/metric.ts";
import { findMarks } from "../../../lib/stats/marks.ts";
import { historyOf, marksIn, NOTHING_ELSE, readings, START } from "./given.ts";

describe("a zero", () => {
  test.each<[string, number, string, string[]]>([
    ["is left out, as a number", HOUR, "1000 0 1001", ["zero open 0"]],
    ["is left out, as a hole", HOUR, "1000 0? 0? 1001", ["zero open 0×2"]],
    ["is not borne out by mere repetition", DAY, `1000${" 0?".repeat(20)}`, ["zero open 0×20"]],
    ["is once it has lasted 28 days", DAY, `1000${" 0?".repeat(28)} 0 0`, ["zero confirmed 0×29"]],
    ["is nothing odd after nine", HOUR, "9 0 9", []],
    ["is nothing odd at the beginning", HOUR, "0 0 40 50", []],
    ["is nothing odd after five silent weeks", DAY, `1000${" .".repeat(35)} 0 0`, []],
    ["makes two marks where it comes twice", HOUR, "1000 0 1000 0? 1000", ["zero open 0", "zero open 0"]],
    ["that was another trouble’s hole is none", HOUR, "1000 ? 1000", []],
  ])("%s", (_, step, words, expected) => {
    expect(marksIn(historyOf(readings(step, words)))).toEqual(expected);
  });
});

describe("a halving", () => {
  test.each<[string, number, string, string[]]>([
    ["that does not last is left out for good", HOUR, "1000 1010 505 1012 1013", ["halving open 505"]],
    ["that lasts a day is confirmed", 12 * HOUR, "1000 500 500 500 501", ["halving confirmed 500×3"]],
    ["of two readings is not, however far apart", DAY, "1000 500 500", ["halving open 500×2"]],
    ["of many readings in an hour is not", MINUTE, `1000${" 500".repeat(60)}`, ["halving open 500×60"]],
    ["after fewer than a hundred is none", HOUR, "99 40 99", []],
    ["by less than half is none", HOUR, "1000 501 502 503", []],
    [
      "that is made good slowly ends on the nearer side",
      HOUR,
      "1000 480 600 720 850",
      ["halving open 480 600"],
    ],
    ["that falls on is one", DAY, "1117 1134 240 126 135 141 145", ["halving confirmed 240 126 135"]],
    ["behind a gap is one", DAY, "1134 . . . . . . . 240 126", ["halving open 240 126"]],
    ["over more than four weeks is none", DAY, `1000${" .".repeat(28)} 400 400`, []],
  ])("%s", (_, step, words, expected) => {
    expect(marksIn(historyOf(readings(step, words)))).toEqual(expected);
  });
});

describe("a doubling", () => {
  test.each<[string, number, string, string[]]>([
    ["that does not last is left out for good", HOUR, "1000 2010 1001", ["doubling open 2010"]],
    [
      "that lasts a day is confirmed",
      8 * HOUR,
      "1000 2010 2011 2012 2013",
      ["doubling confirmed 2010 2011 2012 2013"],
    ],
    ["within hours takes a hundred", HOUR, "100 200 201", ["doubling open 200 201"]],
    ["within a day takes five hundred", DAY, "400 900 901", ["doubling open 900 901"]],
    ["within a day by less is none", DAY, "400 899 900", []],
    ["of a new server’s opening day is none", DAY, "12 640 900", []],
    ["from next to nothing to a thousand is one", DAY, "12 1300 1350", ["doubling open 1300 1350"]],
    ["within days is a server’s good week", DAY, "838 . . . 1700", []],
    ["must be eightfold within three days", DAY, "615 . . 4920", ["doubling open 4920"]],
    ["is none up to that", DAY, "615 . . 4919", []],
  ])("%s", (_, step, words, expected) => {
    expect(marksIn(historyOf(readings(step, words)))).toEqual(expected);
  });
});

describe("an outlier", () => {
  const calm = " 900".repeat(25);

  test.each<[string, number, string, string[]]>([
    ["up from fewer than a hundred", HOUR, "95 990 95 95", ["outlier open 990"]],
    ["up by less than twice", HOUR, "950 1800 950", ["outlier open 1800"]],
    ["down by less than half", HOUR, "1000 600 1000", ["outlier open 600"]],
    ["of several readings", HOUR, "1000 600 602 604 1003", ["outlier open 600 602 604"]],
    ["up by twice keeps that name", HOUR, "1000 2000 1000", ["doubling open 2000"]],
    ["of a day, where there is one reading a day", DAY, "1000 600 1000", ["outlier open 600"]],
    ["up to its last hour", HOUR, `1000${" 1300".repeat(24)} 1000`, ["outlier open 1300×24"]],
    ["that stood for a day is none", HOUR, `1000${" 1300".repeat(25)} 1000`, []],
    ["of two days is none", DAY, "1000 600 600 1000", []],
    ["that has not ended is none: a purge, a surge", HOUR, "1000 600 601 602", []],
    ["that ends elsewhere is none", HOUR, "1000 1500 1200 1201", []],
    ["that goes down by stages is one", HOUR, "1000 1500 1200 1001", ["outlier open 1500 1200"]],
    ["by less than a fifth is none", HOUR, "1000 1190 1000", []],
    ["by a few people is none", HOUR, "110 159 110", []],
    ["on the way up", HOUR, "100 130 600 131 160", ["doubling open 600"]],
    [
      "inside another leap leaves that to be borne out",
      HOUR,
      `1000${" 400".repeat(10)} 700${" 400".repeat(15)}`,
      ["halving confirmed 400×24", "outlier open 700"],
    ],
    ["at the very first", HOUR, `900000${calm}`, ["outlier open 900000"]],
    ["of several first readings", HOUR, `900000 900001${calm}`, ["outlier open 900000 900001"]],
    ["at first is known after a day", HOUR, "900000 900 900", ["halving open 900×2"]],
    ["at first and by less than a tenth is a purge", HOUR, `8999${calm}`, ["halving confirmed 900×25"]],
    ["at first of a small server may be one begun anew", HOUR, `9999${calm}`, ["halving confirmed 900×25"]],
  ])("%s", (_, step, words, expected) => {
    expect(marksIn(historyOf(readings(step, words)))).toEqual(expected);
  });

  test("holds what was said afterwards, and when", () => {
    const [mark] = findMarks(historyOf(readings(HOUR, "950 1800 951")), NOTHING_ELSE);
    expect(mark?.evidence).toEqual({
      kind: "outlier",
      said: 1800,
      after: 951,
      afterAt: START + 2 * HOUR,
    });
  });
});

describe("servers known", () => {
  test.each<[string, string, string[]]>([
    [
      "by made-up subdomains jump",
      "9794 18133 50151 50174 50201",
      ["jump confirmed 18133 50151 50174 50201"],
    ],
    ["double as fast while a server is new", "539 978 1166 1317 1517 1722", []],
    ["may be emptied", "4789 539 600 700", ["halving confirmed 539 600 700"]],
  ])("%s", (_, words, expected) => {
    expect(marksIn(historyOf(readings(DAY, words), "servers"))).toEqual(expected);
  });
});

describe("a mark", () => {
  const outlier = historyOf(readings(HOUR, "1000 500 1010"));

  test("holds the figures that say so", () => {
    expect(findMarks(outlier, NOTHING_ELSE)).toEqual([
      {
        metric: "users",
        evidence: { kind: "halving", before: 1000, beforeAt: START, said: 500 },
        standing: "open",
        confirmedAt: null,
        at: [START + HOUR],
        said: [500],
      },
    ]);
  });

  test("holds the reading that bore it out", () => {
    const marks = findMarks(historyOf(readings(12 * HOUR, "1000 500 500 500 500")), NOTHING_ELSE);
    expect(marks.map(({ confirmedAt }) => confirmedAt)).toEqual([START + 36 * HOUR]);
  });

  test.each<[string, number, number, PolledMetric[], string]>([
    ["from its moment", 1, 2, ["users"], "trusted"],
    ["up to its moment, not included", 0, 1, ["users"], "open"],
    ["of another metric", 0, 9, ["posts"], "open"],
  ])("is trusted by the operator’s word %s: hours %i to %i of %j", (_, from, to, metrics, standing) => {
    const trust = [{ from: START + from * HOUR, to: START + to * HOUR, metrics }];
    expect(marksIn(outlier, { trust })).toEqual([`halving ${standing} 500`]);
  });

  test("comes by the first moment that it marks", () => {
    const marks = marksIn(historyOf(readings(HOUR, "1000 2500 0 1000 400 1000")));
    expect(marks).toEqual(["doubling open 2500", "zero open 0", "halving open 400"]);
  });
});
