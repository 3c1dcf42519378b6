import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { type APIRequestContext, expect, test } from "playwright/test";
import { parseHost } from "../../lib/model/host.ts";
import { HOUR, type Instant } from "../../lib/model/instant.ts";
import type { Sample } from "../../lib/model/sample.ts";
import { backUp } from "../../lib/store/backup.ts";
import { nameOfBackup } from "../../lib/store/backups.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import { serveBoard } from "./serve-board.ts";

const HOST = parseHost("kept.example");

function samples(newest: Instant): Sample[] {
  return Array.from({ length: 500 }, (_, hour) => {
    const slot = newest - (499 - hour) * HOUR;
    const values = { users: 501 + hour, active: 200, posts: hour * 9, servers: 4_000 } as const;
    return { slot, measuredAt: slot, source: "poll", values };
  });
}

/** The data folder of a board that tracks one server: a thousand accounts at the last reading. */
async function thousandAccounts(): Promise<{ data: string; file: string }> {
  const data = mkdtempSync(join(tmpdir(), "mastoboard-pictures-"));
  const config = { languages: ["en", "ar"], instances: [{ domain: HOST, poll: "0 * * * *" }], backups: {} };
  writeFileSync(join(data, "mastoboard.json"), JSON.stringify(config));
  const file = join(data, "mastoboard.db");
  const store = await openStore(file);
  await store.importSamples(HOST, samples(Math.floor(Date.now() / HOUR) * HOUR));
  await store.close();
  return { data, file };
}

const FORMS = [
  "users.svg",
  "users.png",
  "summary.svg",
  "milestones/users-1000.svg",
  "users.svg?size=og&theme=dark",
];

async function expectThousand(request: APIRequestContext, board: string, forms = FORMS): Promise<void> {
  for (const form of forms) {
    const reply = await request.get(`${board}/c/${HOST}/${form}`);
    expect([form, reply.status()]).toEqual([form, 200]);
    const isPng = form.startsWith("users.png");
    expect(reply.headers()["content-type"]).toBe(isPng ? "image/png" : "image/svg+xml; charset=utf-8");
    if (!isPng) expect((await reply.text()).replace(/<[^>]+>/g, "|")).toContain("1,000");
  }
  const none = await request.get(`${board}/c/nobody.example/users.svg`);
  expect([none.status(), none.headers()["content-type"]]).toEqual([404, "image/svg+xml; charset=utf-8"]);
}

function removeDatabase(file: string): void {
  for (const rest of ["", "-wal", "-shm"]) rmSync(file + rest, { force: true });
}

const TROUBLES: [name: string, cause: (file: string) => void][] = [
  [
    "overwritten with something else",
    (file) => {
      removeDatabase(file);
      writeFileSync(file, "not a database ".repeat(10_000));
    },
  ],
  ["deleted", removeDatabase],
];

for (const [trouble, cause] of TROUBLES) {
  test(`pictures show what was last known of a database that is ${trouble}`, async ({ request }) => {
    const { data, file } = await thousandAccounts();
    const board = await serveBoard(data);
    try {
      await expectThousand(request, board.address);
      cause(file);
      // What was drawn before, and what nobody asked for yet.
      await expectThousand(request, board.address, [...FORMS, "users.svg?w=640&lang=en"]);
    } finally {
      await board.stop();
    }
  });
}

/** Nobody else can read it until this is called; while another reads, nobody gets so far. */
function lock(file: string): () => void {
  const db = new Database(file);
  db.pragma("locking_mode = EXCLUSIVE");
  db.exec("BEGIN EXCLUSIVE");
  return () => db.close();
}

const GONE: [name: string, cause: (file: string) => () => void][] = [
  ["is locked by another program", lock],
  [
    "is not there",
    (file) => {
      removeDatabase(file);
      return () => {};
    },
  ],
];

for (const [name, cause] of GONE) {
  test(`a board that starts while its database ${name} draws what its newest backup knows`, async ({
    request,
  }) => {
    const { data, file } = await thousandAccounts();
    mkdirSync(join(data, "backups"));
    backUp(file, join(data, "backups", nameOfBackup(Math.floor(Date.now() / 1000) * 1000)));
    const undo = cause(file);
    const board = await serveBoard(data);
    try {
      await expectThousand(request, board.address);
    } finally {
      undo();
      await board.stop();
    }
  });
}

test("a board that cannot read its database and has no backup does not say that there is nothing in it", async ({
  request,
}) => {
  const { data, file } = await thousandAccounts();
  const undo = lock(file);
  const board = await serveBoard(data);
  const ask = (path: string) => request.get(`${board.address}/${path}`);
  try {
    for (const path of [`c/${HOST}/users.svg`, `badge/${HOST}/users.svg`, `embed/${HOST}/users`]) {
      const reply = await ask(path);
      expect([reply.status(), reply.headers()["cache-control"]]).toEqual([200, "public, max-age=60"]);
      expect(await reply.text()).not.toMatch(/No reading|not measured/);
    }
    for (const path of [`c/${HOST}/users.csv`, `c/${HOST}/users.json`, `c/${HOST}/users.txt`]) {
      const reply = await ask(path);
      expect([reply.status(), reply.headers()["retry-after"]]).toEqual([503, "5"]);
    }
    undo();
    await expect.poll(async () => (await ask(`c/${HOST}/users.svg`)).text()).toContain("1,000");
  } finally {
    await board.stop();
  }
});

test("a board that knows nothing at all draws that", async ({ request }) => {
  const { data, file } = await thousandAccounts();
  rmSync(file);
  const board = await serveBoard(data);
  try {
    const reply = await request.get(`${board.address}/c/${HOST}/users.svg`);
    expect([reply.status(), await reply.text()]).toEqual([200, expect.stringContaining("No reading yet")]);
  } finally {
    await board.stop();
  }
});

test("a picture as of no day is one that says so", async ({ request }) => {
  const { data } = await thousandAccounts();
  const board = await serveBoard(data);
  try {
    const svg = await request.get(`${board.address}/c/${HOST}/users.svg?asof=2022-02-30`);
    expect([svg.status(), await svg.text()]).toEqual([400, expect.stringContaining("names no day")]);
    const png = await request.get(`${board.address}/c/${HOST}/users.png?asof=yesterday`);
    expect([png.status(), png.headers()["content-type"]]).toEqual([400, "image/png"]);
    const table = await request.get(`${board.address}/c/${HOST}/users.csv?asof=yesterday`);
    expect([table.status(), table.headers()["content-type"]]).toEqual([400, "application/json"]);
  } finally {
    await board.stop();
  }
});

test("a picture shows itself in a page of another origin, in the reader's theme", async ({ page }) => {
  const { data } = await thousandAccounts();
  const board = await serveBoard(data);
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setContent(`<img src="${board.address}/c/${HOST}/users.svg">`);
      const image = page.locator("img");
      await expect(image).toHaveJSProperty("naturalWidth", 800);
      const [red] = await image.screenshot().then((png) => topLeft(page, png));
      expect(red).toBe(colorScheme === "light" ? 0xfb : 0x15);
    }
  } finally {
    await board.stop();
  }
});

/** The colour of the first pixel. */
async function topLeft(page: import("playwright/test").Page, png: Buffer): Promise<number[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const paper = new OffscreenCanvas(1, 1).getContext("2d");
    paper?.drawImage(image, 0, 0);
    return [...(paper?.getImageData(0, 0, 1, 1).data ?? [])];
  }, png.toString("base64"));
}
