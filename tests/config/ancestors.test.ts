import { describe, expect, test } from "vitest";
import { readConfig } from "../../lib/config.ts";

const read = (embedAncestors: unknown, env: Record<string, string> = {}) =>
  readConfig({
    env,
    cwd: "/srv/board",
    readText: () => JSON.stringify(embedAncestors === undefined ? {} : { embedAncestors }),
  }).embedAncestors;

describe("which pages may frame the charts", () => {
  test.each([
    ["all, unless it says otherwise", undefined, ["*"]],
    ["one", ["https://blog.est.social"], ["https://blog.est.social"]],
    [
      "several, as people write them",
      [
        "HTTPS://Blog.est.social/",
        " https://*.est.social ",
        "http://127.0.0.1:8080",
        "https://est.social:*",
        "self",
      ],
      [
        "https://blog.est.social",
        "https://*.est.social",
        "http://127.0.0.1:8080",
        "https://est.social:*",
        "'self'",
      ],
    ],
    ["none", ["none"], ["'none'"]],
  ])("%s", (_, given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  test.each([
    ["https://a.example,https://b.example", ["https://a.example", "https://b.example"]],
    ["'self' https://a.example", ["'self'", "https://a.example"]],
    ["*", ["*"]],
  ])("the environment wins: %s", (given, expected) => {
    expect(read(["none"], { MASTOBOARD_EMBED_ANCESTORS: given })).toEqual(expected);
  });

  test.each([
    "https://a.example; script-src *",
    "https://a.example\r\nSet-Cookie: a=b",
    "https://a.example https://b.example",
    "https://user@a.example",
    "https://a.example/blog",
    "https://a.example?x",
    "'unsafe-inline'",
    "javascript:alert(1)",
    "data:",
    "https:",
    "blog.est.social",
    "https://*",
    "**",
    "constructor",
    "true",
    "",
    "https://ä.example",
  ])("in the file %j stops the start, with the cure", (given) => {
    expect(() => read([given])).toThrow(
      /embedAncestors\[0\] must be pages that may frame the charts, like "https:/,
    );
  });

  test.each([
    ["ALLOWALL", /^MASTOBOARD_EMBED_ANCESTORS must be pages that may frame .* not "ALLOWALL"$/],
    ["https://a.example; frame-ancestors *", /not "https:\/\/a.example;"$/],
    [",", /^MASTOBOARD_EMBED_ANCESTORS must name either pages or "none"$/],
    ["none,https://a.example", /^MASTOBOARD_EMBED_ANCESTORS must name either pages or "none"$/],
  ])("in the environment %j does", (given, message) => {
    expect(() => read(undefined, { MASTOBOARD_EMBED_ANCESTORS: given })).toThrow(message);
  });

  test.each([
    [[], /embedAncestors must not be empty/],
    ["*", /embedAncestors must be a list in \[ \]/],
  ])("%j is no list of them", (given, message) => {
    expect(() => read(given)).toThrow(message);
  });
});
