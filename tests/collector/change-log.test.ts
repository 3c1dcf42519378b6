import { expect, test } from "vitest";
import { createChangeLog } from "../../lib/collector/change-log.ts";
import type { Cause } from "../../lib/model/attempt.ts";
import { parseHost } from "../../lib/model/host.ts";
import { MINUTE } from "../../lib/model/instant.ts";

const HOST = parseHost("est.social");

/** What is told of polls, each at a minute and with its cause. */
function toldOf(polls: readonly (readonly [number, Cause | null])[]): string[] {
  const lines: string[] = [];
  let minute = 0;
  const silent = () => undefined;
  const tell = createChangeLog({
    elapsed: () => minute * MINUTE,
    log: {
      debug: silent,
      error: silent,
      info: (_, fields) => void lines.push(`${minute} answers, was ${fields?.was}`),
      warn: (_, fields) => void lines.push(`${minute} ${fields?.cause}`),
    },
  });
  for (const [at, cause] of polls) {
    minute = at;
    const outcome = cause === null ? "sample" : "failed";
    tell(HOST, { slot: at, startedAt: at, durationMs: 1, outcome, cause, detail: null });
  }
  return lines;
}

const throttled = Array.from({ length: 180 }, (_, i) => [i, i % 5 === 0 ? null : "rate-limited"] as const);

test.each<[string, readonly (readonly [number, Cause | null])[], string[]]>([
  [
    "all is well",
    [
      [0, null],
      [1, null],
    ],
    [],
  ],
  [
    "a failure and its end",
    [
      [0, "refused"],
      [1, "refused"],
      [2, null],
      [3, null],
    ],
    ["0 refused", "2 answers, was refused"],
  ],
  [
    "throttled four minutes of five",
    throttled,
    [
      "1 rate-limited",
      "5 answers, was rate-limited",
      "61 rate-limited",
      "65 answers, was rate-limited",
      "121 rate-limited",
      "125 answers, was rate-limited",
    ],
  ],
  [
    "a failure that follows soon on another, and stays",
    [
      [0, "refused"],
      [2, null],
      [9, "refused"],
      [59, "refused"],
      [75, "refused"],
      [90, "refused"],
    ],
    ["0 refused", "2 answers, was refused", "75 refused"],
  ],
  [
    "one cause and another, in turns",
    [
      [0, "refused"],
      [1, "malformed"],
      [2, "refused"],
      [3, "malformed"],
      [4, null],
    ],
    ["0 refused", "1 malformed", "4 answers, was malformed"],
  ],
  [
    "our own end",
    [
      [0, "stopped"],
      [1, null],
    ],
    [],
  ],
])("%s", (_, polls, lines) => expect(toldOf(polls)).toEqual(lines));
