import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { type Page, STATS, text, v1 } from "./fake-server.ts";

const MIB = 1024 * 1024;
const zeros = Buffer.alloc(32 * MIB);
const gzipBomb = gzipSync(zeros);
const brotliBomb = brotliCompressSync(zeros, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    // The decoder fills its window before anything comes out of it.
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
});
/** Shrinks less than what is refused for its ratio alone. */
const sparse = Buffer.concat(
  Array.from({ length: 4096 }, (_, block) =>
    Buffer.concat([createHash("sha1").update(String(block)).digest(), Buffer.alloc(1004)]),
  ),
);
const harmless = { uri: "fake.example", title: "Fake", version: "4.6.4", stats: STATS };
const instance = (stats: string, title = '"Fake"') =>
  text(`{"uri":"fake.example","title":${title},"version":"4.6.4","stats":${stats}}`);
const compressed = (encoding: string, body: Buffer) => text(body, 200, { "content-encoding": encoding });

/** Five times around the same: each layer alone is small. */
const nested = [1, 2, 3, 4, 5].reduce((body) => gzipSync(body), Buffer.from(JSON.stringify(harmless)));

/** An answer written by hand onto the socket, for what an HTTP library will not write. */
function raw(write: (socket: Socket) => void): Page {
  return (request: IncomingMessage) => {
    request.socket.on("error", () => {});
    write(request.socket);
  };
}

/** Writes a head, then the same part again and again for as long as somebody reads. */
function endless(head: string, part: string): Page {
  return raw((socket) => {
    const more = () => {
      while (!socket.destroyed && socket.write(part));
    };
    socket.on("drain", more);
    socket.write(head);
    more();
  });
}

function drip(everyMs: number): Page {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), everyMs);
    response.on("close", () => clearInterval(timer));
  };
}

const OK = "HTTP/1.1 200 OK\r\n";
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;
const JSON_HEAD = `${OK}Content-Type: application/json\r\n`;

/** What each misbehaving server says, and the cause it must end in. */
export const BOMBS: Record<string, { page: Page; cause: string[] }> = {
  "gzip times 1,000": { page: compressed("gzip", gzipBomb), cause: ["too-large"] },
  "gzip times 40": { page: compressed("gzip", gzipSync(sparse)), cause: ["too-large"] },
  "gzip members in a row": {
    page: compressed("gzip", Buffer.concat(Array<Buffer>(40).fill(gzipSync(Buffer.alloc(MIB / 8))))),
    cause: ["too-large"],
  },
  "gzip said to be x-gzip": { page: compressed("x-gzip", gzipBomb), cause: ["too-large"] },
  "deflate times 1,000": { page: compressed("deflate", deflateSync(zeros)), cause: ["too-large"] },
  "brotli times 1,000,000": { page: compressed("br", brotliBomb), cause: ["malformed"] },
  "five encodings": { page: compressed("gzip, gzip, gzip, gzip, gzip", nested), cause: ["malformed"] },
  "six encodings": { page: compressed("br, gzip, gzip, gzip, gzip, gzip", nested), cause: ["malformed"] },
  "empty compressed blocks without end": {
    page: endless(
      `${OK}Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03`,
      "\x00\x00\x00\xff\xff".repeat(1000),
    ),
    cause: ["too-large", "malformed"],
  },
  "chunks without end": { page: endless(CHUNKED, `4000\r\n${" ".repeat(0x4000)}\r\n`), cause: ["too-large"] },
  "chunks of one byte without end": {
    page: endless(CHUNKED, "1\r\n \r\n".repeat(2000)),
    cause: ["too-large"],
  },
  "a chunk's extension without end": {
    page: endless(`${CHUNKED}1;x=`, "y".repeat(16 * 1024)),
    cause: ["unreachable", "malformed", "too-large"],
  },
  "a body without length or end": { page: endless(`${OK}\r\n`, " ".repeat(16 * 1024)), cause: ["too-large"] },
  "a byte at a time": { page: drip(100), cause: ["unreachable"] },
  "headers a byte at a time": {
    page: raw((socket) => {
      socket.write(`${OK}X-Slow: `);
      const timer = setInterval(() => socket.write("x"), 100);
      socket.on("close", () => clearInterval(timer));
    }),
    cause: ["unreachable"],
  },
  silence: { page: () => {}, cause: ["unreachable"] },
  "early hints without end": {
    page: endless("", "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n"),
    cause: ["unreachable", "malformed", "too-large"],
  },
  "a megabyte in one header": {
    page: raw((socket) => socket.end(`${OK}X-Long: ${"x".repeat(MIB)}\r\n\r\n{}`)),
    cause: ["too-large"],
  },
  "a million short headers": {
    page: raw((socket) => socket.end(`${OK}${"a: b\r\n".repeat(1_000_000)}\r\n{}`)),
    cause: ["too-large"],
  },
  "a megabyte of trailers": {
    page: raw((socket) => socket.end(`${CHUNKED}0\r\n${"a: b\r\n".repeat(170_000)}\r\n`)),
    cause: ["too-large", "malformed", "unreachable"],
  },
  "a length that promises more": {
    page: raw((socket) => socket.end(`${JSON_HEAD}Content-Length: 9999999\r\n\r\n{}`)),
    cause: ["unreachable", "malformed"],
  },
  "a length that promises terabytes, and keeps it": {
    page: endless(`${JSON_HEAD}Content-Length: 9999999999999\r\n\r\n`, " ".repeat(16 * 1024)),
    cause: ["too-large"],
  },
  "a length that promises less": {
    page: raw((socket) => socket.end(`${JSON_HEAD}Content-Length: 5\r\n\r\n${JSON.stringify(harmless)}`)),
    cause: ["malformed"],
  },
  "two lengths": {
    page: raw((socket) => socket.end(`${JSON_HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} `)),
    cause: ["malformed", "unreachable"],
  },
  "a million levels": { page: text("[".repeat(MIB - 1)), cause: ["malformed"] },
  "half a million levels, closed again": {
    page: text(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`),
    cause: ["malformed"],
  },
  "half a million empty objects": { page: text(`[${"{},".repeat(340_000)}{}]`), cause: ["malformed"] },
  "a NUL in the middle": { page: instance('{"user_count":1\u00002}'), cause: ["malformed"] },
};

/** Answers that are read, and what becomes of the figure or text that is wrong in them. */
export const ODDITIES: Record<string, { page: Page; said: Record<string, unknown> }> = {
  "1e999": {
    page: instance('{"user_count":1e999,"status_count":5}'),
    said: { users: "malformed", posts: 5 },
  },
  "minus 1e999": { page: instance('{"user_count":-1e999}'), said: { users: "malformed" } },
  "2^53 + 1": { page: instance('{"user_count":9007199254740993}'), said: { users: "malformed" } },
  "2^53 + 1 in quotes": { page: instance('{"user_count":"9007199254740993"}'), said: { users: "malformed" } },
  "2^53 - 1": { page: instance('{"user_count":9007199254740991}'), said: { users: 2 ** 53 - 1 } },
  "minus one": { page: instance('{"user_count":-1}'), said: { users: "malformed" } },
  "a half": { page: instance('{"user_count":0.5}'), said: { users: "malformed" } },
  "a million digits": {
    page: instance(`{"user_count":${"9".repeat(1_000_000)}}`),
    said: { users: "malformed" },
  },
  "a __proto__ key": {
    page: instance('{"__proto__":{"user_count":1},"status_count":5}'),
    said: { users: "not-offered", posts: 5 },
  },
  "a __proto__ as the statistics": {
    page: text(
      '{"uri":"fake.example","__proto__":{"stats":{"user_count":1}},"constructor":{"prototype":{}}}',
    ),
    said: { users: "not-offered" },
  },
  "a key twice": { page: instance('{"user_count":1,"user_count":2}'), said: { users: 2 } },
  "NUL and a lone surrogate": {
    page: instance("{}", '"a\\u0000b\\ud800c\\u202ed"'),
    said: { title: "a b\ufffdcd" },
  },
  "a title of a megabyte": {
    page: instance('{"user_count":7}', `"${"x".repeat(1_000_000)}"`),
    said: { users: 7, title: "x".repeat(300) },
  },
  "a title of bidirectional overrides": {
    page: instance('{"user_count":7}', `"${"\u202e".repeat(300_000)}"`),
    said: { users: 7, title: null },
  },
};

export const HARMLESS = v1("4.6.4", STATS);
