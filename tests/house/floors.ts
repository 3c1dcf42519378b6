import type { Import, Source } from "./sources.ts";

/** What a floor may import besides itself. `types` stands for `import type` only. */
type Allowed = { any: string[]; types?: string[] };

export const FLOORS: Record<string, Allowed> = {
  "lib/model": { any: [] },
  "lib/i18n": { any: ["lib/model"] },
  "lib/stats": { any: ["lib/model"] },
  "lib/fediverse": { any: ["lib/model"] },
  "lib/store": { any: ["lib/model"] },
  "lib/collector": { any: ["lib/model"] },
  "lib/history": { any: ["lib/model"] },
  "lib/practice": { any: ["lib/model"] },
  "lib/delivery": { any: ["lib/model"] },
  "lib/config": { any: ["lib/model"] },
  "lib/log": { any: ["lib/model"] },
  "lib/reports": { any: ["lib/model", "lib/stats", "lib/i18n"] },
  "lib/charts": { any: ["lib/model", "lib/i18n"], types: ["lib/reports"] },
  "lib/publish": { any: ["lib/model", "lib/i18n", "lib/reports", "lib/charts"] },
  scripts: { any: ["lib/*"] },
  "app/_data": { any: ["lib/store", "lib/reports", "lib/model", "lib/config", "lib/fediverse"] },
  "app/_charts": { any: ["lib/model", "lib/i18n", "lib/charts"], types: ["lib/reports"] },
  "app/_ui": { any: ["lib/model", "lib/i18n"], types: ["lib/reports"] },
  app: { any: ["app/_*", "lib/charts", "lib/publish", "lib/i18n", "lib/model"] },
};

/** `lib/config.ts` and what lies in `lib/config/` are one floor; what `app/` holds besides its own floors is another. */
export function floorOf(path: string): string | null {
  const bare = path.replace(/\.(ts|tsx|mjs)$/, "");
  const names = Object.keys(FLOORS).sort((a, b) => b.length - a.length);
  return names.find((name) => bare === name || path.startsWith(`${name}/`)) ?? null;
}

function matches(pattern: string, floor: string): boolean {
  return pattern.endsWith("*") ? floor.startsWith(pattern.slice(0, -1)) : pattern === floor;
}

/** Why the import is not allowed, or `null`. */
export function objectionTo(path: string, { specifier, typeOnly, target }: Import): string | null {
  const from = floorOf(path);
  if (from === null) return `${path} is on no floor of the house`;
  if (target === null) {
    const framework = /^(next|react|react-dom|recharts|server-only)(\/|$)/.test(specifier);
    return framework && from.startsWith("lib/") ? `${path} (${from}) must not know ${specifier}` : null;
  }
  if (!/^(lib|app|scripts)\//.test(target)) return null;
  const to = floorOf(target);
  if (to === null) return `${path} imports ${target}, which is on no floor of the house`;
  if (to === from) return null;
  const { any, types = [] } = FLOORS[from] ?? { any: [] };
  if (any.some((pattern) => matches(pattern, to))) return null;
  if (types.some((pattern) => matches(pattern, to))) {
    return typeOnly ? null : `${path} (${from}) may import only types from ${to}: ${specifier}`;
  }
  return `${path} (${from}) must not import ${to}: ${specifier}`;
}

/** Every circle of imports at run time, as the files in it. Types leave no trace there. */
export function cyclesIn(sources: Source[]): string[][] {
  const next = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, typeOnly }) => (target === null || typeOnly ? [] : [target])),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return cycles;
}
