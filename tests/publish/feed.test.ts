import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../lib/model/language.ts";
import { atomFeed } from "../../lib/publish/atom.ts";
import { jsonFeed } from "../../lib/publish/json-feed.ts";
import { ALL_HOSTILE } from "../fixtures/hostile-texts.ts";
import { subjectData } from "../fixtures/subject-data.ts";
import { readAtom } from "./atom-rules.ts";
import { JSON_FEED } from "./json-feed-schema.ts";
import { newsworthy, placed } from "./newsworthy.ts";

const isJsonFeed = new Ajv2020({ allErrors: true }).compile(JSON_FEED);

const data = newsworthy();

describe.each(LANGUAGES)("in %s", (language) => {
  const feed = placed(data, language);

  test("Atom keeps the rules of RFC 4287, and JSON Feed those of its version 1.1", () => {
    const atom = readAtom(atomFeed(feed));
    expect(atom.language).toBe(language);
    expect(isJsonFeed(JSON.parse(JSON.stringify(jsonFeed(feed)))), JSON.stringify(isJsonFeed.errors)).toBe(
      true,
    );
    expect(new Set(feed.entries.map(({ kind }) => kind))).toEqual(
      new Set(["milestone", "rule", "record", "week", "event", "correction", "gap"]),
    );
  });

  test("both tell the same news, and name its language and direction", () => {
    const atom = readAtom(atomFeed(feed));
    const { items } = jsonFeed(feed);
    expect(items.map(({ id, title, content_html }) => ({ id, title, content_html }))).toEqual(
      atom.entries.map(({ id, title, html }) => ({ id, title, content_html: html })),
    );
    const direction = language === "ar" ? "rtl" : "ltr";
    for (const { html } of atom.entries)
      expect(html).toContain(`<div lang="${language}" dir="${direction}">`);
  });
});

test("names and addresses are made of what they are about, and are absolute", () => {
  const { id, self, page, entries } = placed(data, "et");
  const reached = entries.find(({ kind }) => kind === "milestone");
  expect({ id, self, page, reached }).toMatchObject({
    id: "tag:stats.est.social,2026:est.social/et/feed",
    self: {
      atom: "https://stats.est.social/board/feed/est.social.atom?lang=et",
      json: "https://stats.est.social/board/feed/est.social.json?lang=et",
    },
    page: "https://stats.est.social/board/et/est.social",
    reached: {
      id: "tag:stats.est.social,2026:est.social/et/milestones/handover-1000/reached",
      url: "https://stats.est.social/board/et/est.social/milestones/handover-1000",
      image: {
        url: "https://stats.est.social/board/og/et/est.social/milestones/handover-1000.png?v=20230104",
        alt: expect.stringContaining("est.social"),
      },
    },
  });
  expect(entries.map(({ key }) => key)).toEqual([
    "weeks/2023-01-09",
    "milestones/handover-1000/reached",
    "revisions/1673514000",
    "weeks/2023-01-02",
    "events/surge-2023-01-04",
    "records/hour/1672790400",
    "weeks/2022-12-26",
    "gaps/1672354800",
    "weeks/2022-12-19",
    "marks/users/1671944400",
    "events/version-1671696000",
    "milestones/handover-1000/rule/1671537600",
    "weeks/2022-12-12",
    "weeks/2022-12-05",
    "milestones/old/rule/1670630400",
  ]);
});

test("a milestone’s picture comes along, with its words", () => {
  const { entries } = readAtom(atomFeed(placed(data)));
  const reached = entries.find(({ id }) => id.endsWith("/reached"));
  const picture = "https://stats.est.social/board/og/en/est.social/milestones/handover-1000.png?v=20230104";
  expect(reached?.enclosures).toEqual([picture]);
  expect(reached?.html).toContain(
    `<img src="${picture}" alt="Hand-over to the non-profit, est.social. Reached`,
  );
});

test("a feed without news is valid too", () => {
  const feed = placed(subjectData([]));
  expect(readAtom(atomFeed(feed)).entries).toEqual([]);
  expect(isJsonFeed(jsonFeed(feed))).toBe(true);
});

/** All that an entry is made of besides text. */
const OWN_MARKUP =
  /<div lang="en" dir="ltr">|<\/?p>|<img src="[^"<>]*" alt="[^"<>]*" width="1200" height="630">|<\/div>$/g;

test.each(ALL_HOSTILE)("%s does no harm", (_, text) => {
  const hostile = newsworthy(text.slice(0, 400));
  hostile.subject.name = text.slice(0, 400) || "x";
  const feed = placed(hostile);
  const atom = readAtom(atomFeed(feed));
  expect(isJsonFeed(JSON.parse(JSON.stringify(jsonFeed(feed))))).toBe(true);
  for (const { html } of atom.entries) expect(html.replace(OWN_MARKUP, "")).not.toMatch(/[<>"']/);
});

describe("the rules themselves find", () => {
  const sound = atomFeed(placed(data));
  test.each([
    ["a missing id", sound.replace(/<id>.*?<\/id>/, ""), /0 <id> in <feed>/],
    ["an id twice", sound.replaceAll(/<id>.*?<\/id>/g, "<id>tag:a,2026:b</id>"), /An id twice/],
    ["a wrong date", sound.replace(/<published>[^<]*/, "<published>yesterday"), /<published> is wrong/],
    ["an open element", sound.replace("</entry>", ""), /tag/i],
    ["a bare ampersand", sound.replace("in numbers", "in & numbers"), /entity|ampersand/i],
    ["an unknown element", sound.replace("<icon>", "<x/><icon>"), /<x> in <feed>/],
  ])("%s", (_, broken, complaint) => {
    expect(() => readAtom(broken)).toThrow(complaint);
  });
});
