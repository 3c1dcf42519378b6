import { say } from "../../i18n/say.ts";
import type { ActivityCount } from "../../model/activity.ts";
import { HOLES, type Hole } from "../../model/reading.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { newestFact } from "../subject-name.ts";

/** Why the server tells nothing of its activity at present; `null` where it does, or was not asked yet. */
export function activityHole({ facts }: SubjectData): Hole | null {
  const told = newestFact(facts, "activity");
  return HOLES.find((hole) => hole === told) ?? null;
}

/** What is said in place of a count where no answer was ever kept, and what happens next. */
export function tellNoAnswer(
  data: SubjectData,
  { language }: Reader,
  count: ActivityCount = "signups",
): string {
  const hole = activityHole(data);
  return hole === null
    ? say(language, "counts.none", { count })
    : say(language, "counts.noneBecause", { count, cause: say(language, `cause.${hole}`) });
}
