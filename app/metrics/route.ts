import { metricsOf } from "#lib/publish/metrics.ts";
import { PROMETHEUS_TYPE, prometheusText } from "#lib/publish/prometheus.ts";
import { readVitals } from "../_data/vitals.ts";

/** How the board is doing, for Prometheus. Made anew for each question. */
export async function GET(): Promise<Response> {
  const text = prometheusText(metricsOf(await readVitals()));
  return new Response(text, { headers: { "Content-Type": PROMETHEUS_TYPE, "Cache-Control": "no-store" } });
}
