import { expect, test } from "vitest";
import { importHistory } from "../../lib/history/import-history.ts";
import { EST, tell } from "./given.ts";

const HEAD = "record,domain,time,source,measured_at,fact,value,last_seen";

test("a reason that quotes the file brings no escape sequence to a terminal", async () => {
  const { told } = await tell(
    `${HEAD}\nfact,est.social,2022-12-19T03:15:00Z,,,title,A,\u001b]0;owned\u0007now\n`,
  );
  const reasons: string[] = [];
  async function* again() {
    yield* told;
  }
  const nothing = async () => ({ added: 0, changed: 0, kept: 0 });
  const sink = {
    importSamples: nothing,
    importAttempts: nothing,
    importFacts: nothing,
    importActivity: nothing,
    importNotes: nothing,
    importRules: nothing,
    importRevisions: nothing,
    importForecasts: nothing,
  };
  await importHistory(again(), sink, EST, {
    onRejected: (_, reason) => reasons.push(reason),
    onProgress: () => undefined,
  });
  expect(reasons).toEqual(['last_seen: the time cannot be read: " ]0;owned now"']);
});
