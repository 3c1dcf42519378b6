import { formatInstant } from "#lib/model/instant.ts";
import type { Contents } from "#lib/store/check.ts";

const whole = new Intl.NumberFormat("en-GB");

/** `28,704 samples and 29,010 attempts of 2 servers up to 2026-11-22T10:45:00Z, 3.1 MB`. */
export function tellContents({ samples, attempts, hosts, newest, bytes }: Contents): string {
  const servers = `${whole.format(hosts.length)} ${hosts.length === 1 ? "server" : "servers"}`;
  const upTo = newest === null ? "" : ` up to ${formatInstant(newest)}`;
  const rows = `${whole.format(samples)} samples and ${whole.format(attempts)} attempts of ${servers}${upTo}`;
  return `${rows}, ${tellBytes(bytes)}`;
}

export function tellBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.ceil(bytes / 1e3)} kB`;
}
