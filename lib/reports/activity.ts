import { reconstructActivity } from "../stats/activity/reconstruct.ts";
import { oncePer } from "./once.ts";
import type { SubjectData } from "./subject-data.ts";

/** What can be told of each day’s sign-ups and posts. Years of answers take a while, so it is done once per change of data. */
export const activityOf = oncePer(({ answers, subject }: SubjectData) =>
  reconstructActivity(answers, subject.launched),
);
