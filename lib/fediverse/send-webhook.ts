import { createHmac } from "node:crypto";
import type { Sent } from "../model/announcement.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import type { Answer, Sender } from "./guarded-fetch.ts";

export type WebhookMessage = {
  url: string;
  /** The same at every try. */
  id: string;
  body: string;
  /** `whsec_` and base64, as the convention has it, or any text. */
  secret: string;
  at: Instant;
  timeoutMs?: number;
};

/**
 * Posts JSON, signed as Standard Webhooks has it (standardwebhooks.com), since receivers have libraries for that: the
 * signature covers id, moment and body, so that nobody can send an old one again as new.
 */
export async function sendWebhook(
  sender: Sender,
  { url, id, body, secret, at, timeoutMs }: WebhookMessage,
): Promise<Sent> {
  const timestamp = String(Math.floor(at / SECOND));
  const headers = {
    accept: "*/*",
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signatureOf(secret, `${id}.${timestamp}.${body}`)}`,
  };
  return sentOf(await sender.send(url, { method: "POST", headers, body: Buffer.from(body) }, timeoutMs));
}

function signatureOf(secret: string, text: string): string {
  const encoded = /^whsec_(.+)$/.exec(secret)?.[1];
  const key = encoded === undefined ? Buffer.from(secret) : Buffer.from(encoded, "base64");
  return createHmac("sha256", key).update(text).digest("base64");
}

export function sentOf(answer: Answer): Sent {
  if (!answer.ok) return { ok: false, detail: answer.detail };
  return answer.status >= 200 && answer.status <= 299
    ? { ok: true }
    : { ok: false, detail: `the receiver answered ${answer.status}` };
}
