import { createRestAPIClient } from "masto";
import type { Sent, Visibility } from "../model/announcement.ts";
import type { Host } from "../model/host.ts";
import type { Language } from "../model/language.ts";
import type { Fetcher, Sender } from "./guarded-fetch.ts";
import { sentOf } from "./send-webhook.ts";
import { SendingDispatcher } from "./sending-dispatcher.ts";

export type PostMessage = {
  server: Host;
  token: string;
  /** The same at every try: the server then answers with the post that it already has. Mastodon remembers it for an hour. */
  key: string;
  text: string;
  language: Language;
  visibility: Visibility;
  picture: { png: Buffer; alt: string };
};

/** How long a server may take to look through a picture. */
const MEDIA_TIMEOUT_MS = 20_000;

/** Uploads the picture and posts the text with it, through masto.js. */
export async function sendPost(
  fetcher: Sender & Pick<Fetcher, "originOf">,
  { server, token, key, text, language, visibility, picture }: PostMessage,
): Promise<Sent> {
  const dispatcher = new SendingDispatcher(fetcher);
  // Node's fetch takes a dispatcher; the DOM's type for its options does not know of it.
  const requestInit: RequestInit & { dispatcher: SendingDispatcher } = { dispatcher };
  const api = createRestAPIClient({
    url: fetcher.originOf(server),
    accessToken: token,
    requestInit,
    mediaTimeout: MEDIA_TIMEOUT_MS,
  });
  try {
    const file = new File([new Uint8Array(picture.png)], "milestone.png", { type: "image/png" });
    const media = await api.v2.media.create({ file, description: picture.alt });
    await api.v1.statuses.create(
      { status: text, language, visibility, mediaIds: [media.id] },
      { requestInit: { headers: { "Idempotency-Key": key } } },
    );
    return { ok: true };
  } catch (error) {
    // masto.js puts what the server wrote into its errors; the answer tells as much, and nothing that is not ours.
    const sent = dispatcher.answer ? sentOf(dispatcher.answer) : null;
    if (sent && !sent.ok) return sent;
    const name = error instanceof Error ? error.name : "unknown error";
    return { ok: false, detail: `the post was not taken (${name})` };
  }
}
