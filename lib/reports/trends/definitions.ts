import { formatDate } from "../../i18n/format.ts";
import { type MessageKey, type MessageValues, say } from "../../i18n/say.ts";
import { DAY, type Instant, SECOND } from "../../model/instant.ts";
import { type DefinitionChange, findDefinitionChanges, type Redefined } from "../../stats/definitions.ts";
import { familyOf } from "../../stats/marks/identity.ts";
import { beginningOf } from "../gaps-of.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { newestFact, softwareName } from "../subject-name.ts";

/** An upgrade, and what it changed in the meaning of figures, each in sentences. */
export type DefinitionLine = { id: string; day: string; text: string; meanings: string[] };

/** The newest first. `sentences`: what holds besides, foremost where no upgrade changed anything. */
export type DefinitionReport = { lines: DefinitionLine[]; sentences: string[] };

/** Two back-ends of different versions can change places for years. */
const MOST = 5;

/** What figures began to mean when the server changed its software, as far as it told which it ran. */
export function definitionReport(data: SubjectData, { language }: Reader): DefinitionReport {
  const { facts, subject } = data;
  const first = facts.find(({ fact }) => fact === "version")?.firstSeen;
  const software = newestFact(facts, "software");
  if (first === undefined || software === null) {
    return { lines: [], sentences: [say(language, "definition.unknown")] };
  }
  const tellDay = (at: Instant) => formatDate(language, at, subject.timeZone, "day");
  const changes = findDefinitionChanges(facts).toReversed();
  const sentences: string[] = [];
  const add = (key: MessageKey, values: MessageValues) => sentences.push(say(language, key, values));
  if (familyOf(software) !== "mastodon") {
    add("definition.otherSoftware", { software: softwareName(facts) ?? software });
  } else if (changes.length === 0) {
    add("definition.none", { since: tellDay(first) });
  }
  if (changes.length > MOST) add("quality.more", { count: changes.length - MOST });
  if (first - (beginningOf(data) ?? first) >= DAY) add("definition.before", { since: tellDay(first) });
  return {
    lines: changes.slice(0, MOST).map((change) => ({
      id: `definition-${change.kind}-${change.at / SECOND}`,
      day: tellDay(change.at),
      text: say(language, `event.${change.kind}`, { from: change.from, to: change.to }),
      meanings: meaningsOf(change, language),
    })),
    sentences,
  };
}

function meaningsOf(change: DefinitionChange, language: Reader["language"]): string[] {
  if (change.kind === "software") return [say(language, "definition.software")];
  const tell = ({ definition, standing }: Redefined) => [
    say(language, `definition.${definition}`),
    ...(standing === "new" ? [] : [say(language, `definition.${standing}`)]),
  ];
  return change.redefined.map((redefined) => tell(redefined).join(" "));
}
