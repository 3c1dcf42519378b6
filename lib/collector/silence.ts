import type { Cause } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";

const SILENT: readonly Cause[] = ["unreachable", "no-such-host"];
/** These may come about without a question; a server that is gone is asked none. */
const NOT_ASKED: readonly Cause[] = ["rate-limited", "forbidden-by-robots", "blocked-address", "gone"];
/** These say nothing of anybody but us. */
const OURS: readonly Cause[] = ["stopped", "internal"];

/** Tells our own network's failure from theirs: `offline` once every one of several servers has been silent in a row. */
export type Silence = {
  judge: (host: Host, cause: Cause | null) => Cause | null;
  /** It is not asked, so that its silence means nothing. */
  leaveOut: (host: Host) => void;
};

export function createSilence(hosts: readonly Host[]): Silence {
  const silent = new Set<Host>();
  const leftOut = new Set<Host>();

  function judge(host: Host, cause: Cause | null): Cause | null {
    if (cause !== null && OURS.includes(cause)) return cause;
    if (cause !== null && NOT_ASKED.includes(cause)) {
      leftOut.add(host);
      return cause;
    }
    leftOut.delete(host);
    if (cause !== null && SILENT.includes(cause)) {
      silent.add(host);
      const isEachSilent = silent.size > 1 && hosts.every((each) => silent.has(each) || leftOut.has(each));
      return isEachSilent ? "offline" : cause;
    }
    // An error page is an answer too: somebody was reached. Who was silent until now is dead, and soon asked seldom.
    for (const each of silent) leftOut.add(each);
    silent.clear();
    leftOut.delete(host);
    return cause;
  }

  return { judge, leaveOut: (host) => leftOut.add(host) };
}
