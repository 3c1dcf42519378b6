/** `/{lang}/{subject}/milestones[/{slug}]?x=1` → two routes, every variable part as `{}`. */
export function routesIn(span: string): string[] {
  const [path = ""] = span.split(/[?#\s]/, 1);
  const optional = /^(.*?)\[([^\]]+)\](.*)$/.exec(path);
  const paths = optional
    ? [`${optional[1]}${optional[3]}`, `${optional[1]}${optional[2]}${optional[3]}`]
    : [path];
  return paths.map(normalRoute);
}

export function normalRoute(path: string): string {
  const segments = path
    .split("/")
    .filter((segment) => segment !== "" && !/^\(.*\)$/.test(segment))
    .map((segment) => (/[{[…]/.test(segment) ? "{}" : segment));
  return `/${segments.join("/")}`;
}

/** The words set as code, in running text and in blocks. */
export function codeIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].flatMap(([, text = ""]) =>
    text.split("\n"),
  );
  const rest = markdown.replace(/^```[^\n]*\n[\s\S]*?^```/gm, "");
  const spans = [...rest.matchAll(/`([^`\n]+)`/g)].map(([, text = ""]) => text);
  return [...blocks, ...spans].filter((text) => text.trim() !== "");
}

export function npmCommandsIn(text: string): string[] {
  return [
    ...new Set(
      [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
        ([, run, short]) => run ?? short ?? "",
      ),
    ),
  ];
}

export function variablesIn(text: string): string[] {
  return [...new Set(text.match(/\bMASTOBOARD_[A-Z_]+[A-Z]\b/g) ?? [])].sort();
}
