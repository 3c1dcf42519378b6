import { answerPicture } from "../../answer.ts";

/**
 * A chart, `users.svg` or `.png`, all charts side by side, `summary.svg`, and the data behind each, `.csv`, `.json` and
 * `.txt`: of the last year unless `range` says otherwise; with `asof`, a day or a moment, as it was known then.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/c/[subject]/[file]">,
): Promise<Response> {
  const { subject, file } = await params;
  return answerPicture(request, subject, file, false);
}
