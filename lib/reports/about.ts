import { say } from "../i18n/say.ts";
import type { Language } from "../model/language.ts";
import type { Subject } from "../model/subject.ts";

/** "every 15 minutes": the shortest interval of any subject. */
export function pollInterval(subjects: Subject[], language: Language): string {
  const seconds = Math.min(...subjects.map(({ pollSeconds }) => pollSeconds));
  return seconds % 60 === 0
    ? say(language, "about.interval", { minutes: seconds / 60 })
    : say(language, "about.intervalSeconds", { seconds });
}
