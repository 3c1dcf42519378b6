import { urlsUnder } from "#lib/publish/urls.ts";
import { subjectName } from "#lib/reports/subject-name.ts";
import { jsonAnswer } from "../../../_data/answers.ts";
import { readBoard, readSubject } from "../../../_data/board.ts";

/** Every subject of the board, with the address of its page. */
export async function GET(): Promise<Response> {
  const config = await readBoard();
  const urls = urlsUnder(config.basePath);
  const origin = config.baseUrl ? new URL(config.baseUrl).origin : "";
  const language = config.languages[0] ?? "en";
  const all = await Promise.all(config.subjects.map(({ id }) => readSubject(id)));
  return jsonAnswer({
    subjects: all.flatMap((data) =>
      data
        ? [
            {
              id: data.subject.id,
              kind: data.subject.kind,
              title: subjectName(data),
              url: origin + urls.overview(language, data.subject.id),
            },
          ]
        : [],
    ),
  });
}
