import { DAY, type Instant } from "../model/instant.ts";
import type { Registrations } from "../model/reading.ts";
import { type Life, OPENS_AFTER } from "./life.ts";

/** What the practice server says of itself, besides its numbers. */
export const HARBOUR = {
  title: "Practice Harbour",
  description: "An invented community for trying out a board of statistics. Nobody lives here.",
  email: "harbour@practice.invalid",
  languages: ["et", "en"],
  keeper: "keeper",
  rules: [
    { text: "Be kind", hint: "Everyone here is invented, and was tired once." },
    { text: "Describe your pictures", hint: "" },
    { text: "No advertising", hint: "Invented goods included." },
  ],
} as const;

/** It is updated a day after the practice began, so that a change of version is seen. */
export function versionAt(life: Life, at: Instant): string {
  return at < life.startedAt + DAY ? "4.5.1" : "4.5.2";
}

/** Newcomers were approved by hand until the registrations are opened, soon after the practice began. */
export function registrationsAt(life: Life, at: Instant): Registrations {
  return at < life.startedAt + OPENS_AFTER ? "approval" : "open";
}

/** Domains as `/api/v1/instance/peers` lists them: fewer than are known, because blocked ones are left out. */
export function peersOf(servers: number, blocked: number): string[] {
  return Array.from({ length: Math.max(0, servers - blocked) }, (_, i) => `quay-${i + 1}.example`);
}
