import { problemAnswer } from "../../_data/answers.ts";
import { readBoard } from "../../_data/board.ts";

/** Whatever else is asked for under /api is told so in the interface's own shape. */
export async function GET(): Promise<Response> {
  await readBoard();
  return problemAnswer(404, "not-found", "There is no such address in the interface; see /openapi.json");
}
