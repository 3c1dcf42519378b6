import { drawChart } from "#lib/charts/draw.ts";
import { frameOf } from "#lib/charts/frame.ts";
import { isLanguage } from "#lib/model/language.ts";
import { isPolledMetric } from "#lib/model/metric.ts";
import { parseRange } from "#lib/model/range.ts";
import { seriesCsv } from "#lib/publish/series-csv.ts";
import { jsonAnswer, problemAnswer, textAnswer, unknownSubject } from "../../../_data/answers.ts";
import {
  type ChartQuestion,
  readLineChart,
  readSeriesOfChart,
  readSeriesRows,
} from "../../../_data/interface.ts";

const SVG_HEADERS = {
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** How each form is answered; `null` when the subject is unknown. */
const FORMS = {
  csv: async (question: ChartQuestion) => {
    const { id, metric } = question;
    const rows = await readSeriesRows(question);
    const name = `${id.replace(/[^\w.-]/g, "-")}-${metric}.csv`;
    const headers = { "Content-Disposition": `attachment; filename="${name}"` };
    return rows && textAnswer(seriesCsv(metric, rows), "text/csv", headers);
  },
  json: async (question: ChartQuestion) => {
    const answer = await readSeriesOfChart(question);
    return answer && jsonAnswer(answer);
  },
  svg: async (question: ChartQuestion) => {
    const report = await readLineChart(question);
    if (!report) return null;
    const svg = drawChart(report, frameOf(report, "wide"), { idPrefix: report.id, standalone: true });
    return textAnswer(svg, "image/svg+xml", SVG_HEADERS);
  },
};

const isForm = (text: string): text is keyof typeof FORMS => Object.hasOwn(FORMS, text);

/**
 * The data behind a chart, `users.csv` or `.json`, the whole history unless `range` says less, and the chart itself,
 * `users.svg`, of the last year unless `range` says otherwise.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/c/[subject]/[file]">,
): Promise<Response> {
  const { subject, file } = await params;
  const [metric = "", form = "", ...rest] = file.split(".");
  if (!isPolledMetric(metric) || !isForm(form) || rest.length > 0) {
    const cure = "Ask for users, active, posts or servers with .csv, .json or .svg";
    return problemAnswer(404, "unknown-file", cure);
  }
  const query = new URL(request.url).searchParams;
  const lang = query.get("lang");
  const range = parseRange(query.get("range") ?? (form === "svg" ? "1y" : "all"));
  const question = { id: subject, metric, range, language: isLanguage(lang) ? lang : "en" } as const;
  return (await FORMS[form](question)) ?? unknownSubject(subject);
}
