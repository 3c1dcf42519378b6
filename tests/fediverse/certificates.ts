import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { DAY } from "../../lib/model/instant.ts";

/** A certificate with its key, in PEM. */
export type Certificate = { cert: string; key: string };
export type Authority = Certificate & {
  signs: (name: string, options?: { expired?: boolean }) => Certificate;
};

const ECDSA_WITH_SHA256 = "2a8648ce3d040302";
const COMMON_NAME = "550403";
const ALTERNATIVE_NAME = "551d11";
const BASIC_CONSTRAINTS = "551d13";
const TRUE = Buffer.from([0x01, 0x01, 0xff]);

/** One value of DER: what kind it is, how long, and what is in it. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length = Buffer.from(body.length.toString(16).padStart(body.length < 256 ? 2 : 4, "0"), "hex");
  const head = body.length < 128 ? [tag] : [tag, 0x80 | length.length];
  return Buffer.concat([Buffer.from(head), length, body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const algorithm = sequence(oid(ECDSA_WITH_SHA256));
const nameOf = (text: string) =>
  sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from(text)))));

function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\D/g, "").slice(0, 14);
  return der(0x18, Buffer.from(`${digits}Z`));
}

const pem = (bytes: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${bytes.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;

type Wish = {
  name: string;
  by: string;
  signer: KeyObject;
  owner: KeyObject;
  days: [from: number, to: number];
  extension: Buffer;
};

let serial = 1;

function certify({ name, by, signer, owner, days: [from, to], extension }: Wish): string {
  const now = Date.now();
  const told = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial++])),
    algorithm,
    nameOf(by),
    sequence(time(now + from * DAY), time(now + to * DAY)),
    nameOf(name),
    owner.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(extension)),
  );
  const signature = sign("sha256", told, signer);
  return pem(sequence(told, algorithm, der(0x03, Buffer.from([0]), signature)));
}

const newKeys = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const pemOf = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }).toString();

/** An authority of our own, made anew for each test run, so that no key is kept anywhere and none expires. */
export function newAuthority(by = "Practice Authority"): Authority {
  const ca = newKeys();
  const extension = sequence(oid(BASIC_CONSTRAINTS), TRUE, der(0x04, sequence(TRUE)));
  const cert = certify({
    name: by,
    by,
    signer: ca.privateKey,
    owner: ca.publicKey,
    days: [-30, 30],
    extension,
  });
  return {
    cert,
    key: pemOf(ca.privateKey),
    signs(name, { expired = false } = {}) {
      const { publicKey, privateKey } = newKeys();
      const names = sequence(der(0x82, Buffer.from(name)));
      const written = certify({
        name,
        by,
        signer: ca.privateKey,
        owner: publicKey,
        days: expired ? [-20, -1] : [-1, 20],
        extension: sequence(oid(ALTERNATIVE_NAME), der(0x04, names)),
      });
      return { cert: written, key: pemOf(privateKey) };
    },
  };
}
