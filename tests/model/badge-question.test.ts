import { expect, test } from "vitest";
import { formatBadgeQuestion, parseBadgeQuestion } from "../../lib/model/badge-question.ts";

const read = (query: string) => formatBadgeQuestion(parseBadgeQuestion(new URLSearchParams(query)));

test.each([
  ["nothing", "", ""],
  ["what is unknown goes", "utm_source=x&logo=data:image", ""],
  ["defaults go", "style=flat&cacheSeconds=300&label=", ""],
  [
    "names in any case, sorted",
    "STYLE=Plastic&LabelColor=FFF&lang=AR",
    "labelColor=ffffff&lang=ar&style=plastic",
  ],
  [
    "a colour by name, with or without a hash",
    "color=success&labelColor=%23AbC",
    "color=44cc11&labelColor=aabbcc",
  ],
  ["a colour that is none goes", "color=url(%23x)&labelColor=constructor", ""],
  ["a style and a language that are none go", "style=neon&lang=tlh", ""],
  ["of a repeated parameter the first counts", "color=red&color=blue", "color=e05d44"],
  ["sooner than five minutes is no use", "cacheSeconds=60", ""],
  ["later is fine", "cacheSeconds=3600", "cacheSeconds=3600"],
  ["up to a day", "cacheSeconds=999999999", "cacheSeconds=86400"],
  ["what is no number is none", "cacheSeconds=-1&style=social", "style=social"],
  ["a label is cleaned", "label=%E2%80%AEgnp.%0Aexe", "label=gnp.+exe"],
  ["a label is cut", `label=${"x".repeat(500)}`, `label=${"x".repeat(60)}`],
  ["a label of nothing to be seen is none", "label=%E2%80%8B%E2%80%8B", ""],
])("%s", (_, given, expected) => {
  expect(read(given)).toBe(expected);
  expect(read(expected)).toBe(expected);
});
