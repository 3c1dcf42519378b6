import type { PracticeServer } from "#lib/practice/practice-server.ts";

/** How often each server of ours was asked for each path, as it saw it itself: `127.0.0.1:4680/api/v1/instance`. */
export type Counted = Map<string, number>;

export function countRequests(servers: readonly PracticeServer[]): { stop: () => Counted } {
  const counted: Counted = new Map();
  const collect = () => {
    for (const { host, requests } of servers) {
      for (const { path } of requests.splice(0))
        counted.set(`${host}${path}`, (counted.get(`${host}${path}`) ?? 0) + 1);
    }
  };
  // A server remembers its newest thousand only.
  const timer = setInterval(collect, 200);
  return {
    stop() {
      clearInterval(timer);
      collect();
      return counted;
    },
  };
}
