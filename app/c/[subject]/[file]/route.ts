import { drawChart } from "#lib/charts/draw.ts";
import { frameOf } from "#lib/charts/frame.ts";
import { isLanguage } from "#lib/model/language.ts";
import { isPolledMetric, type PolledMetric } from "#lib/model/metric.ts";
import { seriesCsv } from "#lib/publish/series-csv.ts";
import { seriesAnswer } from "#lib/reports/api.ts";
import { lineChart } from "#lib/reports/line-chart.ts";
import { parseRange, type RangeName, rangeOf } from "#lib/reports/range.ts";
import type { Reader, SubjectData } from "#lib/reports/subject-data.ts";
import { jsonAnswer, problemAnswer, textAnswer, unknownSubject } from "../../../_data/answers.ts";
import { readClock, readSubject } from "../../../_data/board.ts";

type Asked = { data: SubjectData; metric: PolledMetric; range: RangeName; reader: Reader };

const FORMS = {
  csv: ({ data, metric, range, reader }: Asked) => {
    const first = data.history.at[0] ?? reader.now;
    const csv = seriesCsv(data.history, metric, rangeOf(range, first, reader.now));
    const name = `${data.subject.id.replace(/[^\w.-]/g, "-")}-${metric}.csv`;
    return textAnswer(csv, "text/csv", { "Content-Disposition": `attachment; filename="${name}"` });
  },
  json: ({ data, metric, range, reader }: Asked) => {
    const [from, to] = rangeOf(range, data.history.at[0] ?? reader.now, reader.now);
    return jsonAnswer(seriesAnswer(data, { metric, from, to, step: null }, reader));
  },
  svg: ({ data, metric, range, reader }: Asked) => {
    const report = lineChart(
      data,
      metric,
      rangeOf(range, data.history.at[0] ?? reader.now, reader.now),
      reader,
    );
    return textAnswer(
      drawChart(report, frameOf(report, "wide"), { idPrefix: metric, standalone: true }),
      "image/svg+xml",
      {
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        "Cross-Origin-Resource-Policy": "cross-origin",
      },
    );
  },
};

const isForm = (text: string): text is keyof typeof FORMS => Object.hasOwn(FORMS, text);

/** The data behind a chart, `users.csv` or `.json`, and the chart itself, `users.svg`. The whole history unless `range` says less. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/c/[subject]/[file]">,
): Promise<Response> {
  const { subject, file } = await params;
  const data = await readSubject(subject);
  if (!data) return unknownSubject(subject);
  const [metric = "", form = ""] = file.split(".");
  if (!isPolledMetric(metric) || !isForm(form)) {
    return problemAnswer(
      404,
      "unknown-file",
      "Ask for users, active, posts or servers with .csv, .json or .svg",
    );
  }
  const query = new URL(request.url).searchParams;
  const lang = query.get("lang");
  const range = form === "svg" ? parseRange(query.get("range")) : parseRange(query.get("range") ?? "all");
  const reader: Reader = { language: isLanguage(lang) ? lang : "en", now: await readClock() };
  return FORMS[form]({ data, metric, range, reader });
}
