import { describe, expect, test } from "vitest";
import { parseHost } from "../../lib/model/host.ts";

describe("a server's domain", () => {
  test.each([
    ["est.social", "est.social"],
    [" EST.Social ", "est.social"],
    ["est.social:443", "est.social"],
    ["est.social:8080", "est.social:8080"],
    ["õunapuu.ee", "xn--unapuu-oxa.ee"],
    ["xn--y9a6bah4ck.xn--y9a3aq", "xn--y9a6bah4ck.xn--y9a3aq"],
    ["ｅst.social", "est.social"],
    ["a_b.social", "a_b.social"],
    ["127.0.0.1:8001", "127.0.0.1:8001"],
    ["[::1]:8001", "[::1]:8001"],
  ])("%j is %s", (text, host) => {
    expect(parseHost(text)).toBe(host);
    expect(parseHost(host)).toBe(host);
  });

  test.each([
    "",
    "est",
    "localhost:8001",
    "https://est.social",
    "est.social/about",
    "@me@est.social",
    "me:secret@est.social",
    "est.social?x",
    "est.social#x",
    "est social.ee",
    "est.social.",
    ".est.social",
    "est..social",
    "-est.social",
    "est-.social",
    "est.so'cial",
    'est.so"cial',
    "*.social",
    "a;b.social",
    "est.social:99999",
    "est%2esocial.ee",
    `${"a".repeat(64)}.social`,
    `${"a.".repeat(130)}ee`,
    "127.1",
    "0x7f.1",
    "2130706433",
    "1.2.3",
    "xn--\u{fffd}.ee",
  ])("%j is none, and the error says how to write one", (text) => {
    expect(() => parseHost(text)).toThrow(/Not a server's domain: .*write it like est\.social/s);
  });
});
