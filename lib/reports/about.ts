import { say } from "../i18n/say.ts";
import { HOUR, MINUTE, SECOND } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import type { Subject } from "../model/subject.ts";

/** "every 15 minutes": the shortest interval of any subject. */
export function pollInterval(subjects: Subject[], language: Language): string {
  const seconds = Math.min(...subjects.map(({ pollSeconds }) => pollSeconds));
  const [hours, minutes] = [(seconds * SECOND) / HOUR, (seconds * SECOND) / MINUTE];
  if (Number.isInteger(hours)) return say(language, "about.intervalHours", { hours });
  if (Number.isInteger(minutes)) return say(language, "about.interval", { minutes });
  return say(language, "about.intervalSeconds", { seconds });
}
