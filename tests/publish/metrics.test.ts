import { describe, expect, test } from "vitest";
import { metricsOf, type Vitals } from "../../lib/publish/metrics.ts";
import { prometheusText } from "../../lib/publish/prometheus.ts";
import { VITALS } from "./vitals.ts";

const linesOf = (vitals: Vitals) =>
  prometheusText(metricsOf(vitals))
    .split("\n")
    .filter((line) => line.startsWith("mastoboard_"));

describe("the metrics", () => {
  test("count polls by outcome, cause and fault, and say how old and how large things are", () => {
    expect(linesOf(VITALS)).toEqual([
      'mastoboard_polls_total{subject="est.social",outcome="failed",cause="offline",fault="ours"} 2',
      'mastoboard_polls_total{subject="est.social",outcome="failed",cause="server-error",fault="theirs"} 3',
      'mastoboard_polls_total{subject="est.social",outcome="sample"} 5000',
      'mastoboard_poll_duration_seconds_sum{subject="est.social"} 2532',
      'mastoboard_poll_duration_seconds_count{subject="est.social"} 5005',
      'mastoboard_poll_interval_seconds{subject="est.social"} 900',
      'mastoboard_poll_interval_seconds{subject="new.example"} 3600',
      'mastoboard_newest_sample_age_seconds{subject="est.social"} 420',
      "mastoboard_collector_lease_seconds 12",
      "mastoboard_database_size_bytes 12345344",
      "mastoboard_database_wal_size_bytes 4152",
      "mastoboard_unreadable_values 0",
      'mastoboard_build_info{version="0.1.0",node="v24.11.0"} 1',
    ]);
  });

  test("leave out what cannot be read, and say that something is missing", () => {
    const blind = { ...VITALS, newest: null, pollCounts: null, sizes: null, leaseUntil: null };
    expect(linesOf(blind)).toEqual([
      'mastoboard_poll_interval_seconds{subject="est.social"} 900',
      'mastoboard_poll_interval_seconds{subject="new.example"} 3600',
      "mastoboard_unreadable_values 4",
      'mastoboard_build_info{version="0.1.0",node="v24.11.0"} 1',
    ]);
    expect(linesOf({ ...VITALS, leaseUntil: "none" })).toContain("mastoboard_unreadable_values 0");
  });

  test("keep a label in its quotes whatever it holds", () => {
    const text = prometheusText([
      { name: "a", type: "gauge", help: "b\nc\\", values: [{ labels: { x: '"\\\n' }, value: 1 }] },
    ]);
    expect(text).toBe('# HELP a b\\nc\\\\\n# TYPE a gauge\na{x="\\"\\\\\\n"} 1\n');
  });
});
