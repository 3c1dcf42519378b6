import { embedAnswer } from "../../../answer.ts";

/** The way to a milestone as a frame. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/embed/[subject]/milestones/[slug]">,
): Promise<Response> {
  const { subject, slug } = await params;
  return embedAnswer(request, subject, { milestone: slug });
}
