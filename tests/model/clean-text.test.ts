import { describe, expect, test } from "vitest";
import { userAgent } from "../../lib/fediverse/user-agent.ts";
import { cleanText } from "../../lib/model/clean-text.ts";

describe("a server's own words", () => {
  test.each([
    ["plain", "Eesti Mastodon", "Eesti Mastodon"],
    ["another script", "անքուն.հայ", "անքուն.հայ"],
    ["lines", " one\r\n two\t three ", "one two three"],
    ["controls", "a\u0000b\u001b[31mc\u0085d", "a b [31mc d"],
    ["bidi overrides", "\u202Egnp.exe\u202C \u2066x\u2069", "gnp.exe x"],
    ["marks that Arabic needs", "مرحبا\u200F!", "مرحبا\u200F!"],
    ["joined emoji", "👩‍👩‍👧", "👩‍👩‍👧"],
    ["half a surrogate pair", "a\uD800b", "a\uFFFDb"],
    ["a byte order mark", "\uFEFFtitle", "title"],
    ["markup, which stays text", "<b>x</b>", "<b>x</b>"],
    ["a blank that is a letter", "\u3164\u3164", null],
    ["joiners alone", "\u200C\u200D\u200F", null],
    ["signs of no width", "a\u200B\u2060\u00ADb", "ab"],
    ["what is no character", "a\uFFFE\uFFFF\u{1FFFE}b", "ab"],
    ["a pile of marks", `a${"\u0301".repeat(500)}b`, "a\u0301\u0301\u0301\u0301b"],
    ["marks as scripts stack them", "ที่นี่ Tiếng Việt עִבְרִית", "ที่นี่ Tiếng Việt עִבְרִית"],
    ["a flag of tags", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"],
    ["nothing visible", " \n\u202E ", null],
    ["empty", "", null],
    ["a number", 12, null],
    ["null", null, null],
    ["an object", { toString: () => "x" }, null],
  ])("%s", (_case, raw, clean) => expect(cleanText(raw)).toBe(clean));

  test("are cut at 300 code points, not in the middle of one", () => {
    expect(cleanText("🦣".repeat(1_000_000))).toBe("🦣".repeat(300));
    expect(cleanText("abc", 2)).toBe("ab");
  });
});

describe("who we say we are", () => {
  test.each([
    [
      "https://stats.est.social",
      "mailto:admin@est.social",
      "Mastoboard/0.1.0 (+https://stats.est.social; mailto:admin@est.social)",
    ],
    ["https://stats.est.social", null, "Mastoboard/0.1.0 (+https://stats.est.social)"],
    [null, "admin@est.social", "Mastoboard/0.1.0 (admin@est.social)"],
    [null, null, "Mastoboard/0.1.0"],
    [null, "Jüri\r\nX-Evil: 1", "Mastoboard/0.1.0 (J?ri?X-Evil: 1)"],
  ])("at %s, contact %s", (baseUrl, contact, agent) =>
    expect(userAgent({ version: "0.1.0", baseUrl, contact })).toBe(agent),
  );
});
