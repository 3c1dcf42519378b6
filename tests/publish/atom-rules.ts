import { type Element, xml2js } from "xml-js";

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

type Counts = Record<string, [least: number, most: number]>;

const ONE: Counts[string] = [1, 1];
const AT_MOST_ONE: Counts[string] = [0, 1];
const ANY: Counts[string] = [0, Number.POSITIVE_INFINITY];

/** What may stand in a feed and in an entry, and how often (RFC 4287, 4.1.1 and 4.1.2). */
const BOTH: Counts = {
  id: ONE,
  title: ONE,
  updated: ONE,
  author: ANY,
  category: ANY,
  contributor: ANY,
  link: ANY,
  rights: AT_MOST_ONE,
};
const FEED: Counts = {
  ...BOTH,
  entry: ANY,
  generator: AT_MOST_ONE,
  icon: AT_MOST_ONE,
  logo: AT_MOST_ONE,
  subtitle: AT_MOST_ONE,
};
const ENTRY: Counts = {
  ...BOTH,
  content: AT_MOST_ONE,
  published: AT_MOST_ONE,
  source: AT_MOST_ONE,
  summary: AT_MOST_ONE,
};

const childrenOf = (element: Element) => (element.elements ?? []).filter(({ type }) => type === "element");
const named = (element: Element, name: string) => childrenOf(element).filter((child) => child.name === name);

export function textOf(element: Element | undefined): string {
  return (element?.elements ?? []).map(({ text = "" }) => String(text)).join("");
}

export type ReadEntry = { id: string; title: string; updated: string; html: string; enclosures: string[] };
export type ReadAtom = { id: string; title: string; language: string; entries: ReadEntry[] };

/** Reads a feed with a strict parser of XML. Throws where it is not well-formed, or breaks a rule of RFC 4287. */
export function readAtom(xml: string): ReadAtom {
  const document: Element = xml2js(xml, { captureSpacesBetweenElements: false }) as Element;
  const [feed, ...more] = childrenOf(document);
  const complaints = [
    ...(feed?.name === "feed" && more.length === 0 ? [] : ["The one root must be a feed"]),
    ...(feed ? complaintsOf(feed) : []),
  ];
  if (!feed || complaints.length > 0) throw new Error(complaints.join("\n"));
  return {
    id: textOf(named(feed, "id")[0]),
    title: textOf(named(feed, "title")[0]),
    language: String(feed.attributes?.["xml:lang"]),
    entries: named(feed, "entry").map((entry) => ({
      id: textOf(named(entry, "id")[0]),
      title: textOf(named(entry, "title")[0]),
      updated: textOf(named(entry, "updated")[0]),
      html: textOf(named(entry, "content")[0]),
      enclosures: named(entry, "link")
        .filter(({ attributes }) => attributes?.rel === "enclosure")
        .map(({ attributes }) => String(attributes?.href)),
    })),
  };
}

function complaintsOf(feed: Element): string[] {
  const entries = named(feed, "entry");
  const ids = [feed, ...entries].map((each) => textOf(named(each, "id")[0]));
  const newest =
    entries
      .map((entry) => textOf(named(entry, "updated")[0]))
      .sort()
      .at(-1) ?? "";
  const authored = (each: Element) => named(each, "author").length > 0;
  return [
    ...(feed.attributes?.xmlns === "http://www.w3.org/2005/Atom" ? [] : ["Another namespace"]),
    ...(LANGUAGE.test(String(feed.attributes?.["xml:lang"])) ? [] : ["No language"]),
    ...(new Set(ids).size === ids.length ? [] : ["An id twice"]),
    ...(authored(feed) || (entries.length > 0 && entries.every(authored)) ? [] : ["No author"]),
    ...(textOf(named(feed, "updated")[0]) >= newest ? [] : ["Older than its entries"]),
    ...(named(feed, "link").some(({ attributes }) => attributes?.rel === "self")
      ? []
      : ["No link to itself"]),
    ...countsOf(feed, FEED),
    ...partsOf(feed),
    ...entries.flatMap((entry) => [...countsOf(entry, ENTRY), ...partsOf(entry), ...alternatesOf(entry)]),
  ];
}

function countsOf(parent: Element, rules: Counts): string[] {
  const strangers = childrenOf(parent).filter(({ name = "" }) => !(name in rules));
  return [
    ...strangers.map(({ name }) => `<${name}> in <${parent.name}>`),
    ...Object.entries(rules).flatMap(([name, [least, most]]) => {
      const count = named(parent, name).length;
      return count < least || count > most ? [`${count} <${name}> in <${parent.name}>`] : [];
    }),
  ];
}

/** An entry without content must have an alternate link; two of one type and language are one too many (4.1.2). */
function alternatesOf(entry: Element): string[] {
  const alternates = named(entry, "link").filter(({ attributes }) => attributes?.rel === "alternate");
  const kinds = alternates.map(({ attributes }) => `${attributes?.type} ${attributes?.hreflang}`);
  return [
    ...(kinds.length > 0 || named(entry, "content").length > 0 ? [] : ["Neither content nor alternate"]),
    ...(new Set(kinds).size === kinds.length ? [] : ["An alternate twice"]),
  ];
}

const RULES: Record<string, (part: Element) => boolean> = {
  id: (part) => URL.canParse(textOf(part)),
  icon: (part) => URL.canParse(textOf(part)),
  updated: isDate,
  published: isDate,
  title: isText,
  subtitle: isText,
  content: (part) => part.attributes?.type === "html" && childrenOf(part).length === 0,
  link: ({ attributes = {} }) =>
    URL.canParse(String(attributes.href)) &&
    MEDIA_TYPE.test(String(attributes.type)) &&
    ["self", "alternate", "enclosure"].includes(String(attributes.rel)) &&
    (attributes.hreflang === undefined || LANGUAGE.test(String(attributes.hreflang))),
  category: ({ attributes = {} }) => String(attributes.term ?? "") !== "",
  author: (part) =>
    named(part, "name").length === 1 &&
    textOf(named(part, "name")[0]) !== "" &&
    named(part, "uri").every((uri) => URL.canParse(textOf(uri))),
  generator: (part) => textOf(part) !== "",
};

function isDate(part: Element): boolean {
  const text = textOf(part);
  return DATE.test(text) && !Number.isNaN(Date.parse(text));
}

/** Plain text, unless it says otherwise; then no element may stand in it. */
function isText(part: Element): boolean {
  return (part.attributes?.type ?? "text") === "text" && childrenOf(part).length === 0;
}

function partsOf(parent: Element): string[] {
  return childrenOf(parent).flatMap((part) => {
    const rule = RULES[part.name ?? ""];
    return rule && !rule(part) ? [`<${part.name}> is wrong: ${JSON.stringify(part)}`] : [];
  });
}
