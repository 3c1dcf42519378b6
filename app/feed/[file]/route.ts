import { atomFeed } from "#lib/publish/atom.ts";
import { jsonFeed } from "#lib/publish/json-feed.ts";
import { placeFeed } from "#lib/publish/placed-feed.ts";
import { jsonAnswer, problemAnswer, textAnswer, unknownSubject } from "../../_data/answers.ts";
import { readFeed } from "../../_data/interface.ts";

/** What happened to a subject, newest first: `est.social.atom` or `est.social.json`, in the language of `lang`. */
export async function GET(request: Request, { params }: RouteContext<"/feed/[file]">): Promise<Response> {
  const { file } = await params;
  const [, subject, form] = /^(.+)\.(atom|json)$/.exec(file) ?? [];
  if (!subject) return problemAnswer(404, "unknown-file", "Ask for a subject with .atom or .json");
  const found = await readFeed(subject, new URL(request.url).searchParams.get("lang"));
  if (!found) return unknownSubject(subject);
  const feed = placeFeed(found.report, found.publisher);
  const headers = { "Content-Language": feed.language };
  return form === "atom"
    ? textAnswer(atomFeed(feed), "application/atom+xml", headers)
    : jsonAnswer(jsonFeed(feed), { ...headers, "Content-Type": "application/feed+json; charset=utf-8" });
}
