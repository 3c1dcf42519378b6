import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../lib/model/language.ts";
import { judgeEmbedding } from "../../lib/publish/embed-check/judge.ts";
import type { Seen } from "../../lib/publish/embed-check/page.ts";
import { tellObstacle } from "../../lib/publish/embed-check/tell.ts";
import { embedHeaders } from "../../lib/publish/embed-headers.ts";

const BOARD = "https://stats.est.social/numbers";
const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const OURS = lowerCased(embedHeaders(["*"]));
const frame = (headers: Record<string, string> = {}, status = 200): Seen => ({
  url: `${BOARD}/embed/est.social/summary`,
  status,
  headers: { ...OURS, ...headers },
  body: "",
});
const without = (...names: string[]) => {
  const { headers, ...rest } = frame();
  return {
    ...rest,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))),
  };
};
const page = (
  headers: Record<string, string> = {},
  body = "",
  url = "https://blog.est.social/about",
): Seen => ({
  url,
  status: 200,
  headers,
  body,
});
const codes = (seen: Seen, ours: Seen | null = frame(), ancestors = ["*"], board = BOARD) =>
  judgeEmbedding(seen, ours, board, ancestors).map(({ code, weight }) => `${weight} ${code}`);
const csp = (policy: string) => ({ "content-security-policy": policy });

describe("the board’s own headers, as the network gives them", () => {
  test.each<[string, Seen | null, string[], string[]]>([
    ["as we send them", frame(), ["*"], []],
    ["not to be had", null, ["*"], []],
    ["an error of a proxy", frame({}, 502), ["*"], ["blocks frame-status"]],
    ["X-Frame-Options beside our policy, which wins", frame({ "x-frame-options": "SAMEORIGIN" }), ["*"], []],
    [
      "X-Frame-Options in the place of our policy",
      {
        ...without("content-security-policy"),
        headers: { ...without("content-security-policy").headers, "x-frame-options": "DENY" },
      },
      ["*"],
      ["blocks frame-options"],
    ],
    [
      "ancestors that we narrowed",
      frame(csp("frame-ancestors https://other.example")),
      ["https://other.example"],
      ["blocks own-ancestors"],
    ],
    [
      "ancestors that we narrowed to this page",
      frame(csp("frame-ancestors https://*.est.social")),
      ["https://*.est.social"],
      [],
    ],
    [
      "a second policy by a proxy",
      frame(csp(`${OURS["content-security-policy"]}, frame-ancestors 'self'`)),
      ["*"],
      ["blocks proxy-ancestors"],
    ],
    ["a proxy’s policy without ancestors", frame(csp("default-src https:")), ["*"], []],
    ["a policy that names nobody", frame(csp("frame-ancestors")), ["*"], ["blocks proxy-ancestors"]],
    ["a proxy’s policy for nobody", frame(csp("frame-ancestors 'none'")), ["*"], ["blocks proxy-ancestors"]],
  ])("%s", (_, ours, ancestors, expected) => {
    expect(codes(page(), ours, ancestors)).toEqual(expected);
  });

  test.each<[string, Seen, string[]]>([
    ["with all that it needs", frame(), []],
    ["without Cross-Origin-Resource-Policy", without("cross-origin-resource-policy"), ["blocks isolation"]],
    ["without its own policy of that kind", without("cross-origin-embedder-policy"), ["blocks isolation"]],
  ])("a page that isolates itself, %s", (_, ours, expected) => {
    expect(codes(page({ "cross-origin-embedder-policy": "require-corp" }), ours)).toEqual(expected);
  });
});

describe("the page’s policy", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["upgrade-insecure-requests", []],
    ["frame-src https:", []],
    ["frame-src *", []],
    ["frame-src https://stats.est.social", []],
    ["frame-src http://stats.est.social", []],
    ["frame-src *.est.social", []],
    ["frame-src https://stats.est.social/numbers/", []],
    ["frame-src https://stats.est.social:443", []],
    ["frame-src HTTPS://STATS.EST.SOCIAL", []],
    ["frame-src https://stats.est.social/other/", ["blocks frame-src"]],
    ["frame-src https://stats.est.social:8443", ["blocks frame-src"]],
    ["frame-src https://est.social", ["blocks frame-src"]],
    ["frame-src https://stats.est.social/Numbers/", ["blocks frame-src"]],
    ["frame-src 'self'", ["blocks frame-src"]],
    ["frame-src 'none'", ["blocks frame-src"]],
    ["frame-src", ["blocks frame-src"]],
    ["child-src 'self'", ["blocks frame-src"]],
    ["child-src 'none'; frame-src *", []],
    ["default-src 'self'", ["blocks frame-src", "hinders img-src", "advice script-src"]],
    ["default-src 'self'; frame-src *; img-src https: data:", ["advice script-src"]],
    ["img-src 'self' data:", ["hinders img-src"]],
    ["script-src 'self' 'nonce-abc' 'unsafe-inline'", ["advice script-src"]],
    ["frame-src *, frame-src 'self'", ["blocks frame-src"]],
    ["frame-src *; frame-src 'self'", []],
  ])("%j", (policy, expected) => {
    expect(codes(page(csp(policy)))).toEqual(expected);
    const meta = `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>`;
    if (!policy.includes(",")) expect(codes(page({}, meta))).toEqual(expected);
  });
});

test("a path in a policy is compared letter by letter, unlike a host", () => {
  const board = "https://stats.est.social/Charts";
  const allows = (source: string) => codes(page(csp(`frame-src ${source}`)), null, ["*"], board);
  expect(allows("https://Stats.Est.Social/Charts/")).toEqual([]);
  expect(allows("https://stats.est.social/charts/")).toEqual(["blocks frame-src"]);
});

describe("the page", () => {
  const src = `${BOARD}/embed/est.social/users`;
  const ghost = '<meta name="generator" content="Ghost 6.0">';
  test.each<[string, Seen, string, string[]]>([
    ["of https, a board of http", page(), "http://stats.est.social", ["blocks mixed-content"]],
    ["of http, a board of http", page({}, "", "http://blog.example/"), "http://stats.est.social", []],
    ["that is not there", { ...page(), status: 404 }, BOARD, ["hinders page-status"]],
    [
      "with our frame",
      page({}, `<iframe src="${src}" sandbox="allow-scripts allow-popups"></iframe>`),
      BOARD,
      [],
    ],
    [
      "with a frame asked for in the open",
      page({}, `<iframe src='${src.replace("https", "http")}'>`),
      BOARD,
      ["blocks mixed-content"],
    ],
    [
      "with a frame in too small a box",
      page({}, `<IFRAME sandbox src=${src}></iframe>`),
      BOARD,
      ["hinders sandbox"],
    ],
    [
      "with a frame that waits",
      page({}, `<iframe src="about:blank" data-src="${src}"></iframe>`),
      BOARD,
      ["hinders lazy"],
    ],
    [
      "with somebody else’s frame",
      page({}, '<iframe sandbox src="https://video.example/embed/1">'),
      BOARD,
      [],
    ],
    [
      "of WordPress",
      page({}, '<meta name="generator" content="WordPress 6.8" />'),
      BOARD,
      ["advice wordpress"],
    ],
    [
      "of WordPress that says so in a link",
      page({ link: '<https://x/wp-json/>; rel="https://api.w.org/"' }),
      BOARD,
      ["advice wordpress"],
    ],
    ["of WordPress.com", page({}, "", "https://est.wordpress.com/about"), BOARD, ["advice wordpress-com"]],
    ["of Ghost", page({}, ghost), BOARD, ["advice ghost"]],
    ["of Discourse", page({ "x-discourse-route": "topics/show" }), BOARD, ["advice discourse"]],
    ["of GitHub", page({}, "", "https://github.com/est/social"), BOARD, ["blocks github"]],
    ["of Mastodon", page({ server: "Mastodon" }), BOARD, ["blocks mastodon"]],
    ["of nobody that we know", page({ server: "nginx" }, "<p>WordPress"), BOARD, []],
  ])("%s", (_, seen, board, expected) => {
    expect(codes(seen, null, ["*"], board)).toEqual(expected);
  });

  test("is judged in an instant, however it is written", () => {
    // So much that whatever takes the square of its length outlasts the patience of every test.
    const junk = [
      `<iframe ${"a ".repeat(1_000_000)}`,
      `<meta ${"content=x ".repeat(500_000)}>`,
      "<iframe".repeat(1_000_000),
    ];
    for (const body of junk) expect(codes(page({}, body))).toEqual([]);
  });
});

test.each(LANGUAGES)("every obstacle is told with its cure in %s", (language) => {
  const looked = { page: "https://blog.est.social/about", board: BOARD };
  const seen = page(
    {
      ...csp("default-src 'none'"),
      "cross-origin-embedder-policy": "require-corp",
      "x-discourse-route": "x",
    },
    `<iframe src="http://stats.est.social/numbers/embed/x/users" sandbox>`,
  );
  const obstacles = judgeEmbedding(seen, frame(csp("frame-ancestors 'self'"), 500), BOARD, ["*"]);
  expect(obstacles.length).toBeGreaterThan(7);
  for (const obstacle of obstacles) {
    const words = tellObstacle(obstacle, looked, language);
    expect(words.length).toBeGreaterThan(40);
    expect(words).not.toMatch(/[{}]/);
  }
  const [cure] = obstacles.filter(({ code }) => code === "proxy-ancestors");
  expect(cure && tellObstacle(cure, looked, language)).toContain("/numbers/embed/");
});
