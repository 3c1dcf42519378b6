import { parsePictured } from "#lib/model/picture-address.ts";
import { embedAnswer } from "../../answer.ts";

/** A figure's chart, a count's, or with `summary` all of a subject's figures, as a frame. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/embed/[subject]/[metric]">,
): Promise<Response> {
  const { subject, metric } = await params;
  return embedAnswer(request, subject, parsePictured(metric));
}
