import "server-only";
import { parseAsOf } from "#lib/model/as-of.ts";
import type { PlacedPage } from "#lib/model/page-address.ts";
import type { Card } from "#lib/reports/card.ts";
import { boardPreview, unreadableCard } from "#lib/reports/previews/board.ts";
import { previewOf } from "#lib/reports/previews/of-page.ts";
import type { Preview } from "#lib/reports/previews/preview.ts";
import type { Reader } from "#lib/reports/subject-data.ts";
import { readBoard, readClock, readSubject } from "./board.ts";
import { isOver } from "./interface.ts";
import { orMakeshift } from "./makeshift.ts";

/** What a link to a page shows; `null` where there is no such page. `frozen`: the time that the page is about is over. */
export async function readPreview({
  language,
  address,
}: PlacedPage): Promise<{ preview: Preview; frozen: boolean } | null> {
  const { languages } = await readBoard();
  if (!languages.includes(language)) return null;
  const reader = { language, now: await readClock() };
  if (!("id" in address)) {
    const preview = await readBoardPreview(address.page, reader);
    return preview && { preview, frozen: false };
  }
  const data = await readSubject(address.id);
  const preview = data && previewOf(data, address, reader);
  const on = address.page === "facts" && address.on !== null ? parseAsOf(address.on) : null;
  return preview && { preview, frozen: isOver(data, on, reader.now) };
}

/** `frozen`: the time that it is about is over; `makeshift`: the figures could not be read. */
export type ReadCard = { card: Card; board: string; standing: "lasting" | "frozen" | "makeshift" };

/** The picture of a page, whatever happens to the figures; `null` where there is no such page. */
export async function readCard(placed: PlacedPage): Promise<ReadCard | null> {
  const { title: board } = await readBoard();
  const made = await orMakeshift(() => readPreview(placed));
  if (made === "unreadable") {
    return { card: unreadableCard(placed.language), board, standing: "makeshift" };
  }
  return made && { card: made.preview.card, board, standing: made.frozen ? "frozen" : "lasting" };
}

/** Of a page that is no subject's. */
export async function readBoardPreview(page: "home" | "about", reader: Reader): Promise<Preview | null> {
  const { subjects } = await readBoard();
  const all = await Promise.all(subjects.map(({ id }) => readSubject(id)));
  const known = all.filter((data) => data !== null);
  const parts = boardPreview(page, known, reader);
  return parts && { address: { page }, ...parts };
}
