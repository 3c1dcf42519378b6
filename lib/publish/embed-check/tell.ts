import { type MessageKey, say } from "../../i18n/say.ts";
import type { Language } from "../../model/language.ts";
import type { Obstacle } from "./judge.ts";

/** Of what all of it is said: the page that was looked at, where it was found in the end, and the board's own address. */
export type Looked = { page: string; board: string };

const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
/** More of a policy than this tells nobody more. */
const LONGEST_VALUE = 200;

/** What stands in the way and the cure, in a sentence or two. */
export function tellObstacle({ code, value }: Obstacle, { page, board }: Looked, language: Language): string {
  const { origin, pathname } = new URL(board);
  return say(language, `check.${code}` satisfies MessageKey, {
    value: value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value,
    page: new URL(page).origin,
    board: origin,
    frames: `${pathname.replace(/\/$/, "")}/embed/`,
    sandbox: SANDBOX,
  });
}
