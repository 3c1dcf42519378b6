/** What is counted. Definitions and caveats stand in the message catalogues under `metric.<name>`. */
export const METRICS = ["users", "active", "posts", "servers", "signups"] as const;
export type Metric = (typeof METRICS)[number];

/** The metrics that one poll reads; `signups` is derived from the activity answers. */
export const POLLED_METRICS = ["users", "active", "posts", "servers"] as const;
export type PolledMetric = (typeof POLLED_METRICS)[number];

export function isPolledMetric(text: unknown): text is PolledMetric {
  return POLLED_METRICS.some((metric) => metric === text);
}
