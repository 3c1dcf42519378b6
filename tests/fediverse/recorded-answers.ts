import { existsSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../shared/data/answers/", import.meta.url);

export const haveRecordedAnswers = existsSync(FOLDER);

/** The body of a recorded answer, as it was. */
export function recorded(name: string): Buffer {
  return readFileSync(new URL(name, FOLDER));
}

export function recordedJson(name: string): unknown {
  return JSON.parse(recorded(name).toString());
}

/** The headers recorded beside a body, names in lower case. */
export function recordedHeaders(name: string): Record<string, string> {
  const file = JSON.parse(recorded(name.replace(/\.[a-z]+$/, ".headers.json")).toString());
  const headers = Object.entries(file.headers as Record<string, string[]>);
  return Object.fromEntries(headers.map(([field, values]) => [field.toLowerCase(), values.join(", ")]));
}
