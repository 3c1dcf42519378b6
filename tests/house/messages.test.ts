import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { ar } from "../../lib/i18n/messages/ar.ts";
import { en } from "../../lib/i18n/messages/en.ts";
import { et } from "../../lib/i18n/messages/et.ts";
import { nl } from "../../lib/i18n/messages/nl.ts";
import { LANGUAGES, type Language } from "../../lib/model/language.ts";

const CATALOGUES: Record<Language, Record<string, string>> = { et, en, nl, ar };

type Shape = { names: Set<string>; plurals: { type: Intl.PluralRuleType; categories: string[] }[] };

/** As the parser numbers its elements. */
const PLURAL = 6;
const TAG = 8;

/** What a message needs from outside, and the plural forms that it distinguishes. Throws where it cannot be parsed. */
function shapeOf(language: Language, message: string): Shape {
  const shape: Shape = { names: new Set(), plurals: [] };
  const visit = (elements: ReturnType<IntlMessageFormat["getAst"]>) => {
    for (const element of elements) {
      if ("value" in element && element.type !== 0)
        shape.names.add(element.type === TAG ? `<${element.value}>` : element.value);
      if ("children" in element) visit(element.children);
      if (!("options" in element)) continue;
      if (element.type === PLURAL && "pluralType" in element) {
        const categories = Object.keys(element.options).filter((name) => !name.startsWith("="));
        shape.plurals.push({ type: element.pluralType ?? "cardinal", categories });
      }
      for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, language).getAst());
  return shape;
}

const keys = Object.keys(en);
const others = LANGUAGES.filter((language) => language !== "en");

describe.each(LANGUAGES)("messages in %s", (language) => {
  const catalogue = CATALOGUES[language];

  test("are all there, and no others", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  test("can be parsed and say something", () => {
    const broken = Object.entries(catalogue).filter(([, message]) => {
      try {
        shapeOf(language, message);
        return message.trim() === "";
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test("distinguish exactly the plural forms of the language", () => {
    const wrong = Object.entries(catalogue).flatMap(([key, message]) =>
      shapeOf(language, message)
        .plurals.map(({ type, categories }) => ({
          key,
          has: [...categories].sort().join(" "),
          needs: [...new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories]
            .sort()
            .join(" "),
        }))
        .filter(({ has, needs }) => has !== needs),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(others)("messages in %s beside the English", (language) => {
  test("take the same values and tags", () => {
    const wrong = keys.flatMap((key) => {
      const given = [...shapeOf("en", en[key as keyof typeof en]).names].sort().join(" ");
      const taken = [...shapeOf(language, CATALOGUES[language][key] ?? "").names].sort().join(" ");
      return given === taken ? [] : [{ key, english: given, [language]: taken }];
    });
    expect(wrong).toEqual([]);
  });
});

describe("the check itself", () => {
  test.each([
    ["en", "{n, plural, one {# account} other {# accounts}}", ["one", "other"]],
    ["ar", "{n, plural, one {x} other {y}}", ["one", "other"]],
    ["en", "{n, plural, =0 {none} one {<b>{x}</b>} other {#}}", ["one", "other"]],
    ["en", "{a, select, yes {{n, plural, other {#}}} other {}}", ["other"]],
  ] as const)("%s: %s", (language, message, categories) => {
    expect(shapeOf(language, message).plurals[0]?.categories).toEqual(categories);
  });

  test("sees values inside of tags, selections and plurals", () => {
    const message = "{a} <b>{c}</b> {d, plural, one {{e}} other {}} {f, select, x {{g}} other {}}";
    expect([...shapeOf("en", message).names].sort()).toEqual(["<b>", "a", "c", "d", "e", "f", "g"]);
  });
});
