import { Liquid } from "liquidjs";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { formatPictured, isCount, type Pictured } from "../../lib/model/picture-address.ts";
import { parseShareQuestion } from "../../lib/model/share-question.ts";
import { shareLinks } from "../../lib/publish/share-links.ts";
import { SITE_TEMPLATES } from "../../lib/publish/site-templates.ts";
import { badgeSnippets, type Shared, SNIPPETS } from "../../lib/publish/snippets.ts";
import { LONGEST_POST } from "../../lib/reports/post-text.ts";
import { HOSTILE_TEXTS } from "../fixtures/hostile-texts.ts";
import { htmlElements } from "./html-elements.ts";
import { parametersOf, renderShortcode } from "./like-hugo.ts";

const BASE = "https://stats.est.social/mastoboard";
const ID = "127.0.0.1:4680";

function shared(query = "", words = "Accounts on est.social", language: Shared["language"] = "et"): Shared {
  const { of, picture } = parseShareQuestion(new URLSearchParams(query));
  const links = shareLinks(BASE, ID, { of, picture }, language);
  return { title: words, alt: words, post: [words, words], base: BASE, id: ID, of, language, picture, links };
}

/** As Jekyll renders a page: Liquid first, with the saved include. */
async function jekyll(given: Shared): Promise<string> {
  const templates = { "mastoboard-chart.html": SITE_TEMPLATES.jekyll.source(BASE) };
  const engine = new Liquid({ templates, jekyllInclude: true, dynamicPartials: false });
  return String(await engine.parseAndRender(SNIPPETS.jekyll(given)));
}

const hugo = (given: Shared) =>
  renderShortcode(SITE_TEMPLATES.hugo.source(BASE), parametersOf(SNIPPETS.hugo(given)));

/** What becomes of each snippet where it is put. */
const PUT: Record<string, (given: Shared) => string | Promise<string>> = {
  picture: SNIPPETS.picture,
  frame: SNIPPETS.frame,
  growingFrame: SNIPPETS.growingFrame,
  badge: (given) => badgeSnippets(given)?.html ?? "",
  "Markdown picture": (given) => marked.parse(SNIPPETS.markdown(given)),
  "Markdown badge": (given) => marked.parse(badgeSnippets(given)?.markdown ?? ""),
  "picture within Markdown": (given) => marked.parse(`Before\n\n${SNIPPETS.picture(given)}\n\nAfter`),
  jekyll,
  hugo,
};

const elementsOf = (html: string) => htmlElements(`<!doctype html>${html.replace(/\s+/g, " ")}`);

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code
      ? String.fromCodePoint(Number(code))
      : ({ amp: "&", lt: "<", gt: ">", quot: '"' }[name as string] ?? ""),
  );

const FORMS: [query: string, of: Pictured][] = [
  ["", "users"],
  ["metric=posts&mode=delta&interval=week&range=90d&theme=dark", "posts"],
  ["metric=summary&size=square", "summary"],
  ["metric=milestones/handover-1000&theme=light", { milestone: "handover-1000" }],
  ["metric=posts-written&interval=week&range=90d", { count: "posts" }],
];

describe.each(FORMS)("of %j", (query, of) => {
  const given = shared(query);

  test("every picture is the one that was chosen", async () => {
    expect(given.of).toEqual(of);
    const { light, dark } = given.links.picture;
    for (const html of [SNIPPETS.picture(given), await jekyll(given), hugo(given)]) {
      const elements = elementsOf(html);
      const sources = elements.flatMap(({ name, attributes }) =>
        name === "source" ? unescaped(attributes.srcset ?? "") : [],
      );
      const image = elements.find(({ name }) => name === "img")?.attributes ?? {};
      const sameChart = (address: string) => [...new URL(address).searchParams].sort().join(" ");
      expect(sources.map(sameChart)).toEqual(dark === null ? [] : [sameChart(dark)]);
      expect(sameChart(unescaped(image.src ?? ""))).toBe(sameChart(light));
      expect(new URL(unescaped(image.src ?? "")).pathname).toBe(new URL(light).pathname);
      expect([image.width, image.height]).toEqual(
        [given.picture.size.width, given.picture.size.height].map(String),
      );
      expect(image.alt).toBe("Accounts on est.social");
      const link = elements.find(({ name }) => name === "a")?.attributes.href ?? "";
      // A template names every chart alike; that of a count is sent on to the page that shows it.
      const alike = `${new URL(BASE).pathname}/et/${encodeURIComponent(ID)}/${formatPictured(of)}`;
      expect([new URL(given.links.page).pathname, ...(isCount(of) ? [alike] : [])]).toContain(
        new URL(unescaped(link)).pathname,
      );
    }
  });

  test("a frame has a name, a sandbox and no hurry", () => {
    const [frame] = elementsOf(SNIPPETS.frame(given));
    expect(frame?.attributes).toMatchObject({
      src: given.links.frame.replaceAll("&", "&amp;"),
      title: "Accounts on est.social",
      loading: "lazy",
      sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
      style: expect.stringContaining("frame-sizing:content-height"),
    });
  });
});

describe("hostile words stay words", () => {
  const texts = [
    ...Object.values(HOSTILE_TEXTS)
      .flat()
      .filter((text) => text.length < 1000),
    "{{ site.github }} {% raw %} %} }} {{< ref >}} {{% x %}}",
    '" onload="owned(1)',
    "a\\",
    '\\" %} <script>',
    "](https://evil.example) ![x](y)",
    "`code` **bold** _x_ ~~gone~~ [ref] <b> &amp; a|b $x$",
    "[gallery ids=1]\n\n# heading\n    indented",
    "-->",
  ];

  test.each(Object.entries(PUT))("in the %s", async (_name, put) => {
    const shapeOf = async (words: string) =>
      elementsOf(await put(shared("", words))).map(({ name, attributes }) => [name, Object.keys(attributes)]);
    const harmless = await shapeOf("words");
    for (const text of texts) expect(await shapeOf(text), JSON.stringify(text)).toEqual(harmless);
  });

  test.each(Object.entries(PUT))("and are read as they were meant, in the %s", async (_name, put) => {
    for (const text of texts.filter(
      (each) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(each),
    )) {
      const html = await put(shared("", text));
      const named = elementsOf(html).flatMap(({ attributes: { alt, title } }) => alt ?? title ?? []);
      expect(
        named.map((words) => unescaped(words).trim()),
        html,
      ).toEqual([text.replace(/\s+/g, " ").trim()]);
    }
  });

  test("and are no template of Jekyll’s or Hugo’s, wherever the HTML or Markdown is put", () => {
    for (const text of texts) {
      const given = shared("", text);
      const plain = [SNIPPETS.picture, SNIPPETS.growingFrame, SNIPPETS.markdown];
      const lines = [...plain.map((snippet) => snippet(given)), ...Object.values(badgeSnippets(given) ?? {})];
      for (const line of lines) expect(line).not.toMatch(/\{\{|\{%/);
    }
  });
});

describe("a post", () => {
  test.each([
    ["a word", "x"],
    ["a book", "word ".repeat(2_000)],
    ["a flood of signs", "👩‍👩‍👧‍👦".repeat(400)],
  ])("about %s keeps its link whole and fits", (_name, words) => {
    const given = shared("range=all", words);
    const post = SNIPPETS.post(given);
    expect([...post].length).toBeLessThanOrEqual(LONGEST_POST);
    expect(post.endsWith(`\n\n${given.links.page}`)).toBe(true);
  });
});
