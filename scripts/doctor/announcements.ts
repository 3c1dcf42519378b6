import type { BoardConfig } from "#lib/config.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { tellChannel } from "../announce/tell-channel.ts";
import { type Finding, ok, warn } from "./finding.ts";

/** Which milestones could not be announced, and how to send them again; nothing where no channel is configured. */
export async function checkAnnouncements(
  { channels, subjects }: Pick<BoardConfig, "channels" | "subjects">,
  reader: StoreReader,
): Promise<Finding[]> {
  if (channels.length === 0) return [];
  const found: Finding[] = [];
  let sent = 0;
  for (const { id } of subjects) {
    for (const { slug, channel, state, tries } of await reader.announcements(id)) {
      if (state === "sent") sent++;
      const given = channels.find((each) => each.id === channel);
      if (state !== "given-up" || !given) continue;
      const said = `${slug} of ${id} was given up after ${tries} tries (${tellChannel(given)})`;
      const cure = `see that it takes messages, then npm run announce -- ${id} --retry ${slug}`;
      found.push(warn("announcements", `${said}: ${cure}`));
    }
  }
  return found.length > 0 ? found : [ok("announcements", `nothing was given up, ${sent} sent so far`)];
}
