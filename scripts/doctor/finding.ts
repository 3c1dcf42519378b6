/** `ok`: nothing to do; `warn`: look at it; `fail`: the board cannot do its work until it is cured. */
export type Finding = {
  state: "ok" | "warn" | "fail";
  about: string;
  /** What was found and, unless it is ok, the cure; one line. */
  said: string;
};

export function ok(about: string, said: string): Finding {
  return { state: "ok", about, said };
}

export function warn(about: string, said: string): Finding {
  return { state: "warn", about, said };
}

export function fail(about: string, said: string): Finding {
  return { state: "fail", about, said };
}

const STATE_WIDTH = 4;
const ABOUT_WIDTH = 14;

/** `names`: of what there will be lines, so that all of them are aligned. */
export function lineOf({ state, about, said }: Finding, names: readonly string[]): string {
  const width = Math.max(ABOUT_WIDTH, ...names.map((name) => name.length));
  return `${state.padEnd(STATE_WIDTH)}  ${about.padEnd(width)}  ${said.split("\n")[0]}\n`;
}

/** What a check throws is what it found. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
