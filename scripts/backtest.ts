import { MILESTONE_DAYS } from "#lib/model/forecast.ts";
import { backtestSeries } from "./backtest/lines.ts";
import { startSummary } from "./backtest/summary.ts";
import { CommandError, progressOf, runCommand } from "./command.ts";
import { dailySeriesIn, metricNamed } from "./daily-series.ts";

const HELP = `Scores the forecaster on histories: what it would have said in the past, against what came.

  npm run backtest -- FILE… [--metric NAME] [--json]

The files are anything that import reads, packed or not, of one server or of many. From the hundredth day of each series
on, every two weeks or closer, at least ten times, a forecast is made from what was known by then.

  --metric NAME  users (default), active, posts or servers
  --json         one line for each forecast, then the summary:
                 {"domain","origin","horizon":7|30|90,"quantiles":{"0.025",…,"0.975"}}
                 {"domain","origin","threshold","verdict","p10","p50","p90","probability"}
                 The thresholds are the next three round ones. A probability is that of reaching it within ${MILESTONE_DAYS}
                 days; a date that lies later is null. Forecasts whose day the file does not hold are left out.

Of the summary: "pinballToStraightLine" is the loss as a share of that of a straight line through the last 28 days, as the
median of the servers. Of the ranges of milestones, "early" ones were passed before P10, "late" ones not by P90; "inside"
and "open" ones held, the open ones so far; of "untold" ones the file ends before P10. A range with an end is made to hold
8 times of 10; one without, whose P90 lies more than a year ahead, 9 times of 10, as it is wrong only before P10.
`;

const OPTIONS = {
  metric: { type: "string", default: "users" },
  json: { type: "boolean", default: false },
} as const;

await runCommand(HELP, OPTIONS, async (files, { metric, json }) => {
  if (files.length === 0) throw new CommandError("say which files: npm run backtest -- FILE…");
  // Whoever read the lines has had enough of them, like head.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const known = await dailySeriesIn(files, metricNamed(metric), progressOf("lines"));
  const summary = startSummary();
  const progress = progressOf("servers");
  let servers = 0;
  for (const [domain, closes] of known) {
    let text = "";
    for (const scored of backtestSeries(domain, closes)) {
      summary.add(scored);
      if (json) text += `${JSON.stringify(scored.line)}\n`;
    }
    process.stdout.write(text);
    progress(++servers);
  }
  const told = summary.tell();
  if (told.origins === 0) {
    throw new CommandError(`nothing to score: no series in ${files.join(", ")} has more than 107 known days`);
  }
  process.stdout.write(json ? `${JSON.stringify({ summary: told })}\n` : tableOf(told));
});

function tableOf({
  servers,
  origins,
  horizons,
  milestones,
}: ReturnType<ReturnType<typeof startSummary>["tell"]>) {
  const percent = (value: number | null) => (value === null ? "–" : `${Math.round(100 * value)} %`);
  const rows = Object.entries(horizons).map(
    ([days, told]) =>
      `${days.padStart(4)} days ${String(told.forecasts).padStart(9)} ${percent(told.coverage80).padStart(14)} ${percent(told.coverage95).padStart(14)} ${String(told.pinballToStraightLine).padStart(16)}`,
  );
  return `${servers} ${servers === 1 ? "server" : "servers"}, ${origins} origins
  ahead forecasts  in 80 % range  in 95 % range  loss / straight
${rows.join("\n")}
Milestones: ${milestones.ranges} ranges, ${percent(milestones.held)} held of the ${milestones.withEnd.judged + milestones.withoutEnd.judged} that can be judged by now:
${percent(milestones.withEnd.held)} of ${milestones.withEnd.judged} with an end, ${percent(milestones.withoutEnd.held)} of ${milestones.withoutEnd.judged} without one.
Of ${milestones.crossingsWithin30Days} crossings within 30 days ${percent(milestones.notAtThisPaceWrong)} were said to be "not at this pace".
`;
}
