import { STEPS } from "./calendar.ts";
import {
  formatPictured,
  formatPictureQuestion,
  isCount,
  type Pictured,
  parsePictured,
} from "./picture-address.ts";
import { type PictureQuestion, parsePictureQuestion, USUAL_QUESTION } from "./picture-question.ts";
import { DEFAULT_RANGE } from "./picture-range.ts";
import { DEFAULT_SIZE } from "./picture-size.ts";
import { TREND_STEPS } from "./trends-question.ts";

/** What a share page gives away: a picture as its form lets it be chosen; whatever else may be asked of one, as usual. */
export type ShareQuestion = { of: Pictured; picture: PictureQuestion };

const SHARE = /^\/[^/]+\/[^/]+\/share$/;

/** Whether a path, without the base path, is that of a share page. */
export function isShare(path: string): boolean {
  return SHARE.test(path);
}

/** `metric` names what is shown as the path of its picture does: `posts`, `summary`, `milestones/handover-1000`. */
export function parseShareQuestion(query: URLSearchParams): ShareQuestion {
  // What is shared lives on; its frozen version is among what the page gives.
  const living = new URLSearchParams([...query].filter(([name]) => name.toLowerCase() !== "asof"));
  const asked = parsePictureQuestion(living) ?? USUAL_QUESTION;
  const of = parsePictured(query.get("metric") ?? "") ?? "users";
  const { lang, theme } = asked;
  const size = asked.size.preset ? asked.size : DEFAULT_SIZE;
  return { of, picture: { ...USUAL_QUESTION, ...shownOf(of, asked), lang, theme, size } };
}

/** A milestone shows its own time, all figures together no columns, a line has no steps, and a count nothing but columns. */
function shownOf(of: Pictured, { range, mode, interval }: PictureQuestion): Partial<PictureQuestion> {
  if (typeof of === "object" && !isCount(of)) return {};
  const shown = { range: typeof range === "string" ? range : DEFAULT_RANGE };
  if (of === "summary") return shown;
  if (typeof of === "object") {
    return { ...shown, interval: TREND_STEPS.find((step) => step === interval) ?? null };
  }
  const step = STEPS.find((each) => each === interval) ?? null;
  return { ...shown, mode, interval: mode === "delta" || mode === "rate" ? step : null };
}

/** As the one query string that all its spellings share. The inverse of `parseShareQuestion`. */
export function formatShareQuestion({ of, picture }: ShareQuestion): string {
  const query = new URLSearchParams(formatPictureQuestion(picture, "svg"));
  if (of !== "users") query.set("metric", formatPictured(of));
  query.sort();
  return query.toString().replaceAll("%2F", "/");
}
