import { describe, expect, test } from "vitest";
import { canonicalTarget } from "../../lib/delivery/target.ts";
import { openApi } from "../../lib/publish/openapi.ts";

const url = (text: string) => canonicalTarget(text)?.url ?? null;

describe("an address in its one form", () => {
  test.each([
    ["nothing to do", "/en/est.social", "/en/est.social"],
    ["unknown parameters go", "/en/x?utm_source=fedi&range=90d&fbclid=1", "/en/x?range=90d"],
    ["sorted by name", "/c/x/users.svg?w=800&lang=et&h=400", "/c/x/users.svg?h=400&lang=et&w=800"],
    ["what is meant anyway goes", "/en/x?theme=auto&mode=total&scale=linear&ann=1", "/en/x"],
    ["what is not meant anyway stays", "/en/x?theme=dark&goal=0", "/en/x?goal=0&theme=dark"],
    ["a range that is none goes", "/en/x?range=7&step=eon&lang=tlh", "/en/x"],
    [
      "the interface sees what is wrong",
      "/api/v1/subjects/x/series?step=eon",
      "/api/v1/subjects/x/series?step=eon",
    ],
    [
      "a badge has words of its own",
      "/mastoboard/badge/x/users.svg?range=90d&STYLE=social&label=a%20b&cacheSeconds=60",
      "/mastoboard/badge/x/users.svg?label=a+b&style=social",
    ],
    ["empty values go", "/en/x?range=", "/en/x"],
    ["of a repeated parameter the first counts", "/en/x?range=30d&range=all", "/en/x?range=30d"],
    [
      "compared subjects keep their order",
      "/en/compare?s=b.example&s=a.example",
      "/en/compare?s=b.example&s=a.example",
    ],
    ["a router's checksum without a router goes", "/en/x?_rsc=abc", "/en/x"],
    ["a fragment goes", "/en/x#top", "/en/x"],
    ["slashes are one", "//evil.example/x", "/evil.example/x"],
    ["a whole address is no path", "http://evil.example/x", null],
    ["a star is no path", "*", null],
    ["half a letter is no text", "/en/%E0%A4%A", null],
    ["a byte that is not UTF-8 is no text", "/c/%ff/users.svg", null],
    ["a percent sign alone is no text", "/en/100%", null],
    ["letters of every script are", "/en/%C3%B5", "/en/%C3%B5"],
  ])("%s: %s", (_name, given, expected) => {
    expect(url(given)).toBe(expected);
  });
});

type Operation = { get: { parameters?: { in: string; name: string }[] } };
const { paths } = openApi("The board", "https://stats.example") as { paths: Record<string, Operation> };
const questions = Object.entries(paths).flatMap(([path, { get }]) =>
  (get.parameters ?? [])
    .filter((parameter) => parameter.in === "query" && path.startsWith("/api/v1/"))
    .map(({ name }) => `${path.replace("{id}", "x")}?${name}=anything`),
);

test.each(questions)("the interface sees what it is asked: %s", (question) => {
  expect(url(question)).toBe(question);
});

describe("a page's picture has one key", () => {
  test.each([
    ["/og/en/x/posts.png?v=20221219&range=1y", "/og/en/x/posts.png"],
    ["/og/en/x/posts.png?v=1&step=week&range=30d&url=y", "/og/en/x/posts.png?range=30d"],
    ["/og/en/x/facts.png?on=2022-12-19&theme=dark", "/og/en/x/facts.png?on=2022-12-19"],
    ["/og/en/x/gaps.png?on=2022-12-19&lang=et", "/og/en/x/gaps.png"],
  ])("%s", (given, expected) => {
    expect(canonicalTarget(given)).toMatchObject({ url: expected, key: expected });
  });
});

describe("the router's requests", () => {
  const key = (headers: Record<string, string>, address = "/en/x?_rsc=abc") =>
    canonicalTarget(address, headers)?.key;

  test("differ from the page", () => {
    expect(key({ rsc: "1" })).not.toBe(key({}));
  });

  test.each(["next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"])(
    "differ by %s",
    (name) => {
      expect(key({ rsc: "1", [name]: "a" })).not.toBe(key({ rsc: "1", [name]: "b" }));
    },
  );

  test("do not differ by anything else", () => {
    expect(key({ rsc: "1", cookie: "a" })).toBe(key({ rsc: "1", cookie: "b" }));
  });

  test("hand on their checksum and their headers, and no others", () => {
    expect(
      canonicalTarget("/en/x?utm=1&_rsc=abc", { rsc: "1", "next-url": "/en", cookie: "a" }),
    ).toMatchObject({
      url: "/en/x?_rsc=abc",
      headers: { rsc: "1", "next-url": "/en" },
    });
  });
});
