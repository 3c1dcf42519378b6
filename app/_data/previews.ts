import "server-only";
import { parseAsOf } from "#lib/model/as-of.ts";
import type { Instant } from "#lib/model/instant.ts";
import type { PlacedPage } from "#lib/model/page-address.ts";
import type { Card } from "#lib/reports/card.ts";
import { isOver } from "#lib/reports/facts-moment.ts";
import { boardPreview } from "#lib/reports/previews/board.ts";
import { previewOf } from "#lib/reports/previews/of-page.ts";
import type { Preview } from "#lib/reports/previews/preview.ts";
import type { Reader, SubjectData } from "#lib/reports/subject-data.ts";
import { readBoard, readClock, readSubject } from "./board.ts";
import { readLastKnown } from "./last-known.ts";
import { pictureClock } from "./pictures.ts";

type Read = (id: string) => Promise<SubjectData | null>;

/** What a link to a page shows; `null` where there is no such page. */
export async function readPreview(placed: PlacedPage): Promise<Preview | null> {
  return makePreview(placed, readSubject, await readClock());
}

/**
 * The picture of a page, of what was known last where nothing can be read; `null` where there is no such page. `frozen`: the
 * time that it is about is over.
 */
export async function readCard(
  placed: PlacedPage,
): Promise<{ card: Card; board: string; frozen: boolean } | null> {
  const { title: board } = await readBoard();
  const clock = await readClock();
  const preview = await makePreview(placed, readLastKnown, pictureClock(clock));
  return preview && { card: preview.card, board, frozen: await isFrozen(placed, clock) };
}

/** Of a page that is no subject's. */
export async function readBoardPreview(page: "home" | "about", reader: Reader): Promise<Preview | null> {
  return makeBoardPreview(page, readSubject, reader);
}

async function makePreview({ language, address }: PlacedPage, read: Read, now: Instant) {
  const { languages } = await readBoard();
  // A tool for operators has no picture.
  if (!languages.includes(language) || address.page === "embed-check") return null;
  if (!("id" in address)) return makeBoardPreview(address.page, read, { language, now });
  const data = await read(address.id);
  const newest = data?.history.at.at(-1) ?? now;
  return data && previewOf(data, address, { language, now: Math.max(now, newest) });
}

async function makeBoardPreview(page: "home" | "about", read: Read, reader: Reader): Promise<Preview | null> {
  const { subjects } = await readBoard();
  const all = await Promise.all(subjects.map(({ id }) => read(id)));
  const known = all.filter((data) => data !== null);
  const parts = boardPreview(page, known, reader);
  return parts && { address: { page }, ...parts };
}

async function isFrozen({ address }: PlacedPage, clock: Instant): Promise<boolean> {
  if (address.page !== "facts" || address.on === null) return false;
  const data = await readLastKnown(address.id);
  return data !== null && isOver(data, parseAsOf(address.on), clock);
}
