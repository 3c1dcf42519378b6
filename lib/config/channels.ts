import { createHash } from "node:crypto";
import type { Channel } from "../model/announcement.ts";
import { parseHost } from "../model/host.ts";
import type { BoardFile } from "./schema.ts";

/** A webhook's address may hold a secret, so it is known by a digest of it. */
function webhookId(url: string): string {
  return `webhook-${createHash("sha256").update(url).digest("hex").slice(0, 12)}`;
}

/** Where the file wants news announced; a post in several languages is as many channels. */
export function channelsOf(announce: BoardFile["announce"]): Channel[] {
  const webhooks = (announce?.webhooks ?? []).map(
    ({ url, language, about }): Channel => ({ kind: "webhook", id: webhookId(url), url, language, about }),
  );
  const { post } = announce ?? {};
  const posts = (post?.languages ?? []).map((language): Channel => {
    const server = parseHost(post?.server ?? "");
    return {
      kind: "post",
      id: `post-${server}-${language}`,
      server,
      visibility: post?.visibility ?? "unlisted",
      language,
    };
  });
  return [...webhooks, ...posts];
}
