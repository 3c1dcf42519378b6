import { MINUTE, SECOND } from "#lib/model/instant.ts";

/** How long to wait before a process that died is started again: 1 s, doubling to 60 s, and 1 s again after a minute of health. */
export function nextPause(previousMs: number | null, ranMs: number): number {
  if (previousMs === null || ranMs >= MINUTE) return SECOND;
  return Math.min(previousMs * 2, MINUTE);
}
