import { parseSeriesQuestion } from "#lib/publish/questions.ts";
import { readSeriesAnswer } from "../../../../../_data/interface.ts";
import { subjectRoute } from "../../../../../_data/subject-route.ts";

/** One metric through time. */
export const GET = subjectRoute(parseSeriesQuestion, readSeriesAnswer);
