/** What the head of a page says to whoever reads nothing else of it. */
export type Head = {
  language: string;
  title: string;
  /** The first of each name or property, as all consumers take it. */
  meta: (name: string) => string | null;
  links: Record<string, string>[];
  /** The `@type`s of what stands in JSON-LD. */
  dataTypes: string[];
};

const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

export function readHead(html: string): Head {
  const tags = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "gi"))].map(([, attributes = ""]) =>
      attributesOf(attributes),
    );
  const metas = tags("meta");
  const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return {
    language: tags("html")[0]?.lang ?? "",
    title: decoded(/<title>([^<]*)/.exec(html)?.[1] ?? ""),
    meta: (name) => metas.find(({ property, name: plain }) => (property ?? plain) === name)?.content ?? null,
    links: tags("link"),
    dataTypes: [...blocks].map(([, text = ""]) => (JSON.parse(text) as { "@type": string })["@type"]),
  };
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name.toLowerCase(), decoded(value)]),
  );
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

export function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
