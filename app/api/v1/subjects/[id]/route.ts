import { parseNothing } from "#lib/publish/questions.ts";
import { readSubjectAnswer } from "../../../../_data/interface.ts";
import { subjectRoute } from "../../../../_data/subject-route.ts";

/** What is known of one subject now. */
export const GET = subjectRoute(parseNothing, readSubjectAnswer);
