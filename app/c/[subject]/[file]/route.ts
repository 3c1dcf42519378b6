import { drawChart } from "#lib/charts/draw.ts";
import { frameOf } from "#lib/charts/frame.ts";
import { isPolledMetric } from "#lib/model/metric.ts";
import { parsePictureQuestion } from "#lib/model/picture-question.ts";
import { seriesCsv } from "#lib/publish/series-csv.ts";
import { FROZEN, jsonAnswer, problemAnswer, textAnswer, unknownSubject } from "../../../_data/answers.ts";
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
    const headers = { "Content-Disposition": `attachment; filename="${name}"`, ...frozen(rows) };
    return rows && textAnswer(seriesCsv(metric, rows.answer), "text/csv", headers);
  },
  json: async (question: ChartQuestion) => {
    const series = await readSeriesOfChart(question);
    return series && jsonAnswer(series.answer, frozen(series));
  },
  svg: async (question: ChartQuestion) => {
    const chart = await readLineChart(question);
    if (!chart) return null;
    const { report, footer } = chart.answer;
    const options = { idPrefix: report.id, standalone: true, footer } as const;
    const svg = drawChart(report, frameOf(report, "wide"), options);
    return textAnswer(svg, "image/svg+xml", { ...SVG_HEADERS, ...frozen(chart) });
  },
};

const frozen = (made: { frozen: boolean } | null) => (made?.frozen ? FROZEN : {});

const isForm = (text: string): text is keyof typeof FORMS => Object.hasOwn(FORMS, text);

/**
 * A chart, `users.svg`, and the data behind it, `users.csv` or `.json`: of the last year unless `range` says otherwise.
 * With `asof`, a day or a moment, as it was known then.
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
  const question = parsePictureQuestion(new URL(request.url).searchParams);
  if (!question) {
    const cure = "asof must be a day such as 2022-12-19 or a moment such as 2022-12-19T03:19:00Z";
    return problemAnswer(400, "bad-parameter", cure);
  }
  return (await FORMS[form]({ ...question, id: subject, metric })) ?? unknownSubject(subject);
}
