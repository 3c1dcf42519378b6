import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PRACTICE_FILE } from "#lib/config.ts";
import { formatInstant, type Instant } from "#lib/model/instant.ts";
import { DEFAULT_SEED, type Epoch, parseEpoch } from "#lib/practice/epoch.ts";
import { freeLoopbackPort, isLoopbackPortFree } from "./port.ts";
import { StartError } from "./start-error.ts";
import { writeWhole } from "./write-whole.ts";

/** Kept for ever, so that a practice goes on where it was: the same past, the same name. */
export type Practice = Epoch & { port: number; imported: boolean };

const FIRST_PORT = 4680;

const ours = z.object({ port: z.int().min(1).max(65_535), imported: z.boolean() }).partial();

/** The practice of this data folder, begun now where there is none. Throws StartError where its port is taken by another. */
export async function openPractice(dataDir: string, now: Instant): Promise<Practice> {
  const file = join(dataDir, PRACTICE_FILE);
  const kept = existsSync(file) ? parsePractice(readFileSync(file, "utf8"), file) : null;
  if (kept?.port !== undefined && !(await isLoopbackPortFree(kept.port))) {
    throw new StartError(
      `Port ${kept.port} of the practice server is in use: stop what uses it, or delete ${file} and practice.db beside it, and a new practice begins on another port`,
    );
  }
  const practice: Practice = {
    seed: kept?.seed ?? DEFAULT_SEED,
    startedAt: kept?.startedAt ?? now,
    port: kept?.port ?? (await freeLoopbackPort(FIRST_PORT)),
    imported: kept?.imported ?? false,
  };
  savePractice(dataDir, practice);
  return practice;
}

export function savePractice(dataDir: string, practice: Practice): void {
  const text = { ...practice, startedAt: formatInstant(practice.startedAt) };
  writeWhole(join(dataDir, PRACTICE_FILE), `${JSON.stringify(text)}\n`);
}

/** What the practice server itself keeps there, and where the board keeps it. Throws StartError on anything else. */
export function parsePractice(text: string, file: string): Epoch & Partial<Practice> {
  try {
    const { port, imported } = ours.parse(JSON.parse(text));
    return {
      ...parseEpoch(text),
      ...(port !== undefined && { port }),
      ...(imported !== undefined && { imported }),
    };
  } catch (cause) {
    const cure = `${file} is damaged: delete it and practice.db beside it, and a new practice begins`;
    throw new StartError(cure, { cause });
  }
}
