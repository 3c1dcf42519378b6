import autocannon from "autocannon";

/** What one round of load gave: requests per second, milliseconds, and answers that were not as asked. */
export type Load = { perSecond: number; p50: number; p99: number; wrong: number };

// Run as a program of its own, so that it can have its own core: url, connections, seconds, headers as JSON, status, and
// how many a second at most; without that as many as come.
const [url = "", connections = "10", duration = "5", headers = "{}", status = "200", rate] =
  process.argv.slice(2);

const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(duration),
  headers: JSON.parse(headers),
  ...(rate === undefined ? {} : { overallRate: Number(rate) }),
});

const answers = Object.values(result.statusCodeStats ?? {}).reduce((sum, { count = 0 }) => sum + count, 0);
const load: Load = {
  perSecond: Math.round(result.requests.average),
  p50: result.latency.p50,
  p99: result.latency.p99,
  wrong:
    result.errors +
    answers -
    (Object.entries(result.statusCodeStats ?? {}).find(([code]) => code === status)?.[1].count ?? 0),
};
process.stdout.write(JSON.stringify(load));
