import { jsonAnswer } from "../_data/answers.ts";
import { readConfigSchema } from "../_data/interface.ts";

/** The schema of the configuration file, for editors. */
export async function GET(): Promise<Response> {
  return jsonAnswer(await readConfigSchema(), { "Content-Type": "application/schema+json" });
}
