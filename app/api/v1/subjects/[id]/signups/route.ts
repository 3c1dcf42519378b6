import { parseCountQuestion } from "#lib/publish/questions.ts";
import { readCountAnswer } from "../../../../../_data/interface.ts";
import { subjectRoute } from "../../../../../_data/subject-route.ts";

/** Sign-ups, or posts written, per UTC day or week: exact or bounded. */
export const GET = subjectRoute(parseCountQuestion, readCountAnswer);
