import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cacheControlOf, inlineScripts, securityHeaders, shelfOf } from "../../lib/delivery/policy.ts";
import { canonicalTarget } from "../../lib/delivery/target.ts";

const answer = (status: number, type: string, cacheControl?: string, body = "") => ({
  status,
  headers: { "content-type": type, ...(cacheControl === undefined ? {} : { "cache-control": cacheControl }) },
  body: Buffer.from(body),
});

const framework = "private, no-cache, no-store, max-age=0, must-revalidate";
const page = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400";
const data = "public, max-age=300, s-maxage=900";

describe("how long an answer lives", () => {
  test.each([
    ["a page", answer(200, "text/html; charset=utf-8", framework), page, "pages"],
    ["a page for the router", answer(200, "text/x-component", framework), "no-cache", "pages"],
    ["an embed with its own word", answer(200, "text/html", data), data, "pages"],
    ["data with their own word", answer(200, "application/json", data), data, "pages"],
    ["data without a word", answer(200, "application/json"), "no-cache", "pages"],
    ["data that must not be kept", answer(200, "application/json", "no-store"), "no-store", "none"],
    ["a page that is not there", answer(404, "text/html", framework), "public, max-age=30", "others"],
    ["a picture that is not there", answer(404, "image/svg+xml", data), data, "others"],
    ["a redirect", answer(308, "text/plain"), "no-cache", "others"],
    ["too many questions", answer(429, "application/json"), "no-store", "none"],
    ["a failure", answer(500, "text/html", framework), "no-store", "none"],
    ["a failure that says otherwise", answer(503, "application/json", data), "no-store", "none"],
  ])("%s", (_name, given, cacheControl, shelf) => {
    expect([cacheControlOf(given), shelfOf(given, "page")]).toEqual([cacheControl, shelf]);
  });
});

describe("what a stranger can ask for in any number of ways is kept apart from the pages", () => {
  test.each([
    ["/en/est.social", "pages"],
    ["/en/est.social?range=90d", "pages"],
    ["/en/est.social/facts", "pages"],
    ["/en/est.social/facts?on=2022-12-19", "variants"],
    ["/en/about/embed-check?url=https%3A%2F%2Fx.example", "variants"],
    ["/en/est.social?w=301", "variants"],
    ["/api/v1/subjects/est.social", "pages"],
    ["/api/v1/subjects/est.social/series?from=2022-12-19", "variants"],
    ["/feed/est.social.atom?lang=et", "pages"],
    ["/c/est.social/users.csv", "outside"],
    ["/c/est.social/users.svg?w=301", "outside"],
    ["/badge/est.social/users.json?label=x", "outside"],
    ["/badge/est.social/milestones/a.svg", "outside"],
    ["/embed/est.social/users?asof=2022-12-19", "outside"],
    ["/og/en/est.social.png", "outside"],
    ["/oembed?url=https%3A%2F%2Fx.example%2F1", "outside"],
  ])("%s: among the %s", (address, shelf) => {
    const target = canonicalTarget(address, {}, "/board");
    expect(target && shelfOf(answer(200, "text/html"), target.kind)).toBe(shelf);
  });

  test("so are the router's requests, which carry whatever state they like", () => {
    const target = canonicalTarget("/en/est.social?_rsc=a", { rsc: "1", "next-router-state-tree": "x" });
    expect(target && shelfOf(answer(200, "text/x-component"), target.kind)).toBe("variants");
  });
});

describe("scripts in a page", () => {
  test.each([
    ["inline", "<script>a()</script>", ["a()"]],
    ["with attributes", '<script id="_R_" defer>a()</script>', ["a()"]],
    ["with an angle in an attribute", '<script data-x="a>b">a()</script>', ["a()"]],
    ["over lines", "<script>\na()\n</script >", ["\na()\n"]],
    ["by address", '<script src="/a.js" async=""></script>', []],
    ["data", '<script type="application/ld+json">{}</script>', []],
    ["a module", '<script type="module">a()</script>', ["a()"]],
    ["several", "<SCRIPT>a()</SCRIPT><p>x</p><script>b()</script>", ["a()", "b()"]],
  ])("%s", (_name, html, expected) => {
    expect(inlineScripts(html)).toEqual(expected);
  });

  test("are allowed by their hash, and no others", () => {
    const headers = securityHeaders(answer(200, "text/html", undefined, "<script>a('õ')</script>"));
    const hash = createHash("sha256").update("a('õ')").digest("base64");
    expect(headers["content-security-policy"]).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect(headers["content-security-policy"]).not.toContain("unsafe-eval");
  });

  test("have no place in a picture", () => {
    expect(securityHeaders(answer(200, "image/svg+xml"))["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
  });

  test.each(["application/json", "text/csv", "text/calendar", "text/x-component"])(
    "%s is framed by nobody",
    (type) => {
      expect(securityHeaders(answer(200, type))["content-security-policy"]).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
    },
  );
});
