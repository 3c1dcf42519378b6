import "server-only";
import { jsonAnswer, problemAnswer, unknownSubject } from "./answers.ts";

/** Reads a question about a subject as a stranger wrote it. */
type Parse<Question> = (
  query: URLSearchParams,
) => { ok: true; value: Question } | { ok: false; problem: string };

/**
 * A route about one subject, which is the one parameter of its path: 400 for a question that is wrong, 404 for a
 * subject that the board does not track, of which `read` finds nothing.
 */
export function subjectRoute<Question, Found>(
  parse: Parse<Question>,
  read: (id: string, question: Question) => Promise<Found | null>,
  answer: (found: Found, id: string) => Response = (found) => jsonAnswer(found),
) {
  return async (
    request: Request,
    { params }: { params: Promise<Record<string, string>> },
  ): Promise<Response> => {
    const [id = ""] = Object.values(await params);
    const question = parse(new URL(request.url).searchParams);
    if (!question.ok) return problemAnswer(400, "bad-parameter", question.problem);
    const found = await read(id, question.value);
    return found === null ? unknownSubject(id) : answer(found, id);
  };
}
