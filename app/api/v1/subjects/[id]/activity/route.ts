import { parseSpan } from "#lib/publish/questions.ts";
import { readActivityAnswer } from "../../../../../_data/interface.ts";
import { subjectRoute } from "../../../../../_data/subject-route.ts";

/** What the server answered about its activity, as received. */
export const GET = subjectRoute(parseSpan, readActivityAnswer);
