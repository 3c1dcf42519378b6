import { answerPicture } from "../../../answer.ts";

/** The way to a milestone, `handover-1000.svg` or `.png`, and the data behind it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/c/[subject]/milestones/[file]">,
): Promise<Response> {
  const { subject, file } = await params;
  return answerPicture(request, subject, file, true);
}
