import type { Channel } from "#lib/model/announcement.ts";

/** A channel as it may be shown: the path of a webhook may be a secret. */
export function tellChannel(channel: Channel): string {
  if (channel.kind === "webhook") return `webhook to ${new URL(channel.url).host}`;
  const { server, language, visibility } = channel;
  return `post on ${server}, ${language}, ${visibility}`;
}
