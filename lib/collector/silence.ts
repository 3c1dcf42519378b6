import type { Cause } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";

const SILENT: readonly Cause[] = ["unreachable", "no-such-host"];

/** Tells our own network's failure from theirs: `offline` once every one of several servers has been silent in a row. */
export type Silence = { judge: (host: Host, cause: Cause | null) => Cause | null };

export function createSilence(hosts: readonly Host[]): Silence {
  const silent = new Set<Host>();
  return {
    judge(host, cause) {
      if (cause === null || !SILENT.includes(cause)) {
        // An error page is an answer too: somebody was reached. A poll that we broke off says nothing.
        if (cause !== "stopped" && cause !== "internal") silent.clear();
        return cause;
      }
      silent.add(host);
      return hosts.length > 1 && hosts.every((each) => silent.has(each)) ? "offline" : cause;
    },
  };
}
