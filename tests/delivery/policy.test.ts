import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cacheControlOf, inlineScripts, securityHeaders, shelfOf } from "../../lib/delivery/policy.ts";

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
    expect([cacheControlOf(given), shelfOf(given)]).toEqual([cacheControl, shelf]);
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
