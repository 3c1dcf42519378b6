import type { BoardConfig } from "#lib/config.ts";
import type { Fetcher } from "#lib/fediverse/guarded-fetch.ts";
import { seePage } from "#lib/fediverse/see-page.ts";
import { judgeEmbedding, type Obstacle } from "#lib/publish/embed-check/judge.ts";
import { tellObstacle } from "#lib/publish/embed-check/tell.ts";
import { urlsUnder } from "#lib/publish/urls.ts";
import { CommandError } from "../command.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

const STATES: Record<Obstacle["weight"], typeof ok> = { blocks: fail, hinders: warn, advice: ok };

/** Whether our charts can stand on a page, and if not, what blocks them and the cure. Asks for the page and for one frame. */
export async function checkEmbedding(
  { baseUrl, basePath, subjects, embedAncestors }: BoardConfig,
  page: string,
  fetcher: Fetcher,
): Promise<Finding[]> {
  const [subject] = subjects;
  if (!URL.canParse(page))
    throw new CommandError(
      `--embed needs a page's address, like https://blog.est.social/about, not "${page}"`,
    );
  if (baseUrl === null)
    throw new CommandError(
      "Nobody can frame a board without a public address: set baseUrl in mastoboard.json",
    );
  if (!subject)
    throw new CommandError("There is no chart to frame yet: name a server with npm start -- est.social");
  const board = baseUrl + basePath;
  const anywhere = () => true;
  const seen = await seePage(fetcher, page, anywhere);
  if (!seen.ok) return [fail("page", `${page} cannot be looked at: ${seen.detail}`)];
  const frame = await seePage(fetcher, urlsUnder(board).embed(subject.id, "summary"), anywhere);
  const obstacles = judgeEmbedding(seen, frame.ok ? frame : null, board, embedAncestors);
  return [
    ...(frame.ok
      ? []
      : [
          warn(
            "frame",
            `ours cannot be asked for from here, so what a proxy adds to it is not known: ${frame.detail}`,
          ),
        ]),
    ...obstacles.map((each) =>
      STATES[each.weight](each.code, tellObstacle(each, { page: seen.url, board }, "en")),
    ),
    ...(obstacles.every(({ weight }) => weight === "advice")
      ? [ok("embed", `nothing that can be seen stands in the way of our charts on ${seen.url}`)]
      : []),
  ];
}
