import { parseLanguage } from "#lib/publish/questions.ts";
import { readSurgesAnswer } from "../../../../../_data/interface.ts";
import { subjectRoute } from "../../../../../_data/subject-route.ts";

/** What stands out in a subject's accounts; words in the language of `?lang=`, English without it. */
export const GET = subjectRoute(parseLanguage, readSurgesAnswer);
