import { z } from "zod";

const told = z.union([
  z.object({ ready: z.literal(true), at: z.number() }),
  z.object({ lease: z.boolean(), at: z.number() }),
  z.object({ asked: z.string(), slot: z.number(), at: z.number() }),
  z.object({
    stored: z.string(),
    slot: z.number(),
    outcome: z.enum(["sample", "failed"]),
    users: z.union([z.number(), z.string(), z.null()]),
    at: z.number(),
  }),
]);

export type Told = z.infer<typeof told>;
export type Stored = Extract<Told, { stored: string }>;

/** What a collector under trial said, a line that its death cut off left out. */
export function toldIn(lines: readonly { line: string }[]): Told[] {
  return lines.flatMap(({ line }) => (line.endsWith("}") ? [told.parse(JSON.parse(line))] : []));
}
