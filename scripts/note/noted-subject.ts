import type { BoardConfig } from "#lib/config.ts";
import type { Host } from "#lib/model/host.ts";
import type { Subject } from "#lib/model/subject.ts";
import { openReader } from "#lib/store/sqlite.ts";
import { CommandError } from "../command.ts";

/** A server of which there are, or may be, notes. */
export type NotedSubject = Pick<Subject, "id" | "timeZone" | "trust">;

/** One that is configured or was read before. Throws CommandError with those that are where it is neither. */
export async function notedSubject(config: BoardConfig, file: string, host: Host): Promise<NotedSubject> {
  const reader = await openReader(file);
  const known = new Set([...config.subjects.map(({ id }) => id), ...(await reader.instances())]);
  await reader.close();
  if (!known.has(host)) {
    const names = [...known].sort().join(", ");
    throw new CommandError(
      `${host} is not tracked; ${names ? `known are ${names}` : `no server is yet: npm start -- ${host}`}`,
    );
  }
  const configured = config.subjects.find(({ id }) => id === host);
  return configured ?? { id: host, timeZone: config.timeZone, trust: [] };
}
