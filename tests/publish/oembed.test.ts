import { describe, expect, test } from "vitest";
import { xml2js } from "xml-js";
import { parseDay } from "../../lib/model/calendar.ts";
import { canonicalOEmbedQuery, parseOEmbedQuestion } from "../../lib/model/oembed-question.ts";
import { oEmbed, oEmbedXml, pageAt } from "../../lib/publish/oembed.ts";

const PLACE = { board: "Numbers & <people>", origin: "https://stats.example", basePath: "/m" };

function answerAt(url: string, query = "") {
  const page = pageAt(new URL(url), PLACE);
  if (!page) return null;
  const preview = { title: 'Two "posts" & <more>', address: page.address, day: parseDay("2022-12-19") };
  return oEmbed(page, preview, parseOEmbedQuestion(new URLSearchParams(query)), PLACE);
}

describe("an address is of a page with a frame", () => {
  test.each([
    ["https://stats.example/m/en/est.social", "/m/embed/est.social/summary?lang=en"],
    ["http://stats.example/m/en/est.social/#users", "/m/embed/est.social/summary?lang=en"],
    ["https://STATS.example:443/m/ar/est.social/posts?utm=1", "/m/embed/est.social/posts?lang=ar"],
    [
      "https://stats.example/m/en/est.social/posts?range=30d&step=week",
      "/m/embed/est.social/posts?lang=en&amp;range=30d",
    ],
    ["https://stats.example/m/en/est.social/trends", "/m/embed/est.social/signups?lang=en&amp;range=90d"],
    [
      "https://stats.example/m/en/est.social/trends?range=1y&step=week#signups",
      "/m/embed/est.social/signups?interval=week&amp;lang=en",
    ],
    [
      "https://stats.example/m/et/127.0.0.1%3A80/milestones/a-1",
      "/m/embed/127.0.0.1%3A80/milestones/a-1?lang=et",
    ],
  ])("%s", (url, path) => {
    expect(answerAt(url)?.html).toMatch(/^<iframe src="([^"]*)"/);
    expect(answerAt(url)?.html.split('"')[1]).toBe(`https://stats.example${path}`);
  });

  test.each([
    "https://elsewhere.example/m/en/est.social",
    "https://stats.example.elsewhere.example/m/en/est.social",
    "https://stats.example@elsewhere.example/m/en/est.social",
    "https://somebody@stats.example/m/en/est.social",
    "https://stats.example:8443/m/en/est.social",
    "https://stats.example/en/est.social",
    "https://stats.example/mm/en/est.social",
    "https://stats.example/m/../en/est.social",
    "https://stats.example/m",
    "https://stats.example/m/fr/est.social",
    "https://stats.example/m/en/about",
    "https://stats.example/m/en/est.social/gaps",
    "https://stats.example/m/embed/est.social/users",
  ])("but not %s", (url) => {
    expect(answerAt(url)).toBeNull();
  });
});

describe("the answer", () => {
  const URL = "https://stats.example/m/en/est.social/posts";

  test("says what oEmbed wants", () => {
    expect(answerAt(URL)).toEqual({
      version: "1.0",
      type: "rich",
      title: 'Two "posts" & <more>',
      author_name: "est.social",
      author_url: "https://stats.example/m/en/est.social",
      provider_name: PLACE.board,
      provider_url: "https://stats.example/m/en",
      cache_age: 900,
      width: 800,
      height: 720,
      html: '<iframe src="https://stats.example/m/embed/est.social/posts?lang=en" width="800" height="720" title="Two &quot;posts&quot; &amp; &lt;more&gt;" frameborder="0"></iframe>',
      thumbnail_url: "https://stats.example/m/og/en/est.social/posts.png?v=20221219",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test.each([
    ["maxwidth=600", 600, 860, 320],
    ["maxwidth=600&maxheight=500", 600, 500, 320],
    ["maxheight=300", 800, 300, 320],
    ["maxwidth=300&maxheight=200", 300, 200, undefined],
    ["maxwidth=5000&maxheight=99999999", 800, 720, 1200],
    ["maxwidth=-1&maxheight=wide", 800, 720, 1200],
    ["maxwidth=0", 800, 720, 1200],
  ])("with %s is no larger, nor is its picture", (query, width, height, thumbnail) => {
    const answer = answerAt(URL, query);
    expect(answer).toMatchObject({ width, height });
    expect(answer?.html).toContain(`width="${width}" height="${height}"`);
    expect(answer?.thumbnail_width).toBe(thumbnail);
  });

  test("as XML is sound, and says the same", () => {
    const answer = answerAt(URL) ?? {};
    const xml = oEmbedXml(answer);
    const { oembed } = xml2js(xml, { compact: true }) as { oembed: Record<string, { _text: string }> };
    const told = Object.entries(oembed).map(([name, { _text }]) => [name, _text]);
    expect(told).toEqual(Object.entries(answer).map(([name, value]) => [name, String(value)]));
  });
});

test.each([
  ["url=https://a.example/en/x?utm=1%26range=30d%23y&format=JSON", "url=https://a.example/en/x?range=30d"],
  ["url=https://a.example/en/x&maxwidth=5000&maxheight=200&v=1", "url=https://a.example/en/x&maxheight=200"],
  ["url=https://a.example/en/x&format=XML", "url=https://a.example/en/x&format=xml"],
  ["url=https://a.example/en/x&format=yaml", "url=https://a.example/en/x&format=unknown"],
  ["url=javascript:alert(1)", ""],
  ["url=//a.example/en/x", ""],
  ["", ""],
])("the question %s has the key %s", (given, key) => {
  expect(decodeURIComponent(canonicalOEmbedQuery(new URLSearchParams(given)))).toBe(key);
});
