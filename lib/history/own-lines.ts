import { z } from "zod";
import type { ActivityAnswer, ActivityRow } from "../model/activity.ts";
import { CAUSES } from "../model/attempt.ts";
import { type Instant, parseInstant } from "../model/instant.ts";
import { LANGUAGES, type LocalText } from "../model/language.ts";
import { isPolledMetric, POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import { FACTS, HOLES, type Hole, type Value } from "../model/reading.ts";
import type { Source } from "../model/sample.ts";
import { type Parsed, parseCell, parseMoment } from "./cell.ts";
import { parseForecastCell } from "./forecast-cell.ts";
import type { Column } from "./own-columns.ts";
import { parseJson } from "./parse-json.ts";
import type { HistoryRecord, ReadOptions, Told } from "./record.ts";
import { parseRevisionCell } from "./revision-cell.ts";

/** A line of our own export as it was read: every cell a text, empty where there is nothing. */
export type Cells = Partial<Record<Column, string>>;

function cell<T>(parse: (text: string) => Parsed<T>) {
  return z
    .string()
    .default("")
    .transform((text, context) => {
      const parsed = parse(text);
      if ("value" in parsed) return parsed.value;
      context.addIssue({ code: "custom", message: parsed.reason });
      return z.NEVER;
    });
}

const text = z.string().default("");
const count = cell((cellText) => parseCell("it", cellText));
const number = cell((cellText) => {
  const parsed = parseCell("it", cellText);
  return "value" in parsed && parsed.value === null ? { reason: "it is empty" } : (parsed as Parsed<number>);
});
const instant = cell<Instant>((cellText) => {
  const at = parseInstant(cellText);
  return at === null ? { reason: `the time cannot be read: "${cellText.slice(0, 40)}"` } : { value: at };
});
const instantOrNone = cell<Instant | null>((cellText) => {
  const at = parseInstant(cellText);
  return at === null && cellText !== "" ? { reason: "it is no time" } : { value: at };
});
const source = z
  .string()
  .regex(/^(poll|activity|import:.+)$/, "it is none of poll, activity, import:NAME")
  .transform((name) => name as Source);
const holes = cell((cellText) => {
  const pairs = cellText.split(" ").filter((pair) => pair !== "");
  const found: Partial<Record<PolledMetric, Hole>> = {};
  for (const pair of pairs) {
    const [metric, reason] = pair.split("=");
    const hole = HOLES.find((known) => known === reason);
    if (!isPolledMetric(metric) || !hole) return { reason: `"${pair.slice(0, 40)}" is no known hole` };
    found[metric] = hole;
  }
  return { value: found };
});
const metrics = cell((cellText) => {
  const names = cellText.split(" ").filter((name) => name !== "");
  const unknown = names.find((name) => !isPolledMetric(name));
  return unknown === undefined
    ? { value: names.filter(isPolledMetric) }
    : { reason: `"${unknown.slice(0, 40)}" is no known metric` };
});
const cause = z
  .union([z.literal(""), z.enum(CAUSES)])
  .default("")
  .transform((name) => name || null);

const localText = z.partialRecord(z.enum(LANGUAGES), z.string()).transform((texts) => texts as LocalText);
const ruleObject = z.object({
  metric: z.enum(POLLED_METRICS),
  threshold: z.int().min(1),
  when: z.enum(["reaches", "exceeds"]),
  days: z.int().min(1).exactOptional(),
  label: localText.exactOptional(),
  consequence: localText.exactOptional(),
  decides: localText.exactOptional(),
});
/** Empty: the milestone was there no more. */
const rule = cell((cellText) => {
  if (cellText === "") return { value: null };
  const parsed = ruleObject.safeParse(parseJson(cellText));
  return parsed.success ? { value: parsed.data } : { reason: "it is no rule of a milestone" };
});

const forecast = cell((cellText) => {
  const parsed = parseForecastCell(cellText);
  return parsed ? { value: parsed } : { reason: "it is no forecast" };
});

const revision = cell((cellText) => {
  const parsed = parseRevisionCell(parseJson(cellText));
  return parsed ? { value: parsed } : { reason: "it is no revision" };
});

function lineSchema(now: Instant) {
  const moment = cell((cellText) => parseMoment(cellText, now));
  const counts = { users: count, active: count, posts: count, servers: count };
  return z.discriminatedUnion("record", [
    z.object({ record: z.literal("sample"), time: moment, ...counts, source, measured_at: moment, holes }),
    z.object({
      record: z.literal("attempt"),
      time: moment,
      outcome: z.enum(["sample", "failed"]),
      cause,
      detail: text,
      started_at: moment,
      duration_ms: number,
      retry_at: instantOrNone,
    }),
    z.object({
      record: z.literal("fact"),
      time: instant,
      last_seen: instant,
      fact: z.enum(FACTS),
      value: z.string().min(1),
    }),
    z.object({
      record: z.literal("activity"),
      time: instant,
      fetched_at: instant,
      week: text,
      statuses: text,
      logins: text,
      registrations: text,
    }),
    z.object({
      record: z.literal("note"),
      time: instant,
      added_at: instant,
      note: number,
      text,
      trusts: metrics,
      removed_at: instantOrNone,
    }),
    z.object({ record: z.literal("rule"), time: instant, milestone: z.string().min(1), rule }),
    z.object({ record: z.literal("forecast"), time: instant, forecast }),
    z.object({ record: z.literal("revision"), time: instant, source, revision }),
  ]);
}

type OwnLine = z.infer<ReturnType<typeof lineSchema>>;

function reasonOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const column = issue?.path.join(".") ?? "";
  if (column === "record")
    return "record is none of sample, attempt, fact, activity, note, rule, forecast, revision";
  return `${column}: ${issue?.message ?? "it is wrong"}`;
}

/**
 * The lines of our own export as records of the host. The rows of an answer of activity stand on lines of their own and
 * are put together again, wherever they stand, once everything has been read.
 */
export async function* tellOwnLines(
  lines: AsyncIterable<{ line: number; cells: Cells }>,
  { host, now }: ReadOptions,
): AsyncGenerator<Told> {
  const schema = lineSchema(now);
  const answers = new Map<Instant, { line: number; answer: ActivityAnswer }>();
  for await (const { line, cells } of lines) {
    if (cells.domain !== host) {
      yield { line, other: cells.domain ?? "" };
      continue;
    }
    const parsed = schema.safeParse(cells);
    if (!parsed.success) yield { line, rejected: reasonOf(parsed.error) };
    else if (parsed.data.record !== "activity") yield { line, record: recordOf(parsed.data) };
    else {
      const { time: generatedAt, fetched_at: fetchedAt, week, statuses, logins, registrations } = parsed.data;
      const known = answers.get(generatedAt) ?? { line, answer: { fetchedAt, generatedAt, rows: [] } };
      answers.set(generatedAt, known);
      const row: ActivityRow = { week, statuses, logins, registrations };
      if (Object.values(row).some((value) => value !== "")) known.answer.rows.push(row);
    }
  }
  for (const { line, answer } of answers.values()) yield { line, record: { kind: "activity", answer } };
}

function recordOf(line: Exclude<OwnLine, { record: "activity" }>): HistoryRecord {
  switch (line.record) {
    case "sample": {
      const { time: slot, measured_at: measuredAt } = line;
      const values = Object.fromEntries(
        POLLED_METRICS.map((metric) => [metric, line[metric] ?? line.holes[metric] ?? "not-in-source"]),
      ) as Record<PolledMetric, Value>;
      return { kind: "sample", sample: { slot, measuredAt, source: line.source, values } };
    }
    case "attempt":
      return {
        kind: "attempt",
        attempt: {
          slot: line.time,
          startedAt: line.started_at,
          durationMs: line.duration_ms,
          outcome: line.outcome,
          cause: line.cause,
          detail: line.detail || null,
          ...(line.retry_at !== null && { retryAt: line.retry_at }),
        },
      };
    case "fact":
      return {
        kind: "fact",
        fact: { fact: line.fact, value: line.value, firstSeen: line.time, lastSeen: line.last_seen },
      };
    case "note":
      return {
        kind: "note",
        note: {
          id: line.note,
          at: line.time,
          text: line.text,
          addedAt: line.added_at,
          trusts: line.trusts,
          ...(line.removed_at !== null && { removedAt: line.removed_at }),
        },
      };
    case "rule": {
      const { milestone: slug, time: at } = line;
      return { kind: "rule", rule: { slug, at, rule: line.rule && { slug, ...line.rule } } };
    }
    case "revision":
      return { kind: "revision", revision: { at: line.time, source: line.source, ...line.revision } };
    case "forecast":
      return { kind: "forecast", forecast: { ...line.forecast, issuedAt: line.time } };
  }
}
