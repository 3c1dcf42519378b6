import { expect, test } from "vitest";
import { type Day, parseDay } from "../../lib/model/calendar.ts";
import { CITATIONS, type Cited } from "../../lib/publish/citations.ts";

const CITED: Cited = {
  title: "Fact sheet: est.social, 19 December 2022",
  publisher: "est.social in numbers",
  day: parseDay("2022-12-19"),
  address: "https://stats.est.social/en/est.social/facts?on=2022-12-19",
  accessed: parseDay("2026-11-02"),
  key: "est-social-2022-12-19",
  imported: [],
};

test("APA", () => {
  expect(CITATIONS.apa.cite(CITED)).toBe(
    "est.social in numbers. (2022, December 19). Fact sheet: est.social, 19 December 2022 [Data set]. Retrieved November 2, 2026, from https://stats.est.social/en/est.social/facts?on=2022-12-19",
  );
});

test("Chicago", () => {
  expect(CITATIONS.chicago.cite(CITED)).toBe(
    "est.social in numbers. “Fact sheet: est.social, 19 December 2022.” December 19, 2022. Accessed November 2, 2026. https://stats.est.social/en/est.social/facts?on=2022-12-19.",
  );
});

test("BibTeX, with what TeX would take for its own escaped", () => {
  expect(CITATIONS.bibtex.cite({ ...CITED, publisher: "R&D_board 100% {a}" })).toBe(
    [
      "@misc{est-social-2022-12-19,",
      "  author  = {{R\\&D\\_board 100\\% \\{a\\}}},",
      "  title   = {{Fact sheet: est.social, 19 December 2022}},",
      "  year    = {2022},",
      "  month   = dec,",
      "  url     = {https://stats.est.social/en/est.social/facts?on=2022-12-19},",
      "  urldate = {2026-11-02}",
      "}",
    ].join("\n"),
  );
});

test("names the history that the figures were imported from", () => {
  const cited = { ...CITED, imported: ["timeline_2022"] };
  expect(CITATIONS.apa.cite(cited)).toContain(
    "19 December 2022 [Data set, imported from timeline_2022]. Retrieved",
  );
  expect(CITATIONS.chicago.cite(cited)).toContain("December 19, 2022. Imported from timeline_2022. Accessed");
  expect(CITATIONS.bibtex.cite(cited)).toContain("  note    = {Imported from timeline\\_2022}\n}");
});

test("names them all in English", () => {
  expect(CITATIONS.apa.cite({ ...CITED, imported: ["a", "b"] })).toContain("[Data set, imported from a, b]");
});

test.each(["Who is here?", "Numbers."])(
  "a name that ends with a sign gets no second one: %s",
  (publisher) => {
    expect(CITATIONS.apa.cite({ ...CITED, publisher })).toMatch(`${publisher} (2022`);
  },
);

test.each([
  ["2023-01-01", "January 1, 2023"],
  ["2024-02-29", "February 29, 2024"],
])("%s is %s", (day, words) => {
  expect(CITATIONS.chicago.cite({ ...CITED, accessed: day as Day })).toContain(`Accessed ${words}.`);
});
