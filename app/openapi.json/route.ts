import { openApi } from "#lib/publish/openapi.ts";
import { jsonAnswer } from "../_data/answers.ts";
import { readBoard } from "../_data/board.ts";

/** The interface, described for programs. */
export async function GET(): Promise<Response> {
  const { baseUrl, basePath, title } = await readBoard();
  return jsonAnswer(openApi(title, (baseUrl ?? "") + basePath));
}
