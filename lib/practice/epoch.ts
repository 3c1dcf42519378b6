import { formatInstant, type Instant, parseInstant } from "../model/instant.ts";

/** What an invented community follows from; kept in a file, so that its past stays the same from start to start. */
export type Epoch = { seed: number; startedAt: Instant };

export const DEFAULT_SEED = 6;

export function formatEpoch({ seed, startedAt }: Epoch): string {
  return `${JSON.stringify({ seed, startedAt: formatInstant(startedAt) })}\n`;
}

/** Throws RangeError, naming the cure, on anything that `formatEpoch` did not write. */
export function parseEpoch(text: string): Epoch {
  const wrong = new RangeError(
    `Not the epoch of a practice: ${text.trim().slice(0, 80)}; remove the file to begin anew`,
  );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (typeof json !== "object" || json === null || !("seed" in json) || !("startedAt" in json)) throw wrong;
  const startedAt = typeof json.startedAt === "string" ? parseInstant(json.startedAt) : null;
  if (!Number.isSafeInteger(json.seed) || startedAt === null) throw wrong;
  return { seed: Number(json.seed), startedAt };
}
