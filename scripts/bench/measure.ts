import { text } from "node:stream/consumers";
import type { Load } from "./load.ts";
import { LOAD_CORE, startPinned } from "./processes.ts";

export type Target = { name: string; url: string; headers?: Record<string, string>; status?: number };
export type Row = Load & { name: string; connections: number };

const PARALLEL = [10, 50];

/** Loads each target with ten and with fifty connections, after a second of warming up. */
export async function measure(targets: Target[], seconds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const target of targets) {
    await press(target, 10, 1);
    for (const connections of PARALLEL) {
      rows.push({ name: target.name, connections, ...(await press(target, connections, seconds)) });
    }
  }
  return rows;
}

/** Twenty thousand a minute. */
const CROWD = 334;

/** Loads a target gently, alone and while a crowd asks for another one. */
export async function measureBeside(target: Target, crowded: Target, seconds: number): Promise<Row[]> {
  const gently = () => press(target, 2, seconds, 40);
  await press(crowded, 2, 1);
  const alone = await gently();
  const [beside, crowd] = await Promise.all([gently(), press(crowded, 50, seconds, CROWD)]);
  return [
    { name: `${target.name}, 40 a second`, connections: 2, ...alone },
    { name: `${target.name}, beside the crowd`, connections: 2, ...beside },
    { name: `${crowded.name}, the crowd`, connections: 50, ...crowd },
  ];
}

async function press(
  { url, headers = {}, status = 200 }: Target,
  connections: number,
  seconds: number,
  rate?: number,
): Promise<Load> {
  // As browsers and the fediverse's servers ask.
  const sent = JSON.stringify({ "accept-encoding": "gzip, br", ...headers });
  const args = ["scripts/bench/load.ts", url, String(connections), String(seconds), sent, String(status)];
  if (rate !== undefined) args.push(String(rate));
  const child = startPinned(args, { core: LOAD_CORE, stdout: "pipe" });
  if (!child.stdout) throw new Error("The load has no output");
  return JSON.parse(await text(child.stdout));
}
