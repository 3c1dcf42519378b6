import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../lib/model/language.ts";
import { POLLED_METRICS } from "../../lib/model/metric.ts";
import type { Milestone } from "../../lib/model/milestone.ts";
import { formatPictured, type Pictured } from "../../lib/model/picture-address.ts";
import { parsePictureQuestion } from "../../lib/model/picture-question.ts";
import { pictureDomain } from "../../lib/model/picture-range.ts";
import { embedHeaders } from "../../lib/publish/embed-headers.ts";
import { embedHtml, emptyEmbedHtml } from "../../lib/publish/embed-html.ts";
import { embedLinks } from "../../lib/publish/embed-links.ts";
import { ELEMENT_SCRIPT, EMBED_SCRIPT } from "../../lib/publish/embed-script.ts";
import { embedReport } from "../../lib/reports/embed.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import { HOSTILE_TEXTS } from "../fixtures/hostile-texts.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";
import { ANSWERS } from "./given-picture.ts";
import { htmlElements } from "./html-elements.ts";

const NOW = instant("2023-01-10 04:00");
const HANDOVER: Milestone = {
  slug: "handover",
  metric: "users",
  threshold: 1200,
  when: "exceeds",
  label: { en: "Hand-over" },
};

/** A reading every three hours, of two hundred days, each figure rising and now and then falling. */
function rising(subject: Partial<SubjectData["subject"]> = {}, count = 1600): SubjectData {
  const rows = Array.from({ length: count }, (_, index) => {
    const at = new Date(NOW - (count - 1 - index) * 3 * 3_600_000).toISOString().slice(0, 16);
    const wave = Math.round(40 * Math.sin(index / 9));
    return [
      at,
      {
        users: 200 + Math.round(index / 2) + wave,
        active: 90 + wave,
        posts: 7 * index,
        servers: 4000 + index,
      },
    ] as [string, Record<(typeof POLLED_METRICS)[number], number>];
  });
  return { ...subjectData(rows, { milestones: [HANDOVER], ...subject }), answers: ANSWERS };
}

const RISING = rising();

function embed(of: Pictured, query = "", data = RISING, boardTitle = "est.social in numbers"): string {
  const question = parsePictureQuestion(new URLSearchParams(query));
  if (!question) throw new Error("asof is wrong");
  const language: Language = question.lang ?? "en";
  const domain = pictureDomain(question.range, data.history.at[0] ?? NOW, NOW, data.subject.timeZone);
  const report = embedReport(data, of, question, domain, { language, now: NOW });
  if (!report) throw new Error("there is no such milestone");
  const { id } = data.subject;
  const board = { title: boardTitle, base: "https://stats.est.social" };
  return embedHtml(report, question, embedLinks(board, id, of, question, language));
}

test("a milestone of long ago is told as of then: its figure, its age and its table are those of its chart", () => {
  const data = rising({ milestones: [{ ...HANDOVER, threshold: 500 }] });
  const question = parsePictureQuestion(new URLSearchParams());
  if (!question) throw new Error("nothing was asked");
  const days: [number, number] = [NOW - 200 * 86_400_000, NOW];
  const report = embedReport(data, { milestone: "handover" }, question, days, { language: "en", now: NOW });
  expect(report?.note.map(({ text }) => text).join("")).toBe(
    "Reached between 28 August 2022 at 13:00 and 16:00 EEST.",
  );
  const measuredAt = instant("2022-09-07 13:00");
  expect(report).toMatchObject({
    figure: "469",
    freshness: { state: "frozen", text: "As of 7 September 2022 at 16:00 EEST", measuredAt },
  });
  expect(report?.table?.rows[0]?.[0]).toBe("7 September 2022");
});

const KINDS: Pictured[] = [...POLLED_METRICS, "summary", { milestone: "handover" }, { count: "posts" }];
const CASES = KINDS.flatMap((of) =>
  LANGUAGES.flatMap((lang) =>
    [
      "range=all",
      "mode=delta&theme=dark&bg=transparent",
      "range=30d&title=0&footer=0",
      "asof=2022-12-19",
    ].map((look) => [formatPictured(of), `lang=${lang}&${look}`, of] as const),
  ),
);

const scriptsIn = (html: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);

describe("a frame", () => {
  test.each(CASES)("of %s, %s, is whole, small and asks for nothing", (_, query, of) => {
    const html = embed(of, query);
    const elements = htmlElements(html);
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ["img", "iframe", "object", "embed", "form", "base", "use", "image", "foreignObject"])
      expect(names).not.toContain(name);
    expect(
      elements.flatMap(({ attributes }) => ["src", "srcset", "style"].filter((name) => name in attributes)),
    ).toEqual([]);
    expect(html).not.toMatch(/@import|url\((?!#)|NaN|undefined|\[object/);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = elements.flatMap(({ attributes }) =>
      `${attributes["aria-labelledby"] ?? ""} ${attributes["aria-describedby"] ?? ""}`
        .split(" ")
        .filter(Boolean),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(gzipSync(html).length).toBeLessThan(25_000);
  });

  test.each(LANGUAGES)("in %s reads in its direction and leads back", (lang) => {
    const [root, ...rest] = htmlElements(embed("users", `lang=${lang}&range=90d`));
    expect(root?.attributes).toMatchObject({ lang, dir: lang === "ar" ? "rtl" : "ltr" });
    const links = rest.filter(({ name }) => name === "a").map(({ attributes }) => attributes);
    expect(links.map(({ href }) => href)).toEqual([
      `https://stats.est.social/${lang}/est.social/users?range=90d`,
      "https://stats.est.social/c/est.social/users.csv?range=90d",
      `https://stats.est.social/${lang}/est.social`,
    ]);
    expect(links.every(({ target, rel }) => target === "_blank" && rel === "noopener")).toBe(true);
  });

  test("says how many, as of when, from where, and the last twelve buckets in a table", () => {
    const words = embed("users")
      .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]+>/g, " ");
    expect(words).toContain("accounts on est.social");
    expect(words).toContain("Measured 10 January 2023 at 06:00 EET");
    expect(words).toContain("Source: the public API of est.social");
    expect(embed("users").match(/<th scope="row">/g)).toHaveLength(12);
    expect(htmlElements(embed("users")).filter(({ name }) => name === "details")).toHaveLength(1);
  });

  test.each([
    ["", "Counted by the server 29 December 2022 at 14:00 EET; no newer answer has come since", "fresh late"],
    ["asof=2023-01-01", "As of 29 December 2022 at 14:00 EET", "fresh past"],
  ])(
    "of a count, %j, says as of when the server counted, what may be, and in a table both bounds",
    (query, age, dot) => {
      const html = embed({ count: "signups" }, query);
      const words = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ");
      expect(words).toContain("at least 180");
      expect(words).toContain(age);
      expect(html).toContain(`<p class="${dot}"`);
      expect(words).toContain("Full is certain");
      expect(words).toMatch(/22 December 2022 +1 +6 +no /);
      expect(html).toContain('href="https://stats.est.social/en/est.social/trends?range=1y#signups"');
    },
  );

  test.each([
    ["theme=light", "html{color-scheme:light}", false],
    ["theme=dark", "html{color-scheme:dark}", false],
    ["", "html{color-scheme:light dark}", true],
  ])("with %j keeps its colours or follows its reader", (query, scheme, follows) => {
    const html = embed("users", query);
    expect(html).toContain(scheme);
    expect(html.includes("@media (prefers-color-scheme:dark)")).toBe(follows);
  });

  test("leaves out what is not wished for", () => {
    const [whole, bare] = [embed("users"), embed("users", "title=0&footer=0&goal=0")];
    expect([whole.includes("<footer>"), bare.includes("<footer>")]).toEqual([true, false]);
    expect(bare).toContain('<figcaption id="t" class="hidden">');
    expect([whole.includes('class="ch-goal"'), bare.includes('class="ch-goal"')]).toEqual([true, false]);
  });

  test("of nothing says so, and still leads to the board", () => {
    const question = parsePictureQuestion(new URLSearchParams("bg=fff"));
    const home = { board: "https://stats.est.social/en", boardTitle: "est.social in numbers" };
    const html = question && emptyEmbedHtml("unknown", "en", question, home);
    expect(html).toContain("There is no such chart");
    expect(htmlElements(html ?? "").map(({ attributes }) => attributes.href)).toContain(
      "https://stats.est.social/en",
    );
  });
});

describe("its script", () => {
  test("is small, and so is that of the page around", () => {
    expect(EMBED_SCRIPT.length).toBeLessThan(2_000);
    expect(ELEMENT_SCRIPT.length).toBeLessThan(2_000);
  });

  test("is the only one, and its hash the only one allowed", () => {
    expect(scriptsIn(embed("users"))).toEqual([EMBED_SCRIPT]);
    const hash = createHash("sha256").update(EMBED_SCRIPT).digest("base64");
    expect(embedHeaders(["*"])["Content-Security-Policy"]).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    );
  });

  test("runs for whom the operator lets frame", () => {
    const { "Content-Security-Policy": policy } = embedHeaders(["'self'", "https://*.est.social"]);
    expect(policy).toMatch(/; frame-ancestors 'self' https:\/\/\*\.est\.social$/);
    expect(Object.keys(embedHeaders(["*"])).map((name) => name.toLowerCase())).not.toContain(
      "x-frame-options",
    );
  });
});

test("hostile words stay words", () => {
  const texts = Object.values(HOSTILE_TEXTS)
    .flat()
    .filter((text) => text.length < 1000);
  const namesOf = (html: string) => [...new Set(htmlElements(html).map(({ name }) => name))].sort();
  const expected = namesOf(embed({ milestone: "handover" }));
  for (const text of texts) {
    const data = rising({ name: text, milestones: [{ ...HANDOVER, label: { en: text } }] }, 40);
    const html = embed({ milestone: "handover" }, "", data, text);
    expect(namesOf(html).filter((name) => !expected.includes(name))).toEqual([]);
    const attributes = htmlElements(html).flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
    expect(scriptsIn(html)).toEqual([EMBED_SCRIPT]);
  }
});
