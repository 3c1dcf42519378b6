const MAX_DEPTH = 64;
const MAX_VALUES = 100_000;

/** The value of a JSON text, or `undefined` where it is none, is nested deeper than 64 levels or holds 100,000 values. */
export function parseJson(body: string): unknown {
  // Counted first: parsers and all that walks their result recurse, and a megabyte of brackets overflows the stack; a
  // megabyte of empty objects takes twenty in memory.
  if (isTooMuch(body)) return undefined;
  try {
    return JSON.parse(body.startsWith("\uFEFF") ? body.slice(1) : body);
  } catch {
    return undefined;
  }
}

function isTooMuch(body: string): boolean {
  let depth = 0;
  let values = 1;
  let quoted = false;
  for (let at = 0; at < body.length; at++) {
    const sign = body[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") {
      if (++depth > MAX_DEPTH) return true;
    } else if (sign === "]" || sign === "}") depth--;
    else if (sign === "," && ++values > MAX_VALUES) return true;
  }
  return false;
}

/**
 * What stands at a path of keys, or `undefined`. Keys are written as the API writes them, `user_count`, and are found in
 * camel case too, because masto.js turns them into `userCount`. Only a value's own keys count.
 */
export function fieldOf(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((parent, key) => (isRecord(parent) ? own(parent, key) : undefined), value);
}

function own(record: Record<string, unknown>, key: string): unknown {
  const camel = key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const found = [key, camel].find((name) => Object.hasOwn(record, name));
  return found === undefined ? undefined : record[found];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
