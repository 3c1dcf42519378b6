import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Collector, createCollector } from "../../lib/collector/collector.ts";
import { createLog } from "../../lib/log.ts";
import { HOUR, MINUTE, SECOND } from "../../lib/model/instant.ts";
import { START, type Stage, setStage } from "./stage.ts";

let stage: Stage;
let lines: string[];
let collector: Collector;
beforeEach(async () => {
  stage = await setStage();
  lines = [];
  const write = (line: string) => void lines.push(line);
  const log = createLog({ write, now: () => stage.clock.now, level: "info" });
  collector = createCollector([{ id: stage.practice.host, pollSeconds: 60 }], "me", {
    ...stage.effects,
    log,
  });
});
afterEach(async () => {
  await collector.stop();
  await stage.close();
});

/** Wakes the collector every ten seconds of the stage's clock, as its alarm does every five. */
async function passBy(ms: number): Promise<void> {
  for (const end = stage.clock.now + ms; stage.clock.now < end; stage.clock.now += 10 * SECOND) {
    await collector.tick();
  }
}

const told = () =>
  lines.splice(0).map((line) => {
    const { time, host, ...rest } = JSON.parse(line);
    expect(Date.parse(time)).toBeGreaterThanOrEqual(START);
    expect(host).toBe(stage.practice.host);
    return rest;
  });

describe("the collector's log", () => {
  test("says nothing in an hour in which all is well", async () => {
    await passBy(HOUR);
    expect((await stage.store.attempts(stage.practice.host)).length).toBeGreaterThanOrEqual(60);
    expect(told()).toEqual([]);
  });

  test("tells a failure once with its cause, another cause once more, and the recovery once", async () => {
    await passBy(5 * MINUTE);
    stage.practice.setMisbehaviour("502html");
    await passBy(30 * MINUTE);
    stage.practice.setMisbehaviour("403");
    await passBy(HOUR);
    stage.practice.setMisbehaviour(null);
    await passBy(3 * HOUR);
    expect(told()).toEqual([
      {
        level: "warn",
        event: "poll failed",
        cause: "server-error",
        detail: expect.stringMatching(/^502 from \//),
      },
      {
        level: "warn",
        event: "poll failed",
        cause: "refused",
        detail: expect.stringMatching(/^403 from \//),
      },
      { level: "info", event: "server answers again", was: "refused" },
    ]);
  });

  test("tells nothing of an answer but its status and address", async () => {
    for (const misbehaviour of ["html200", "strings", "deepJson", "truncated"] as const) {
      stage.practice.setMisbehaviour(misbehaviour);
      await passBy(2 * MINUTE);
    }
    const text = lines.join("");
    expect(text).not.toBe("");
    expect(text).not.toMatch(/<html|\[\[|"users/);
  });
});
