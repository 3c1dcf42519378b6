import { describe, expect, test } from "vitest";
import { cyclesIn, floorOf, objectionTo } from "./floors.ts";
import { readSource, readSources } from "./sources.ts";

const sources = readSources();

describe("the house", () => {
  test("has sources to look at", () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test("no floor imports what the table does not allow", () => {
    const objections = sources.flatMap(({ path, imports }) => imports.map((each) => objectionTo(path, each)));
    expect(objections.filter((objection) => objection !== null)).toEqual([]);
  });

  test("nothing imports in a circle", () => {
    expect(cyclesIn(sources)).toEqual([]);
  });

  test("a file over 300 lines says why in its first comment", () => {
    const long = sources.filter(({ text }) => text.split("\n").length > 300);
    const silent = long.filter(({ text }) => !/^\s*(\/\/|\/\*)[^\n]*\b(long|lines)\b/i.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test("no file only passes on what others hold", () => {
    const barrels = sources.filter(({ path, text }) => {
      const statements = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").trim();
      const passedOn = statements.replace(/^export\s+(type\s+)?(\*|\{[^}]*\})[^;]*from[^;]*;\s*/gm, "");
      return /(^|\/)index\.tsx?$/.test(path) || (statements !== "" && passedOn === "");
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test("nothing has the type any", () => {
    const any = sources.filter(({ text }) =>
      /(:|\bas|<|\|)\s*any\b\s*(\[\]|[;,)>=|{]|$)/m.test(text.replace(/\/\*[\s\S]*?\*\//g, "")),
    );
    expect(any.map(({ path }) => path)).toEqual([]);
  });
});

describe("the check itself", () => {
  const objections = (path: string, text: string) =>
    readSource(path, text).imports.map((each) => objectionTo(path, each) !== null);

  test.each([
    ["a neighbour on the same line", "lib/stats/a.ts", 'import { b } from "../store/store.ts";', [true]],
    ["a floor above", "lib/store/a.ts", 'import { b } from "../reports/range.ts";', [true]],
    ["a type from a floor above", "lib/store/a.ts", 'import type { B } from "../reports/range.ts";', [true]],
    ["the vocabulary", "lib/stats/a.ts", 'import { b } from "../model/metric.ts";', [false]],
    [
      "a type where types are allowed",
      "lib/charts/a.ts",
      'import type { B } from "../reports/range.ts";',
      [false],
    ],
    [
      "inline types where types are allowed",
      "lib/charts/a.ts",
      'import { type B, type C } from "../reports/range.ts";',
      [false],
    ],
    ["a value among types", "lib/charts/a.ts", 'import { type B, c } from "../reports/range.ts";', [true]],
    ["the framework below", "lib/publish/a.ts", 'import { io } from "next/cache";', [true]],
    ["the framework above", "app/page.tsx", 'import { io } from "next/cache";', [false]],
    ["commands from below", "lib/config.ts", 'import "../scripts/run.ts";', [true]],
    ["pages from commands", "scripts/a.ts", 'const page = await import("../app/page.tsx");', [true]],
    ["any floor from commands", "scripts/a.ts", 'import { b } from "#lib/store/sqlite.ts";', [false]],
    ["the store from a page", "app/[lang]/page.tsx", 'import { b } from "#lib/store/sqlite.ts";', [true]],
    ["over several lines", "lib/stats/a.ts", 'import {\n  b,\n  c,\n} from "../store/store.ts";', [true]],
    ["passing on", "lib/stats/a.ts", 'export { b } from "../store/store.ts";', [true]],
  ])("sees %s", (_name, path, text, expected) => {
    expect(objections(path, text)).toEqual(expected);
  });

  test.each([
    ["lib/config.ts", "lib/config"],
    ["lib/config/schema.ts", "lib/config"],
    ["app/_data/store.ts", "app/_data"],
    ["app/[lang]/page.tsx", "app"],
    ["scripts/run/pause.ts", "scripts"],
    ["lib/helpers/a.ts", null],
  ])("%s is on %s", (path, floor) => {
    expect(floorOf(path)).toBe(floor);
  });

  test("sees a circle, but not one of types", () => {
    const a = readSource("lib/model/a.ts", 'import { b } from "./b.ts";');
    expect(cyclesIn([a, readSource("lib/model/b.ts", 'import { a } from "./a.ts";')])).toHaveLength(1);
    expect(cyclesIn([a, readSource("lib/model/b.ts", 'import type { A } from "./a.ts";')])).toEqual([]);
  });
});
