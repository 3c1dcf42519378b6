import { expect, test } from "vitest";
import { wholeNumber } from "../../scripts/command.ts";
import { runCommand } from "../store/command.ts";

test.each<[string, number]>([
  ["1", 1],
  ["007", 7],
  ["65535", 65_535],
])("%j is %i", (text, number) => {
  expect(wholeNumber(text, "port", 1, 65_535)).toBe(number);
});

test.each(["", " 1", "0", "65536", "-1", "+1", "1.5", "1e3", "0x1f", "٣", "1_000", "abc", "9".repeat(400)])(
  "%j is no port",
  (text) => {
    expect(() => wholeNumber(text, "port", 1, 65_535)).toThrow(
      `--port is a whole number from 1 to 65535, not "${text}"`,
    );
  },
);

test("without an upper bound a number stays one that is exact", () => {
  expect(wholeNumber("9007199254740991", "goal", 1)).toBe(Number.MAX_SAFE_INTEGER);
  expect(() => wholeNumber("9007199254740992", "goal", 1)).toThrow(
    /^--goal is a whole number of 1 or more, not/,
  );
});

test.each<[string, string, RegExp]>([
  ["practice", "port", /^practice: --port is a whole number from 0 to 65535, not "abc"\n$/],
  ["simulate", "days", /^--days is a whole number from 1 to 3650, not "abc"\n$/],
  ["torture", "kills", /^--kills is a whole number of 0 or more, not "abc"\n$/],
  ["bench", "seconds", /^--seconds is a whole number of 1 or more, not "abc"\n$/],
  ["screenshot", "port", /^--port is a whole number from 1 to 65535, not "abc"\n$/],
])("%s --%s abc is refused at once, in one line", async (command, flag, words) => {
  const { code, out, err } = await runCommand(command, [`--${flag}`, "abc"]);
  expect({ code, out, err }).toEqual({ code: 1, out: "", err: expect.stringMatching(words) });
});
