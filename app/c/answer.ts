import { drawPicture } from "#lib/charts/picture.ts";
import { drawPicturePng } from "#lib/charts/png.ts";
import { formatInstant } from "#lib/model/instant.ts";
import {
  formatPictured,
  isCount,
  type Pictured,
  type PictureForm,
  parsePictureFile,
} from "#lib/model/picture-address.ts";
import { type PictureQuestion, parsePictureQuestion, USUAL_QUESTION } from "#lib/model/picture-question.ts";
import { countJson } from "#lib/publish/count-json.ts";
import { dataLinks } from "#lib/publish/data-links.ts";
import { pictureCsv } from "#lib/publish/picture-csv.ts";
import { pictureJson } from "#lib/publish/picture-json.ts";
import { pictureText } from "#lib/publish/picture-text.ts";
import { seriesCsv } from "#lib/publish/series-csv.ts";
import { FROZEN, jsonAnswer, pictureAnswer, problemAnswer, textAnswer } from "../_data/answers.ts";
import { readBoard } from "../_data/board.ts";
import { offered } from "../_data/interface.ts";
import { type KnownPicture, readPicture } from "../_data/pictures.ts";
import { noticePng, noticeSvg } from "./notice.ts";

type Asked = {
  id: string;
  of: Pictured;
  question: PictureQuestion;
  known: KnownPicture;
  headers: Record<string, string>;
};

/** How each form of a picture is answered. */
const FORMS: Record<PictureForm, (asked: Asked) => Response | Promise<Response>> = {
  svg: ({ question, known, headers }) => pictureAnswer(drawPicture(known.report, question), "svg", headers),
  png: async ({ question, known, headers }) => {
    // Whoever asks for a PNG has no theme that it could follow.
    const theme = question.theme === "dark" ? "dark" : "light";
    const png = await drawPicturePng(drawPicture(known.report, { ...question, theme }));
    return pictureAnswer(new Uint8Array(png), "png", headers);
  },
  csv: (asked) => {
    const file = { "Content-Disposition": `attachment; filename="${fileName(asked)}"` };
    return textAnswer(tableOf(asked), "text/csv", { ...file, ...asked.headers });
  },
  json: (asked) => jsonAnswer(dataOf(asked), asked.headers),
  txt: ({ known, headers }) => textAnswer(pictureText(known.report), "text/plain", headers),
};

/** Every reading of the time that a line shows; of anything else, and on wish, the points as they are drawn. */
function tableOf({ question, known }: Asked): string {
  const { body } = known.report;
  const isWhole = question.csvType === "full" && question.interval === null;
  const rows = isWhole && body.kind === "chart" && body.chart.kind === "line" ? known.rows() : null;
  return rows && body.kind === "chart" ? seriesCsv(body.metric, rows) : pictureCsv(known.report);
}

function dataOf({ id, question, known: { report, series } }: Asked): object {
  return report.body.kind === "counts"
    ? countJson(id, report.title, report.body)
    : pictureJson(report, question.mode, series());
}

function fileName({ id, of, known }: Asked): string {
  const what = typeof of === "string" || isCount(of) ? formatPictured(of) : of.milestone;
  const days = known.time.map((at) => formatInstant(Math.round(at)).slice(0, 10)).join("_");
  return `${[id, what, days].join("-").replace(/[^\w.-]/g, "-")}.csv`;
}

/** `users.svg` of a subject, `summary.png`, or `handover-1000.csv` of its milestones, with the questions of the address. */
export async function answerPicture(
  request: Request,
  id: string,
  file: string,
  isMilestone: boolean,
): Promise<Response> {
  const question = parsePictureQuestion(new URL(request.url).searchParams);
  const { of, form } = parsePictureFile(file, isMilestone);
  if (!question) {
    if (form === "svg") return noticeSvg("noDay", await offered(null), USUAL_QUESTION);
    if (form === "png") return noticePng("noDay", await offered(null), "usual");
    const cure = "asof must be a day such as 2022-12-19 or a moment such as 2022-12-19T03:19:00Z";
    return problemAnswer(400, "bad-parameter", cure);
  }
  const known = of && (await readPicture(id, of, question));
  if (of && form && known) {
    const { baseUrl, basePath } = await readBoard();
    const base = (baseUrl ?? "") + basePath;
    const isDrawn = form === "svg" || form === "png";
    const headers = {
      ...(known.isFrozen && FROZEN),
      ...(!isDrawn && { Link: dataLinks(base, id, of, form, question, known.report.language) }),
    };
    return FORMS[form]({ id, of, question, known, headers });
  }
  if (form === "svg") return noticeSvg("unknown", await offered(question.lang), question);
  if (form === "png") return noticePng("unknown", await offered(question.lang), "usual");
  const cure =
    "No such server, figure or milestone, or form of it; the interface at /api/v1/subjects lists what is tracked";
  return problemAnswer(404, of && form ? "unknown-subject" : "unknown-file", cure);
}
