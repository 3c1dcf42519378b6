import type { BoardConfig } from "#lib/config.ts";
import type { Announcement } from "#lib/model/announcement.ts";
import type { Host } from "#lib/model/host.ts";
import { formatInstant } from "#lib/model/instant.ts";
import type { Subject } from "#lib/model/subject.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { tellChannel } from "./tell-channel.ts";

/** Prints what became of every announcement, one line each. */
export async function tellAll(
  { channels }: Pick<BoardConfig, "channels">,
  subjects: readonly Subject[],
  reader: StoreReader,
): Promise<void> {
  let count = 0;
  for (const { id } of subjects) {
    for (const announcement of await reader.announcements(id)) {
      count++;
      const channel = channels.find((each) => each.id === announcement.channel);
      const where = channel ? tellChannel(channel) : `${announcement.channel}, configured no more`;
      const cure = channel && announcement.state === "given-up" ? `; ${cureOf(id, announcement)}` : "";
      console.log(`${id} ${announcement.slug}: ${where}, ${tellState(announcement)}${cure}`);
    }
  }
  if (count === 0) console.log("Nothing was announced yet, and nothing is to be.");
}

const cureOf = (host: Host, { slug }: Announcement) =>
  `to send it again: npm run announce -- ${host} --retry ${slug}`;

function tellState({ state, tries, sentAt, nextTry }: Announcement): string {
  switch (state) {
    case "sent":
      return `sent on ${formatInstant(sentAt ?? 0)}`;
    case "due":
      return `to be tried from ${formatInstant(nextTry ?? 0)} on, ${tellTries(tries)} so far`;
    case "given-up":
      return `given up after ${tellTries(tries)}`;
    case "old":
      return "never sent: it was no news when it was first seen";
  }
}

const tellTries = (tries: number) => (tries === 1 ? "1 try" : `${tries} tries`);
