import { describe, expect, test } from "vitest";
import { nameSoftware } from "../../lib/fediverse/software.ts";
import { isKnownSoftware } from "../../lib/fediverse/software-table.ts";

describe("software by the version of its Mastodon API", () => {
  test.each([
    ["4.6.4", "mastodon", "4.6.4"],
    ["2.4.1rc1", "mastodon", "2.4.1rc1"],
    ["4.7.0-alpha.2+pr-39999-68e5caf", "mastodon", "4.7.0-alpha.2+pr-39999-68e5caf"],
    ["4.3.0+glitch", "glitch-soc", "4.3.0+glitch"],
    ["4.5.0-alpha.1+glitch.th", "glitch-soc", "4.5.0-alpha.1+glitch.th"],
    ["4.2.10+hometown-1.1.1", "hometown", "4.2.10+hometown-1.1.1"],
    [
      "2.7.2 (compatible; Pleroma 2.4.51-1129-gf2cfef09-gleasonator)",
      "pleroma",
      "2.4.51-1129-gf2cfef09-gleasonator",
    ],
    ["2.3.3 (compatible; Pleroma 0.9.0 ffa552f1)", "pleroma", "0.9.0 ffa552f1"],
    ["2.7.2 (compatible; Akkoma 3.10.4)", "akkoma", "3.10.4"],
    ["2.7.2 (compatible; Pixelfed 0.11.2)", "pixelfed", "0.11.2"],
    ["2.8.0 (compatible; Friendica 2023.05)", "friendica", "2023.05"],
    ["4.2.1 (compatible; Iceshrimp.NET/2024.1-beta4)", "iceshrimp.net", "2024.1-beta4"],
    ["3.0.0 (compatible; Sharkey 2024.9.1)", "sharkey", "2024.9.1"],
    ["4.0.0 (compatible; Mitra 2.0.0)", "mitra", "2.0.0"],
    ["takahe/0.11.0", "takahe", "0.11.0"],
    ["0.2.0 31935ee", "gotosocial", "0.2.0 31935ee"],
    ["0.0.0-testrig", "gotosocial", "0.0.0-testrig"],
    ["next", null, "next"],
  ])("%s is %s", (text, name, version) => expect(nameSoftware(null, text)).toEqual({ name, version }));
});

describe("software by NodeInfo", () => {
  test.each([
    ["Mastodon", "4.3.0+glitch", "glitch-soc"],
    ["Pleroma", "2.4.1", "pleroma"],
    ["Iceshrimp.NET", "2024.1", "iceshrimp.net"],
    ["something-new", "1", "something-new"],
  ])("%s %s is %s, whatever its API says", (name, version, software) => {
    expect(nameSoftware({ name, version }, "4.2.0")).toEqual({ name: software, version });
  });

  test("that leaves out its name is asked of the API", () =>
    expect(nameSoftware({ name: null, version: null }, "2.7.2 (compatible; Akkoma 3.3.1)").name).toBe(
      "akkoma",
    ));
});

test.each([
  "mastodon",
  "glitch-soc",
  "hometown",
  "fedibird",
  "pleroma",
  "akkoma",
  "gotosocial",
  "pixelfed",
  "misskey",
  "sharkey",
  "firefish",
  "iceshrimp",
  "iceshrimp.net",
  "friendica",
  "takahe",
  "hollo",
  "lemmy",
  "mbin",
  "peertube",
  "wordpress",
  "gancio",
  "hubzilla",
  "mitra",
  "wildebeest",
])("%s has its row in the table", (name) => expect(isKnownSoftware(name)).toBe(true));

test.each(["constructor", "__proto__", "something-new", null])("%s has none", (name) =>
  expect(isKnownSoftware(name)).toBe(false),
);
