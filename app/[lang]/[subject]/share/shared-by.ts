import { shareLinks } from "#lib/publish/share-links.ts";
import type { Shared } from "#lib/publish/snippets.ts";
import type { SharePage } from "../../../_data/pages.ts";

/** What the page gives away, under the board's public address, or one that stands in for it until there is one. */
export function sharedBy(page: SharePage): { shared: Shared; standIn: string | null } {
  const { config, id, report } = page;
  const standIn = config.baseUrl === null ? `http://localhost:${config.port}` : null;
  const base = (config.baseUrl ?? standIn) + config.basePath;
  const links = shareLinks(base, id, report, report.language);
  return { shared: { ...report, base, id, links }, standIn };
}
