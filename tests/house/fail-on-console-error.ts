import { afterEach, beforeEach } from "vitest";

const original = console.error;
let said: unknown[][] = [];

beforeEach(() => {
  said = [];
  console.error = (...words: unknown[]) => {
    said.push(words);
    original(...words);
  };
});

afterEach(() => {
  console.error = original;
  if (said.length === 0) return;
  const words = said.map((line) => line.join(" ")).join("\n");
  throw new Error(
    `console.error was called; catch what it says, or hand in a log that the test reads:\n${words}`,
  );
});
