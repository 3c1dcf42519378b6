import { shareLinks } from "#lib/publish/share-links.ts";
import type { Shared } from "#lib/publish/snippets.ts";
import type { SitePage } from "../_data/subject-page.ts";

/** A chart that a page gives away, in words and as it was chosen. */
export type Given = Pick<Shared, "title" | "alt" | "post" | "of" | "language" | "picture">;

/** The same with its addresses: under the board's public one, or one that stands in for it until there is one. */
export function sharedBy(
  { config }: Pick<SitePage, "config">,
  id: string,
  given: Given,
): { shared: Shared; standIn: string | null } {
  const standIn = config.baseUrl === null ? `http://localhost:${config.port}` : null;
  const base = (config.baseUrl ?? standIn) + config.basePath;
  return {
    shared: { ...given, base, id, links: shareLinks(base, id, given, given.language, given.picture.asOf) },
    standIn,
  };
}
