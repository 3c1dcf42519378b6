import { expect, test } from "vitest";
import type { Language } from "../../lib/model/language.ts";
import { pollInterval } from "../../lib/reports/about.ts";
import { subjectData } from "../fixtures/subject-data.ts";

test.each<[number[], Language, string]>([
  [[30], "en", "every 30 seconds"],
  [[60], "en", "every minute"],
  [[3600, 900], "en", "every 15 minutes"],
  [[5400], "en", "every 90 minutes"],
  [[3600], "en", "every hour"],
  [[10_800], "en", "every 3 hours"],
  [[10_800], "et", "iga 3 tunni järel"],
  [[10_800], "nl", "elke 3 uur"],
  [[7200], "ar", "كل ساعتين"],
])("polls of every %j seconds in %s: %s", (seconds, language, words) => {
  const subjects = seconds.map((pollSeconds) => subjectData([], { pollSeconds }).subject);
  expect(pollInterval(subjects, language)).toBe(words);
});
