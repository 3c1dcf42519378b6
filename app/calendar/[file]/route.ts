import { calendarFile } from "#lib/publish/calendar.ts";
import { problemAnswer, textAnswer, unknownSubject } from "../../_data/answers.ts";
import { readCalendar } from "../../_data/interface.ts";

/** The days of a subject's milestones, reached and expected: `est.social.ics`, in the language of `lang`. */
export async function GET(request: Request, { params }: RouteContext<"/calendar/[file]">): Promise<Response> {
  const { file } = await params;
  const subject = /^(.+)\.ics$/.exec(file)?.[1];
  if (!subject) return problemAnswer(404, "unknown-file", "Ask for a subject with .ics");
  const found = await readCalendar(subject, new URL(request.url).searchParams.get("lang"));
  if (!found) return unknownSubject(subject);
  return textAnswer(calendarFile(found.report, found.publisher), "text/calendar", {
    "Content-Language": found.report.language,
  });
}
