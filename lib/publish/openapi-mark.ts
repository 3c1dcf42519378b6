import { z } from "zod";
import type { Suspicion } from "../model/mark.ts";

const moment = z.iso.datetime();
const figure = z.int().min(0);
const was = { before: figure, beforeAt: moment };

/** The figures that make a reading suspicious, by its kind. */
const EVIDENCE = {
  zero: z.strictObject(was),
  halving: z.strictObject({ ...was, said: figure }),
  doubling: z.strictObject({ ...was, said: figure }),
  jump: z.strictObject({ ...was, said: figure }),
  outlier: z.strictObject({ said: figure, after: figure, afterAt: moment }),
  "flip-flop": z.strictObject({ low: figure, high: figure, switches: figure }),
  random: z.strictObject({ low: figure, high: figure, changes: figure }),
  frozen: z.strictObject({ value: figure, readings: figure }),
  identity: z.strictObject({ fact: z.enum(["software", "uri"]), was: z.string(), now: z.string() }),
} satisfies Record<Suspicion, z.ZodType>;

/** Suspicious readings in a row, as the series tells them. */
export const mark = z.strictObject({
  from: moment,
  to: moment,
  kind: z.enum(Object.keys(EVIDENCE) as Suspicion[]),
  standing: z.enum(["open", "confirmed", "trusted"]).meta({
    description:
      "`open`: its points are `null` and it counts nowhere; `confirmed` by later readings; `trusted` by the operator",
  }),
  confirmedAt: moment.nullable(),
  evidence: z.union(Object.values(EVIDENCE)),
  text: z.string().meta({ description: "All of it in an English sentence" }),
  readings: z.array(z.tuple([moment, figure])).meta({
    description: "What was said, each reading of the time asked for, whatever the step",
  }),
});
