import { badgeAnswer } from "../../../answer.ts";

/** How far a milestone is, or when it was reached, as a badge: `handover-1000.svg` or `.json`. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/badge/[subject]/milestones/[file]">,
): Promise<Response> {
  const { subject, file } = await params;
  return badgeAnswer(request, subject, file, (slug) => ({ slug }));
}
