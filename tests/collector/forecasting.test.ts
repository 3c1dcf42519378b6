import { expect, test } from "vitest";
import { createForecasting } from "../../lib/collector/forecasting.ts";
import { dayOf } from "../../lib/model/calendar.ts";
import { formatInstant, HOUR, type Instant, parseInstant } from "../../lib/model/instant.ts";
import { issued } from "../fixtures/issued.ts";
import { EST, emptyStore, OTHER, sample } from "../store/given.ts";

const TALLINN = "Europe/Tallinn";
const at = (text: string): Instant => parseInstant(text) ?? Number.NaN;

/** A collector's day in Tallinn, with forecasts that are quickly made up. */
async function stage() {
  const store = await emptyStore();
  const clock = { now: at("2022-12-19T10:00Z") };
  const asked: string[] = [];
  const logged: string[] = [];
  const trouble = { is: false };
  const say = (event: string) => void logged.push(event);
  const effects = {
    store,
    async *compute(hosts: readonly (typeof EST)[], now: Instant) {
      for (const host of hosts) {
        asked.push(host);
        if (trouble.is) throw new Error("the thread died");
        yield { host, forecasts: host === OTHER ? [] : [issued(dayOf(now, TALLINN))], truths: [] };
      }
    },
    timeZone: TALLINN,
    now: () => clock.now,
    log: { debug: say, info: say, warn: say, error: say },
  };
  const start = () => createForecasting(effects);
  let forecasting = start();
  async function poll(time: string, host = EST): Promise<void> {
    clock.now = at(time);
    await store.importSamples(host, [sample(clock.now)]);
    forecasting.polled(host);
    await forecasting.idle();
  }
  const days = async () => {
    const found: string[] = [];
    for await (const { day } of store.allForecasts(EST)) found.push(day);
    return found;
  };
  const restart = () => {
    forecasting = start();
  };
  return { poll, days, restart, asked, logged, trouble, clock, forecasting: () => forecasting };
}

test("one is issued each day of the zone, after its first reading, however often it is polled or started", async () => {
  const { poll, days, restart, asked } = await stage();
  await poll("2022-12-19T10:00Z");
  await poll("2022-12-19T10:15Z");
  restart();
  await poll("2022-12-19T21:59Z");
  await poll("2022-12-19T22:00Z");
  await poll("2022-12-20T21:59Z");
  expect([await days(), asked.length]).toEqual([["2022-12-19", "2022-12-20"], 2]);
});

test("a day that was missed stays missed, and a clock set back issues nothing", async () => {
  const { poll, days } = await stage();
  await poll("2022-12-19T10:00Z");
  await poll("2022-12-23T10:00Z");
  await poll("2022-12-21T10:00Z");
  expect(await days()).toEqual(["2022-12-19", "2022-12-23"]);
});

test("yesterday's reading, stored after midnight, issues nothing, and today's first one does", async () => {
  const { poll, days, clock, forecasting } = await stage();
  await poll("2022-12-19T10:00Z");
  clock.now = at("2022-12-19T22:00:01Z");
  forecasting().polled(EST);
  await forecasting().idle();
  expect(await days()).toEqual(["2022-12-19"]);
  await poll("2022-12-19T22:15Z");
  expect(await days()).toEqual(["2022-12-19", "2022-12-20"]);
});

test("a server with too little data is looked at once a day", async () => {
  const { poll, asked } = await stage();
  await poll("2022-12-19T10:00Z", OTHER);
  await poll("2022-12-19T10:15Z", OTHER);
  await poll("2022-12-20T10:00Z", OTHER);
  expect(asked).toEqual([OTHER, OTHER]);
});

test("what failed is told once and tried again", async () => {
  const { poll, days, logged, trouble } = await stage();
  trouble.is = true;
  await poll("2022-12-19T10:00Z");
  await poll("2022-12-19T10:15Z");
  expect([await days(), logged.length]).toEqual([[], 1]);
  trouble.is = false;
  await poll("2022-12-19T10:30Z");
  expect([await days(), logged.length]).toEqual([["2022-12-19"], 1]);
});

test("daylight saving makes no day longer or shorter by an issue", async () => {
  const { poll, days } = await stage();
  // On 26 March 2023 the clocks of Tallinn go from 03:00 to 04:00: its day is 23 hours long.
  for (let hour = 0; hour < 72; hour++) {
    await poll(formatInstant(at("2023-03-25T10:00Z") + hour * HOUR));
  }
  expect((await days()).length).toBe(4);
});
