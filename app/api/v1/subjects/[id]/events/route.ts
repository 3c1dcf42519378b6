import { parseLanguage } from "#lib/publish/questions.ts";
import { readEventsAnswer } from "../../../../../_data/interface.ts";
import { subjectRoute } from "../../../../../_data/subject-route.ts";

/** Every event of a subject; words in the language of `?lang=`, English without it. */
export const GET = subjectRoute(parseLanguage, readEventsAnswer);
