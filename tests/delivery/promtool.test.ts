import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { metricsOf } from "../../lib/publish/metrics.ts";
import { prometheusText } from "../../lib/publish/prometheus.ts";
import { findTool } from "../../scripts/setup/debian-tools.mjs";
import { VITALS } from "../publish/vitals.ts";

const promtool = findTool(fileURLToPath(new URL("../..", import.meta.url)), "promtool");

test.skipIf(!promtool)("promtool finds nothing to complain of in the metrics", () => {
  const input = prometheusText(metricsOf(VITALS));
  const { status, stdout, stderr } = spawnSync(promtool ?? "", ["check", "metrics"], {
    input,
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});
