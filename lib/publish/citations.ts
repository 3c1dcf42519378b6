import type { Day } from "../model/calendar.ts";

export const CITATION_STYLES = ["apa", "chicago", "bibtex"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What is cited. `publisher` is the board's name; `accessed` is the day on which it was looked at; `imported` names the histories that figures were taken from, if not from the server. */
export type Cited = {
  title: string;
  publisher: string;
  day: Day;
  address: string;
  accessed: Day;
  key: string;
  imported: readonly string[];
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** How each style writes it. The styles are English: so are their dates and set phrases, whatever the title's language. */
export const CITATIONS: Record<CitationStyle, { name: string; cite: (cited: Cited) => string }> = {
  apa: {
    name: "APA",
    cite: ({ title, publisher, day, address, accessed, imported }) => {
      const { year, month, date } = partsOf(day);
      const kind = imported.length > 0 ? `Data set, ${importedFrom(imported)}` : "Data set";
      return `${ended(publisher)} (${year}, ${month} ${date}). ${title} [${kind}]. Retrieved ${spokenDay(accessed)}, from ${address}`;
    },
  },
  chicago: {
    name: "Chicago",
    cite: ({ title, publisher, day, address, accessed, imported }) =>
      `${ended(publisher)} “${ended(title)}” ${spokenDay(day)}. ${imported.length > 0 ? `${capital(ended(importedFrom(imported)))} ` : ""}Accessed ${spokenDay(accessed)}. ${address}.`,
  },
  bibtex: {
    name: "BibTeX",
    cite: ({ title, publisher, day, address, accessed, imported, key }) => {
      const { year, month } = partsOf(day);
      const fields = [
        ["author", `{{${escapeTex(publisher)}}}`],
        ["title", `{{${escapeTex(title)}}}`],
        ["year", `{${year}}`],
        ["month", month.slice(0, 3).toLowerCase()],
        ["url", `{${address}}`],
        ["urldate", `{${accessed}}`],
        ...(imported.length > 0 ? [["note", `{${capital(escapeTex(importedFrom(imported)))}}`]] : []),
      ];
      const lines = fields.map(([name = "", value]) => `  ${name.padEnd(7)} = ${value}`);
      return `@misc{${key},\n${lines.join(",\n")}\n}`;
    },
  },
};

const importedFrom = (names: readonly string[]) => `imported from ${names.join(", ")}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function partsOf(day: Day): { year: number; month: string; date: number } {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month: MONTHS[month - 1] ?? "", date };
}

/** "December 19, 2022". */
function spokenDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${month} ${date}, ${year}`;
}

/** With one full stop at its end, and no second one. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function escapeTex(text: string): string {
  const named: Record<string, string> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => named[sign] ?? `\\${sign}`);
}
