import { drawPicture } from "#lib/charts/picture.ts";
import { drawNotice } from "#lib/charts/picture-notice.ts";
import { drawPicturePng } from "#lib/charts/png.ts";
import { formatInstant } from "#lib/model/instant.ts";
import type { Language } from "#lib/model/language.ts";
import { type Pictured, type PictureForm, parsePictureFile } from "#lib/model/picture-address.ts";
import { type PictureQuestion, parsePictureQuestion, USUAL_QUESTION } from "#lib/model/picture-question.ts";
import { pictureCsv } from "#lib/publish/picture-csv.ts";
import { pictureJson } from "#lib/publish/picture-json.ts";
import { pictureText } from "#lib/publish/picture-text.ts";
import { seriesCsv } from "#lib/publish/series-csv.ts";
import { FROZEN, jsonAnswer, pictureAnswer, problemAnswer, textAnswer } from "../_data/answers.ts";
import { offered } from "../_data/interface.ts";
import { type KnownPicture, readPicture } from "../_data/pictures.ts";

type Asked = { id: string; of: Pictured; question: PictureQuestion; known: KnownPicture };

/** How each form of a picture is answered. */
const FORMS: Record<PictureForm, (asked: Asked) => Response | Promise<Response>> = {
  svg: ({ question, known }) => pictureAnswer(drawPicture(known.report, question), "svg", frozen(known)),
  png: async ({ question, known }) => {
    // Whoever asks for a PNG has no theme that it could follow.
    const theme = question.theme === "dark" ? "dark" : "light";
    const png = await drawPicturePng(drawPicture(known.report, { ...question, theme }));
    return pictureAnswer(new Uint8Array(png), "png", frozen(known));
  },
  csv: (asked) => {
    const headers = { "Content-Disposition": `attachment; filename="${fileName(asked)}"` };
    return textAnswer(tableOf(asked), "text/csv", { ...headers, ...frozen(asked.known) });
  },
  json: ({ question, known }) =>
    jsonAnswer(pictureJson(known.report, question.mode, known.series()), frozen(known)),
  txt: ({ known }) => textAnswer(pictureText(known.report), "text/plain", frozen(known)),
};

const frozen = ({ isFrozen }: KnownPicture) => (isFrozen ? FROZEN : {});

/** Every reading of the time that a line shows; of anything else, and on wish, the points as they are drawn. */
function tableOf({ question, known }: Asked): string {
  const { body } = known.report;
  const isWhole = question.csvType === "full" && question.interval === null;
  const rows = isWhole && body.kind === "chart" && body.chart.kind === "line" ? known.rows() : null;
  return rows && body.kind === "chart" ? seriesCsv(body.metric, rows) : pictureCsv(known.report);
}

function fileName({ id, of, known }: Asked): string {
  const what = typeof of === "string" ? of : of.milestone;
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
  if (!question) {
    const cure = "asof must be a day such as 2022-12-19 or a moment such as 2022-12-19T03:19:00Z";
    return problemAnswer(400, "bad-parameter", cure);
  }
  const { of, form } = parsePictureFile(file, isMilestone);
  const known = of && (await readPicture(id, of, question));
  if (of && form && known) return FORMS[form]({ id, of, question, known });
  if (form === "svg" || form === "png") return unknownPicture(form, question);
  const cure =
    "No such server, figure or milestone, or form of it; the interface at /api/v1/subjects lists what is tracked";
  return problemAnswer(404, of && form ? "unknown-subject" : "unknown-file", cure);
}

/** A picture that is asked for where there is none is one that says so: nobody reads JSON in the middle of a page. */
async function unknownPicture(form: "svg" | "png", question: PictureQuestion): Promise<Response> {
  const language = await offered(question.lang);
  if (form === "svg") return pictureAnswer(drawNotice("unknown", language, question), form, {}, 404);
  const known = notices.get(language) ?? drawUnknown(language);
  notices.set(language, known);
  return pictureAnswer(new Uint8Array(await known), form, {}, 404);
}

/** Strangers can ask for any number of PNGs that there are not: one for each language is drawn. */
const notices = new Map<Language, Promise<Buffer>>();

const drawUnknown = (language: Language) =>
  drawPicturePng(drawNotice("unknown", language, { ...USUAL_QUESTION, theme: "light" }));
