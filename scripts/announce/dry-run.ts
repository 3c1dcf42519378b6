import type { BoardConfig } from "#lib/config.ts";
import { wholeSecond } from "#lib/model/instant.ts";
import type { Subject } from "#lib/model/subject.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { type Due, readDue } from "./due.ts";
import { readNews } from "./news.ts";
import { tellChannel } from "./tell-channel.ts";

/** Prints all that would be sent now. `again`: milestones of which what was given up would be sent again. */
export async function tellDue(
  config: BoardConfig,
  subjects: readonly Subject[],
  reader: StoreReader,
  again: readonly string[],
): Promise<void> {
  let count = 0;
  for (const subject of subjects) {
    for (const due of await readDue(config, subject, reader, wholeSecond(Date.now()), again)) {
      count++;
      await tellOne(config, subject, due, reader);
    }
  }
  console.log(count === 0 ? "Nothing is to be announced." : `${count} to be sent; this was a dry run.`);
}

async function tellOne(
  config: BoardConfig,
  subject: Subject,
  { announcement: { key, slug }, channel }: Due,
  reader: StoreReader,
): Promise<void> {
  const news = await readNews(config, subject, slug, channel.language, reader, Date.now());
  if (!news) return;
  const post = channel.kind === "post" ? news.post : null;
  console.log(`${subject.id} ${slug}: ${tellChannel(channel)}, ${key}\n\n${post?.text ?? news.message}\n`);
  if (!post) return;
  const size = Math.ceil((await post.png()).length / 1000);
  console.log(`Picture: 1200 × 630, ${size} kB\nAlt text: ${post.alt}\n`);
}
