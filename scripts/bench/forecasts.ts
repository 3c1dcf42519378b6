import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** How long one of a thousand forecasts of two years of days takes, with a milestone, in a thread of its own; in ms. */
export async function measureForecasts(): Promise<number> {
  const worker = new Worker(new URL("./forecast-thread.ts", import.meta.url));
  const [milliseconds] = await once(worker, "message");
  return milliseconds;
}
