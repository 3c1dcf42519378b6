import { configJsonSchema } from "#lib/config.ts";
import { jsonAnswer } from "../_data/answers.ts";
import { readBoard } from "../_data/board.ts";

/** The schema of the configuration file, for editors. */
export async function GET(): Promise<Response> {
  await readBoard();
  return jsonAnswer(configJsonSchema(), { "Content-Type": "application/schema+json" });
}
