import { expect, test } from "vitest";
import { isWanted } from "../../scripts/site/wanted.ts";

test.each([
  ["/en/x.ee", true],
  ["/en/x.ee/users?range=90d&step=week", true],
  ["/en/about", true],
  ["/en/x.ee/share", false],
  ["/nl/x.ee", false],
  ["/en/x.ee/facts?on=2022-12-19", false],
  ["/c/x.ee/users.svg?lang=et&theme=dark", true],
  ["/c/x.ee/users.svg?lang=nl", false],
  ["/og/en/x.ee.png", true],
  ["/og/nl/x.ee.png", false],
  ["/og/en.png", true],
  ["/feed/x.ee.atom?lang=en", true],
  ["/api/v1/subjects/x.ee/series?metric=users", true],
  ["/_next/static/chunks/a.css", true],
  ["/icon.svg", true],
  ["/oembed?url=x", false],
  ["/openapi.json", false],
  ["/metrics", false],
  ["/", false],
])("%s in a copy in Estonian and English: %s", (target, wanted) => {
  expect(isWanted(target, ["et", "en"], true)).toBe(wanted);
});

test.each(["/feed/x.ee.atom", "/calendar/x.ee.ics"])("%s only with a public address", (target) => {
  expect(isWanted(target, ["et"], false)).toBe(false);
});
