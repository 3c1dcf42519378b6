import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeIn, normalRoute, npmCommandsIn, routesIn, variablesIn } from "./readme.ts";
import { filesUnder, ROOT, readSources } from "./sources.ts";

const file = join(ROOT, "README.md");
const missing = (these: string[], those: string[]) => these.filter((each) => !those.includes(each)).sort();

describe.runIf(existsSync(file))("README and code agree", () => {
  const readme = existsSync(file) ? readFileSync(file, "utf8") : "";

  test("on the commands", () => {
    const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts);
    const told = npmCommandsIn(readme);
    expect({ untold: missing(scripts, told), untrue: missing(told, scripts) }).toEqual({
      untold: [],
      untrue: [],
    });
  });

  test("on the environment", () => {
    const config = readFileSync(join(ROOT, "next.config.mjs"), "utf8");
    const used = variablesIn([config, ...readSources().map(({ text }) => text)].join("\n"));
    const told = variablesIn(readme);
    expect({ untold: missing(used, told), untrue: missing(told, used) }).toEqual({ untold: [], untrue: [] });
  });

  test("on the addresses", () => {
    const served = filesUnder("app").flatMap((path) => {
      const route = /^app(\/.*)?\/(?:page\.tsx|route\.tsx?)$/.exec(path);
      return route ? [normalRoute(route[1] ?? "/")] : [];
    });
    const elsewhere = /^\/(etc|usr|var|srv|home|opt|run|root|tmp)\b/;
    const told = codeIn(readme)
      .map((span) => span.trim())
      .filter((span) => /^\/[\w{[]|^\/$/.test(span) && !elsewhere.test(span))
      .flatMap(routesIn);
    expect({ untold: missing(served, told), untrue: missing(told, served) }).toEqual({
      untold: [],
      untrue: [],
    });
  });
});

describe("the check itself", () => {
  test.each([
    ["/{lang}/{subject}/milestones[/{slug}]", ["/{}/{}/milestones", "/{}/{}/milestones/{}"]],
    ["/c/{subject}/{metric}.svg", ["/c/{}/{}"]],
    ["/{lang}/{subject}/facts?on=YYYY-MM-DD", ["/{}/{}/facts"]],
    ["/", ["/"]],
    ["/healthz", ["/healthz"]],
  ])("%s", (span, routes) => {
    expect(routesIn(span)).toEqual(routes);
  });

  test.each([
    ["/[lang]/[subject]", "/{}/{}"],
    ["/(board)/c/[subject]/[file]", "/c/{}/{}"],
    ["/og/[...path]", "/og/{}"],
  ])("%s is the route %s", (path, route) => {
    expect(normalRoute(path)).toBe(route);
  });

  test("finds code, commands and variables", () => {
    const text = "Run `npm start -- est.social` with `MASTOBOARD_PORT`.\n```sh\nnpm run collect\n```\n";
    expect(codeIn(text)).toEqual(["npm run collect", "npm start -- est.social", "MASTOBOARD_PORT"]);
    expect(npmCommandsIn(text)).toEqual(["start", "collect"]);
    expect(variablesIn(text)).toEqual(["MASTOBOARD_PORT"]);
  });
});
