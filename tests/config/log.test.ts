import { describe, expect, test } from "vitest";
import { createLog, type Level, logLevel } from "../../lib/log.ts";
import { ALL_HOSTILE } from "../fixtures/hostile-texts.ts";

function logged(level: Level) {
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line), now: () => Date.UTC(2026, 10, 22), level });
  return { lines, log };
}

describe("the log", () => {
  test("is one JSON line per event", () => {
    const { lines, log } = logged("info");
    log.warn("poll failed", { host: "est.social", cause: "unreachable", detail: "a\nb" });
    expect(lines).toEqual([
      '{"time":"2026-11-22T00:00:00.000Z","level":"warn","event":"poll failed","host":"est.social","cause":"unreachable","detail":"a\\nb"}\n',
    ]);
  });

  test.each(ALL_HOSTILE)("is one line that moves no cursor, whatever is told: %s", (_name, text) => {
    const { lines, log } = logged("info");
    const said = text.slice(0, 300);
    log.warn("poll failed", { detail: said });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+\n$/u);
    expect(JSON.parse(lines[0] ?? "").detail).toBe(said.replace("user:secret", "[hidden]"));
  });

  test("says nothing below its level", () => {
    const { lines, log } = logged("warn");
    log.debug("a");
    log.info("b");
    log.warn("c");
    log.error("d");
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(["c", "d"]);
  });

  test.each([
    [{ accessToken: "abc" }, '"accessToken":"[hidden]"'],
    [{ PASSWORD: "abc" }, '"PASSWORD":"[hidden]"'],
    [{ url: "https://me:abc@est.social/x" }, '"url":"https://[hidden]@est.social/x"'],
    [{ url: "https://stats.est.social/x?key=abc&v=1" }, '"url":"https://stats.est.social/x?[hidden]"'],
    [{ detail: "no https://a.example/#abc here" }, '"detail":"no https://a.example/?[hidden] here"'],
    [
      { url: "/en/est.social?range=30d&access_token=abc" },
      '"url":"/en/est.social?range=30d&access_token=[hidden]"',
    ],
    [{ detail: "asked https://est.social/@me" }, '"detail":"asked https://est.social/@me"'],
  ])("%j tells no secret", (fields, told) => {
    const { lines, log } = logged("info");
    log.info("x", fields);
    expect(lines[0]).toContain(told);
    expect(lines[0]).not.toContain("abc");
  });

  test.each([
    [{}, "info"],
    [{ MASTOBOARD_LOG_LEVEL: "" }, "info"],
    [{ MASTOBOARD_LOG_LEVEL: "DEBUG" }, "debug"],
  ])("%j asks for the level %s", (env, level) => {
    expect(logLevel(env)).toBe(level);
  });

  test("has no other levels", () => {
    expect(() => logLevel({ MASTOBOARD_LOG_LEVEL: "loud" })).toThrow(
      'MASTOBOARD_LOG_LEVEL must be debug, info, warn or error, not "loud"',
    );
  });
});
