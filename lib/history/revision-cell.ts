import { z } from "zod";
import { formatInstant, parseInstant } from "../model/instant.ts";
import type { Crossing } from "../model/milestone.ts";
import type { Revision } from "../model/revision.ts";

const instant = z.string().transform((text, context) => {
  const at = parseInstant(text);
  if (at !== null) return at;
  context.addIssue({ code: "custom", message: "it is no time" });
  return z.NEVER;
});
const count = z.int().min(0);
const crossing = z.strictObject({ after: instant.nullable(), by: instant, fulfilled: instant }).nullable();

/** What a cell of our own export tells of a revision; its moment and its source stand in columns of their own. */
const REVISION = z.strictObject({
  from: instant,
  to: instant,
  added: count,
  changed: count,
  moved: z.array(z.strictObject({ slug: z.string().min(1), before: crossing, now: crossing })),
});

export function revisionCell({ from, to, added, changed, moved }: Revision): string {
  return JSON.stringify({
    from: formatInstant(from),
    to: formatInstant(to),
    added,
    changed,
    moved: moved.map(({ slug, before, now }) => ({
      slug,
      before: before && written(before),
      now: now && written(now),
    })),
  });
}

function written({ after, by, fulfilled }: Crossing) {
  return {
    after: after === null ? null : formatInstant(after),
    by: formatInstant(by),
    fulfilled: formatInstant(fulfilled),
  };
}

/** `null` for JSON that tells of no revision. */
export function parseRevisionCell(json: unknown): Omit<Revision, "at" | "source"> | null {
  return REVISION.safeParse(json).data ?? null;
}
