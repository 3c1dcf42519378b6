import { urlsUnder } from "#lib/publish/urls.ts";
import { jsonAnswer } from "../../../_data/answers.ts";
import { readBoard } from "../../../_data/board.ts";
import { readSubjectNames } from "../../../_data/interface.ts";

/** Every subject of the board, with the address of its page. */
export async function GET(): Promise<Response> {
  const { basePath, baseUrl, languages } = await readBoard();
  const urls = urlsUnder(basePath);
  const names = await readSubjectNames();
  return jsonAnswer({
    subjects: names.map((subject) => ({
      ...subject,
      url: (baseUrl ?? "") + urls.overview(languages[0] ?? "en", subject.id),
    })),
  });
}
