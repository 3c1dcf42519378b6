import { problemAnswer } from "../_data/answers.ts";
import { readBoard, readClock, readNewestAge } from "../_data/board.ts";

/** Ready as long as some subject has a reading that is younger than three of its intervals. */
export async function GET(): Promise<Response> {
  const { subjects } = await readBoard();
  const age = await readNewestAge(await readClock());
  const limit = 3 * Math.max(...subjects.map(({ pollSeconds }) => pollSeconds));
  if (age === null)
    return problemAnswer(503, "no-reading", "Nothing has been measured yet; see the collector's log");
  if (age > limit) {
    return problemAnswer(503, "stale", `The newest reading is ${age} seconds old; is the collector running?`);
  }
  return Response.json(
    { status: "ready", newestAgeSeconds: age },
    { headers: { "Cache-Control": "no-store" } },
  );
}
