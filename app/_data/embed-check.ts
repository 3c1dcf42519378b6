import "server-only";
import { type Answered, createFetcher } from "#lib/fediverse/guarded-fetch.ts";
import { seePage } from "#lib/fediverse/see-page.ts";
import { userAgent } from "#lib/fediverse/user-agent.ts";
import self from "../../package.json" with { type: "json" };
import { readBoard } from "./board.ts";
import { readSite, type SitePage } from "./subject-page.ts";

/** What came of looking at a page: `closed`: of no site that the operator lets readers look at. */
export type Look =
  | { kind: "nothing-asked" }
  | { kind: "closed" }
  | { kind: "busy" }
  | { kind: "failed"; why: string }
  /** `frame` is ours, as the network gives it; why it could not be had instead. */
  | { kind: "seen"; page: Answered; frame: Answered | { why: string }; board: string };

export type EmbedCheckPage = SitePage & { asked: string; look: Look };

/** One at a time: whoever asks for many must hold up neither our pages nor those that are looked at. */
let isLooking = false;

/** `frameOf` gives the address of one of our frames, by where the board's addresses begin and a subject. */
export async function readEmbedCheck(
  lang: string,
  asked: string,
  frameOf: (board: string, id: string) => string,
): Promise<EmbedCheckPage> {
  const site = await readSite(lang);
  return {
    ...site,
    address: { page: "embed-check" },
    preview: null,
    asked,
    look: await look(asked, frameOf),
  };
}

async function look(asked: string, frameOf: (board: string, id: string) => string): Promise<Look> {
  const { baseUrl, basePath, contact, subjects, embedCheckHosts, allowPrivate } = await readBoard();
  const url = URL.parse(asked);
  const [subject] = subjects;
  if (asked === "") return { kind: "nothing-asked" };
  const isOpen = (host: string) => embedCheckHosts.some((each) => each === host);
  if (!url || !isOpen(url.host) || baseUrl === null || !subject) return { kind: "closed" };
  if (isLooking) return { kind: "busy" };
  isLooking = true;
  try {
    const agent = userAgent({ version: self.version, baseUrl, contact });
    const fetcher = createFetcher({ allowPrivate, userAgent: agent });
    const board = baseUrl + basePath;
    const page = await seePage(fetcher, url.href, isOpen);
    if (!page.ok) return { kind: "failed", why: page.detail };
    const frame = await seePage(
      fetcher,
      frameOf(board, subject.id),
      (host) => host === new URL(baseUrl).host,
    );
    return { kind: "seen", page, frame: frame.ok ? frame : { why: frame.detail }, board };
  } finally {
    isLooking = false;
  }
}
