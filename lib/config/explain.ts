import type { z } from "zod";
import { LANGUAGES } from "../model/language.ts";
import {
  announce,
  backups,
  boardFile,
  event,
  instance,
  milestone,
  TEXTS_BY_LANGUAGE,
  trust,
} from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** The keys that each object of the file knows, by the last named step of its path; `""` is the file itself. */
const KEYS: Record<string, readonly string[]> = {
  "": Object.keys(boardFile.shape).filter((key) => key !== "$schema"),
  backups: Object.keys(backups.shape),
  instances: Object.keys(instance.shape),
  announce: Object.keys(announce.shape),
  webhooks: ["url", "language"],
  post: ["server", "visibility", "languages"],
  milestones: Object.keys(milestone.shape),
  events: Object.keys(event.shape),
  trust: Object.keys(trust.shape),
  label: LANGUAGES,
  consequence: LANGUAGES,
  decides: LANGUAGES,
};

/** `instances[0].milestones[0].when` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`,
    "",
  );
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}

/** How many letters must change to make one word of the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

function unknownKey(path: readonly PropertyKey[], key: string): string {
  const where = pathText([...path, key]);
  if (where === "groups") {
    return 'groups cannot be shown yet; take the key "groups" out, its members can be listed as instances';
  }
  const parent = [...path].reverse().find((step) => typeof step === "string") ?? "";
  const known = KEYS[String(parent)] ?? [];
  const nearest = known.find((name) => {
    const changes = distance(name.toLowerCase(), key.toLowerCase());
    return changes <= 2 && changes < key.length / 2;
  });
  return nearest
    ? `${where} is not a known key; did you mean "${nearest}"?`
    : `${where} is not a known key; known here are ${orList(known)}`;
}

const ARTICLES: Record<string, string> = {
  string: "text in quotes",
  number: "a number without quotes",
  int: "a whole number",
  array: "a list in [ ]",
  object: "an object in { }",
  boolean: "true or false",
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    root,
  );
}

/** The first thing that is wrong, as one line: the path, and what must stand there. */
export function explain(issue: Issue, root: unknown): string {
  const where = issue.path.length === 0 ? "the file" : pathText(issue.path);
  if (issue.code === "unrecognized_keys") return unknownKey(issue.path, issue.keys[0] ?? "");
  if (valueAt(root, issue.path) === undefined) return `${where} is missing; ${cureOf(issue)}`;
  return `${where} ${cureOf(issue)}`;
}

function cureOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_value":
      return `must be ${orList(issue.values.map((value) => JSON.stringify(value)))}`;
    case "invalid_type":
      if (["label", "consequence", "decides"].includes(String(issue.path.at(-1)))) return TEXTS_BY_LANGUAGE;
      return `must be ${ARTICLES[issue.expected] ?? issue.expected}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "must not be empty"
        : `must be ${issue.minimum} or more`;
    case "too_big":
      return `must be ${issue.maximum} or less`;
    default:
      return issue.message;
  }
}
