/** What one poll counts. Definitions and caveats stand in the message catalogues under `metric.<name>`. */
export const POLLED_METRICS = ["users", "active", "posts", "servers"] as const;
export type PolledMetric = (typeof POLLED_METRICS)[number];

export function isPolledMetric(text: unknown): text is PolledMetric {
  return POLLED_METRICS.some((metric) => metric === text);
}
