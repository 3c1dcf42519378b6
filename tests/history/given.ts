import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { contentOf } from "../../lib/history/content.ts";
import { type Format, formatOf } from "../../lib/history/format.ts";
import { tellFile } from "../../lib/history/read.ts";
import type { Told } from "../../lib/history/record.ts";
import { type Host, parseHost } from "../../lib/model/host.ts";
import { formatInstant, type Instant } from "../../lib/model/instant.ts";
import { POLLED_METRICS } from "../../lib/model/metric.ts";

export const EST: Host = parseHost("est.social");
export const NOW: Instant = Date.UTC(2026, 10, 22, 10);

/** What a file of this text tells, told in pieces of a few bytes, so that nothing may depend on where they end. */
export async function tell(
  text: string | Buffer,
  { name = "history.csv", host = EST } = {},
): Promise<{ format: Format; told: Told[] }> {
  const bytes = Buffer.from(text);
  const content = await contentOf(Readable.from(piecesOf(bytes)));
  const { format, delimiter } = formatOf(content.head);
  if (format === "sqlite") throw new Error("SQLite is read by the store");
  const told: Told[] = [];
  const file = { name, format, delimiter, content };
  for await (const piece of tellFile(file, { host, source: "import:test", now: NOW })) told.push(piece);
  return { format, told };
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

export function packed(text: string): Buffer {
  return gzipSync(text);
}

/** `2: 2022-12-19T03:19:00Z users 838 posts 6458`, `3: rejected, …`, `4: other 101010.pl` */
export function inWords(told: Told[]): string[] {
  return told.map((piece) => {
    if ("rejected" in piece) return `${piece.line}: rejected, ${piece.rejected}`;
    if ("other" in piece) return `${piece.line}: other ${piece.other}`;
    if (piece.record.kind !== "sample") return `${piece.line}: ${piece.record.kind}`;
    const { slot, values } = piece.record.sample;
    const counts = POLLED_METRICS.flatMap((metric) =>
      typeof values[metric] === "number" ? [`${metric} ${values[metric]}`] : [],
    );
    return [`${piece.line}:`, formatInstant(slot), ...counts].join(" ");
  });
}
