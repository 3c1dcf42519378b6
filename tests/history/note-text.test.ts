import { expect, test } from "vitest";
import { noteText } from "../../scripts/note/note-text.ts";

test.each([
  [["Two hundred", "spam accounts  were\nremoved"], "Two hundred spam accounts were removed"],
  [["a \u001b[31mred\u0007 \u202ebell"], "a [31mred bell"],
  [["أُغلق التسجيل"], "أُغلق التسجيل"],
  [["x".repeat(200)], "x".repeat(200)],
  [["", " \t"], null],
  [[], null],
])("a note of %j says %j", (words, text) => {
  expect(noteText(words)).toBe(text);
});

test("a note of more than a few words is refused, not cut", () => {
  expect(() => noteText(["x".repeat(201)])).toThrow("up to 200 signs, this one has 201");
});
