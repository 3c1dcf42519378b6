import { parseSpan } from "#lib/publish/questions.ts";
import { readFailuresAnswer } from "../../../../../_data/interface.ts";
import { subjectRoute } from "../../../../../_data/subject-route.ts";

/** The polls that brought no figures, each with its cause. */
export const GET = subjectRoute(parseSpan, readFailuresAnswer);
