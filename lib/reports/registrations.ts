import { say } from "../i18n/say.ts";
import type { Language } from "../model/language.ts";
import type { SubjectData } from "./subject-data.ts";
import { newestFact } from "./subject-name.ts";

/** "Registration is open to everyone.", or nothing where the server does not say. */
export function tellRegistrations({ facts }: SubjectData, language: Language): string | null {
  const mode = newestFact(facts, "registrations");
  return mode === "open" || mode === "approval" || mode === "closed"
    ? say(language, "registrations.line", { mode: say(language, `registrations.${mode}`) })
    : null;
}
