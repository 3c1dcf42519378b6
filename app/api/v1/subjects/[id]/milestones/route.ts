import { parseLanguage } from "#lib/publish/questions.ts";
import { readMilestonesAnswer } from "../../../../../_data/interface.ts";
import { subjectRoute } from "../../../../../_data/subject-route.ts";

/** Every milestone of a subject; labels in the language of `?lang=`, English without it. */
export const GET = subjectRoute(parseLanguage, readMilestonesAnswer);
