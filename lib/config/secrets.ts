import type { Channel } from "../model/announcement.ts";

/** What signs a message, and what a post is made with. Only the environment has them: no file, no log and no page. */
export type Secrets = { webhookSecret: string | null; postToken: string | null };

export function readSecrets(env: Readonly<Record<string, string | undefined>>): Secrets {
  return {
    webhookSecret: env.MASTOBOARD_WEBHOOK_SECRET?.trim() || null,
    postToken: env.MASTOBOARD_POST_TOKEN?.trim() || null,
  };
}

/** An environment for a process that has no use for the secrets: what it does not have it cannot give away. */
export function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const rest = { ...env };
  delete rest.MASTOBOARD_WEBHOOK_SECRET;
  delete rest.MASTOBOARD_POST_TOKEN;
  return rest;
}

/** The variables that these channels need and that are not set. */
export function missingSecrets(channels: readonly Channel[], secrets: Secrets): string[] {
  const needs = (kind: Channel["kind"]) => channels.some((channel) => channel.kind === kind);
  return [
    ...(needs("webhook") && secrets.webhookSecret === null ? ["MASTOBOARD_WEBHOOK_SECRET"] : []),
    ...(needs("post") && secrets.postToken === null ? ["MASTOBOARD_POST_TOKEN"] : []),
  ];
}
