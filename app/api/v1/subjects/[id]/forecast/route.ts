import { parseMetricQuestion } from "#lib/publish/questions.ts";
import { readForecastAnswer } from "../../../../../_data/interface.ts";
import { subjectRoute } from "../../../../../_data/subject-route.ts";

/** What one metric of a subject may become, and when its milestones may be reached. */
export const GET = subjectRoute(parseMetricQuestion, readForecastAnswer);
