import { describe, expect, test } from "vitest";
import { createSilence } from "../../lib/collector/silence.ts";
import { tableOf } from "../../lib/collector/table.ts";
import type { Cause } from "../../lib/model/attempt.ts";
import { parseHost } from "../../lib/model/host.ts";

const a = parseHost("a.example");
const b = parseHost("b.example");

describe("silence", () => {
  type Step = [typeof a, Cause | null, Cause | null];
  test.each<[string, Step[]]>([
    [
      "of every server is our own network",
      [
        [a, "unreachable", "unreachable"],
        [b, "no-such-host", "offline"],
        [a, "unreachable", "offline"],
      ],
    ],
    [
      "ends with any answer, an error page included",
      [
        [a, "unreachable", "unreachable"],
        [b, "server-error", "server-error"],
        [b, "unreachable", "unreachable"],
        [a, null, null],
      ],
    ],
    [
      "is not ended by a poll that we broke off",
      [
        [a, "unreachable", "unreachable"],
        [a, "stopped", "stopped"],
        [b, "unreachable", "offline"],
      ],
    ],
  ])("%s", (_, steps) => {
    const silence = createSilence([a, b]);
    for (const [host, cause, judged] of steps) expect(silence.judge(host, cause)).toBe(judged);
  });

  test("of a single server says nothing about our network", () => {
    expect(createSilence([a]).judge(a, "unreachable")).toBe("unreachable");
  });
});

describe("the table of what each server said", () => {
  test("aligns numbers right, words left, and gives the cause in place of numbers", () => {
    const made = { slot: 0, startedAt: 0, durationMs: 1234 };
    const nobody = { title: null, languages: null, registrations: null, contact: null, uri: null };
    const reading = {
      measuredAt: 0,
      values: { users: 1234567, active: "switched-off", posts: 0, servers: 12 },
      from: {},
      facts: { ...nobody, software: "mastodon", version: "4.5.1" },
    } as const;
    const text = tableOf([
      { host: a, result: { attempt: { ...made, outcome: "sample", cause: null, detail: null }, reading } },
      {
        host: parseHost("longer.b.example"),
        result: {
          attempt: {
            ...made,
            durationMs: 80,
            outcome: "failed",
            cause: "server-error",
            detail: "502 from /api",
          },
          reading: null,
        },
      },
    ]);
    expect(text.split("\n")).toEqual([
      "server                users          active  posts  servers  software         took",
      "a.example         1,234,567  (switched-off)      0       12  mastodon 4.5.1  1.2 s",
      "longer.b.example  server-error: 502 from /api (0.1 s)",
      "",
    ]);
  });
});
