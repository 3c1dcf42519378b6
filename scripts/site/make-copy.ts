import type { RequestListener } from "node:http";
import { ask } from "#lib/delivery/handler.ts";
import type { Language } from "#lib/model/language.ts";
import type { Subject } from "#lib/model/subject.ts";
import { fileOf, relativeWay } from "./file-of.ts";
import type { Copy } from "./folder.ts";
import {
  type Address,
  addressesIn,
  addressesInStyle,
  ownAddress,
  type Place,
  rewriteHtml,
  withoutScripts,
} from "./links.ts";
import { firstPages, milestonesOf, piecesOf, slugsIn } from "./seeds.ts";
import { refuseLarge } from "./size.ts";
import { isWanted } from "./wanted.ts";

export type CopyOptions = {
  front: RequestListener;
  subjects: Subject[];
  languages: Language[];
  place: Place;
  /** The public address of the board, or of the copy where that is `elsewhere`; `null`: there is none. */
  publicUrl: string | null;
  /** Whether the copy is published at an address of its own. */
  elsewhere: boolean;
  onProgress: (files: number) => void;
};

type Found = { file: string; type: string };

/** Fills the copy with all that the board answers. Throws CommandError for a board that is too large for one. */
export async function makeCopy(copy: Copy, options: CopyOptions): Promise<{ pages: number }> {
  const { found, leads } = await gather(copy, options);
  const first = options.languages[0] ?? "en";
  // Where a server would choose by the reader's language, the first one is shown, with the others above it.
  leads.set("/", `/${first}`);
  const at = (target: string): Found | null => {
    const led = leads.get(target);
    return found.get(target) ?? (led === undefined || led === target ? null : at(led));
  };
  const pages = [...found.values()].filter(({ type }) => isHtml(type));
  const moved = [...leads].flatMap(([target]) => {
    const to = at(target);
    return to && isHtml(to.type) ? [{ from: to.file, file: fileOf(target, to.type) }] : [];
  });
  // What is shown at two places first: at its own it is rewritten after.
  const all = [...moved, ...pages.map(({ file }) => ({ from: file, file }))];
  for (const { from, file } of all) {
    const rewrite = (address: Address) => wayTo(address, file, at(address.target), options);
    copy.write(file, Buffer.from(rewriteHtml(copy.read(from).toString("utf8"), options.place, rewrite)));
  }
  copy.write(".nojekyll", Buffer.alloc(0));
  return { pages: all.length };
}

/** Asks for everything that is wanted, page after page, and keeps it as it came. */
async function gather(copy: Copy, options: CopyOptions) {
  const { front, subjects, languages, place, onProgress } = options;
  const found = new Map<string, Found>();
  /** Where an address leads that has nothing of its own. */
  const leads = new Map<string, string>();
  const queue = new Set(firstPages(languages));
  for (const { id } of subjects) {
    const { body } = await ask(front, place.basePath + milestonesOf(id), {}, TIMEOUT_MS);
    for (const piece of piecesOf(id, slugsIn(body.toString("utf8")), languages)) queue.add(piece);
  }
  const want = (written: string) => {
    const own = ownAddress(written, place);
    if (!own || (own.isAbsolute && !options.elsewhere)) return;
    if (isWanted(own.target, languages, options.publicUrl !== null)) queue.add(own.target);
  };
  for (const target of queue) {
    const { status, headers, body } = await ask(front, place.basePath + target, {}, TIMEOUT_MS);
    if (status >= 500) throw new Error(`${target} could not be made (${status}); the lines above say why`);
    const lead = headers.location === undefined ? null : ownAddress(headers.location, place);
    if (lead) {
      leads.set(target, lead.target);
      queue.add(lead.target);
    }
    if (status !== 200) continue;
    const type = headers["content-type"] ?? "";
    const isPage = isHtml(type) && !target.startsWith("/embed/");
    const text = isPage ? withoutScripts(body.toString("utf8"), options.publicUrl !== null) : null;
    const file = fileOf(target, type);
    copy.write(file, text === null ? body : Buffer.from(text));
    found.set(target, { file, type });
    if (isHtml(type)) for (const each of addressesIn(text ?? body.toString("utf8"))) want(each);
    if (type.startsWith("text/css")) {
      for (const each of addressesInStyle(body.toString("utf8"))) want(besides(target, each));
    }
    refuseLarge(found.size);
    onProgress(found.size);
  }
  return { found, leads };
}

const TIMEOUT_MS = 60_000;

const isHtml = (type: string) => type.startsWith("text/html");

const besides = (target: string, address: string) => new URL(address, `http://board${target}`).pathname;

/** How a page of the copy writes an address: as the way to a file, or as the whole address where only that will do. */
function wayTo(address: Address, from: string, to: Found | null, options: CopyOptions): string | null {
  const { publicUrl, elsewhere } = options;
  if (!address.isAbsolute) return to && relativeWay(from, to.file) + address.fragment;
  if (publicUrl === null) return null;
  if (!elsewhere) return address.written;
  return to && `${publicUrl}/${to.file.replace(/(^|\/)index\.html$/, "$1")}${address.fragment}`;
}
