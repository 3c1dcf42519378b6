import { isPolledMetric } from "#lib/model/metric.ts";
import { badgeAnswer } from "../../answer.ts";

/** A figure as a badge, `users.svg` or `.json`. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/badge/[subject]/[file]">,
): Promise<Response> {
  const { subject, file } = await params;
  return badgeAnswer(request, subject, file, (metric) => (isPolledMetric(metric) ? { metric } : null));
}
