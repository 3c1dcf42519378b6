/** The few tags of a shortcode, as Hugo has them: text, `:=` and `=`, `if`, `with`, `range` over a slice, functions in pipes. */
export function renderShortcode(source: string, parameters: Record<string, string>): string {
  const tokens = tokensOf(source);
  const scope = new Map<string, unknown>();
  let place = 0;

  const block = (isLive: boolean): { text: string; end: string } => {
    let text = "";
    for (;;) {
      const token = tokens[place++];
      if (token === undefined) return { text, end: "" };
      if (token.kind === "text") {
        if (isLive) text += token.text;
        continue;
      }
      const [word = ""] = token.text.split(/\s/, 1);
      if (word === "end" || word === "else") return { text, end: word };
      text += tag(word, token.text, isLive);
    }
  };

  const tag = (word: string, whole: string, isLive: boolean): string => {
    const rest = whole.slice(word.length).trim();
    if (whole.startsWith("/*")) return "";
    if (word === "if" || word === "with") {
      const value = isLive ? evaluate(rest) : null;
      const before = scope.get(".");
      if (word === "with") scope.set(".", value);
      const first = block(isLive && Boolean(value));
      scope.set(".", before);
      const second = first.end === "else" ? block(isLive && !value) : { text: "" };
      return first.text + second.text;
    }
    if (word === "range") {
      const [, name = "", list = ""] = /^(\$\w+) := (.*)$/s.exec(rest) ?? [];
      const begin = place;
      const texts = (evaluate(list) as string[]).map((value) => {
        place = begin;
        scope.set(name, value);
        return block(isLive).text;
      });
      return texts.join("");
    }
    const [, name, value = ""] = /^(\$\w+) :?= (.*)$/s.exec(whole) ?? [];
    if (name !== undefined) {
      if (isLive) scope.set(name, evaluate(value));
      return "";
    }
    return isLive ? escaped(String(evaluate(whole) ?? "")) : "";
  };

  const evaluate = (pipeline: string): unknown =>
    split(pipeline, "|").reduce<unknown[]>((piped, command) => [call(split(command, " "), piped)], [])[0];

  const call = ([head = "", ...rest]: string[], piped: unknown[]): unknown => {
    const isFunction = head in FUNCTIONS || head === ".Get" || head === "$.Get";
    if (!isFunction) return valueAt(head);
    const given = [...rest.map(valueAt), ...piped];
    if (head.endsWith(".Get")) return parameters[String(given[0])] ?? "";
    return FUNCTIONS[head]?.(...given);
  };

  const valueAt = (term: string): unknown => {
    if (term.startsWith('"')) return JSON.parse(term);
    if (term.startsWith("(")) return evaluate(term.slice(1, -1));
    return scope.get(term);
  };

  return block(true).text;
}

const FUNCTIONS: Record<string, (...given: unknown[]) => unknown> = {
  default: (fallback, value) => value || fallback,
  not: (value) => !value,
  slice: (...values) => values,
  printf: (format, ...values) => String(format).replace(/%s/g, () => String(values.shift())),
  replace: (text, from, to) => String(text).replaceAll(String(from), String(to)),
  htmlUnescape: (text) =>
    String(text).replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
      code
        ? String.fromCodePoint(Number(code))
        : ({ amp: "&", lt: "<", gt: ">", quot: '"' }[String(name)] ?? whole),
    ),
};

/** As Go's html/template writes a text between quotes. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Token = { kind: "text" | "tag"; text: string };

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let trimNext = false;
  let from = 0;
  const add = (text: string, trimEnd: boolean) => {
    const begun = trimNext ? text.trimStart() : text;
    tokens.push({ kind: "text", text: trimEnd ? begun.trimEnd() : begun });
  };
  for (const match of source.matchAll(/\{\{(-?)\s*([\s\S]*?)\s*(-?)\}\}/g)) {
    add(source.slice(from, match.index), match[1] === "-");
    tokens.push({ kind: "tag", text: match[2] ?? "" });
    trimNext = match[3] === "-";
    from = match.index + match[0].length;
  }
  add(source.slice(from), false);
  return tokens;
}

/** At a sign, but not within quotes or brackets. */
function split(text: string, sign: string): string[] {
  const parts = text.match(sign === "|" ? /(?:"[^"]*"|\([^)]*\)|[^|])+/g : /"[^"]*"|\([^)]*\)|\S+/g) ?? [];
  return parts.map((part) => part.trim());
}

/** What a page calls a shortcode with, as Hugo reads it. Throws where Hugo would refuse the page. */
export function parametersOf(call: string): Record<string, string> {
  const [, inner] = /^\{\{< [\w-]+ (.*) >\}\}$/.exec(call) ?? [];
  if (inner === undefined) throw new Error(`No call of a shortcode: ${call}`);
  const found = [...inner.matchAll(/([\w-]+)="((?:[^"\\])*)"(?: |$)/g)];
  if (found.map(([whole]) => whole).join("") !== inner)
    throw new Error(`Not all of it is parameters: ${inner}`);
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}
