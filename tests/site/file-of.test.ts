import { expect, test } from "vitest";
import { fileOf, relativeWay, safeName } from "../../scripts/site/file-of.ts";

test.each([
  ["/en/est.social", "text/html; charset=utf-8", "en/est.social/index.html"],
  ["/en/est.social?range=90d", "text/html", "en/est.social/range-90d/index.html"],
  ["/en/x.ee/users?range=all&step=week", "text/html", "en/x.ee/users/range-all.step-week/index.html"],
  ["/", "text/html", "index.html"],
  ["/embed/x.ee/users?lang=ar", "text/html", "embed/x.ee/users/lang-ar/index.html"],
  ["/c/x.ee/users.svg", "image/svg+xml", "c/x.ee/users.svg"],
  ["/c/x.ee/users.svg?lang=ar&theme=dark", "image/svg+xml", "c/x.ee/users.lang-ar.theme-dark.svg"],
  ["/c/x.ee/users.csv?range=all", "text/csv", "c/x.ee/users.range-all.csv"],
  ["/feed/x.ee.atom?lang=et", "application/atom+xml", "feed/x.ee.lang-et.atom"],
  ["/api/v1/subjects", "application/json", "api/v1/subjects.json"],
  ["/api/v1/subjects/x.ee", "application/json", "api/v1/subjects/x.ee.json"],
  [
    "/api/v1/subjects/x.ee/series?metric=users",
    "application/json",
    "api/v1/subjects/x.ee/series.metric-users.json",
  ],
  ["/_next/static/chunks/a.css", "text/css", "assets/chunks/a.css"],
  ["/en/127.0.0.1%3A8001", "text/html", "en/127.0.0.1=3A8001/index.html"],
  ["/en/a%2Fb", "text/html", "en/a=2Fb/index.html"],
  ["/en/..%2F..%2Fetc", "text/html", "en/=2E.=2F..=2Fetc/index.html"],
  ["/en/%2e%2e/x", "text/html", "en/=2E./x/index.html"],
])("%s as %s is %s", (target, type, file) => {
  expect(fileOf(target, type)).toBe(file);
});

test.each(["..", ".", "_next", "a/b", "a\\b", "a:b", "a=2Fb", "käsi", "نعم", "a\0b", "CON?", "\u{1F600}"])(
  "%s is a plain name, and its own",
  (part) => {
    const name = safeName(part);
    expect(name).toMatch(/^[A-Za-z0-9=-][\w.=-]*$/);
    expect(decodeURIComponent(name.replaceAll("=", "%"))).toBe(part);
  },
);

test("very long names are cut, and stay apart", () => {
  const names = ["a", "b"].map((end) => safeName("x".repeat(5_000) + end));
  expect(names.map(({ length }) => length)).toEqual([150, 150]);
  expect(names[0]).not.toBe(names[1]);
});

test.each([
  ["en/x/index.html", "en/x/users/index.html", "users/index.html"],
  ["en/x/users/index.html", "en/x/index.html", "../index.html"],
  ["index.html", "assets/a.css", "assets/a.css"],
  ["en/x/index.html", "en/x/index.html", "index.html"],
  ["en/x/index.html", "ar/127.0.0.1=3A80/index.html", "../../ar/127.0.0.1%3D3A80/index.html"],
])("from %s to %s it is %s", (from, to, way) => {
  expect(relativeWay(from, to)).toBe(way);
});
