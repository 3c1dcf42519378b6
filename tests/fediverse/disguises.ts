import { hexOf, textOf } from "./iana-registries.ts";

const octets = (number: bigint) => textOf(number, 4).split(".").map(Number);
const hex = (number: number | bigint) => `0x${number.toString(16)}`;
const octal = (number: number | bigint) => `0${number.toString(8)}`;
const letters = (text: string, of: (digit: number) => string) =>
  text.replace(/\d/g, (digit) => of(Number(digit)));
const circled = (digit: number) => (digit === 0 ? "⓪" : String.fromCodePoint(0x2460 + digit - 1));
const inverted = (number: bigint) => hexOf(number ^ 0xffffffffn);

/** The ways to write one IPv4 address as the host of a URL. */
export const IPV4_DISGUISES: [name: string, (number: bigint) => string][] = [
  ["dotted", (number) => textOf(number, 4)],
  ["with a trailing dot", (number) => `${textOf(number, 4)}.`],
  ["as one decimal number", (number) => number.toString()],
  ["as one octal number", (number) => octal(number)],
  ["as one hexadecimal number", (number) => hex(number)],
  ["in octal parts", (number) => octets(number).map(octal).join(".")],
  [
    "in octal parts with many zeros",
    (number) =>
      octets(number)
        .map((part) => `000${octal(part)}`)
        .join("."),
  ],
  ["in hexadecimal parts", (number) => octets(number).map(hex).join(".")],
  ["in two parts", (number) => `${number >> 24n}.${number & 0xffffffn}`],
  ["in three parts", (number) => `${number >> 24n}.${hex((number >> 16n) & 255n)}.${number & 0xffffn}`],
  ["in wide digits", (number) => letters(textOf(number, 4), (digit) => String.fromCodePoint(0xff10 + digit))],
  ["in circled digits", (number) => letters(textOf(number, 4), circled)],
  ["with ideographic stops", (number) => textOf(number, 4).replaceAll(".", "。")],
  ["percent-encoded", (number) => letters(textOf(number, 4), (digit) => `%3${digit}`)],
  ["mapped, dotted", (number) => `[::ffff:${textOf(number, 4)}]`],
  ["mapped, hexadecimal", (number) => `[::ffff:${hexOf(number)}]`],
  ["compatible, dotted", (number) => `[::${textOf(number, 4)}]`],
  ["compatible, hexadecimal", (number) => `[::${hexOf(number)}]`],
  ["translated (SIIT)", (number) => `[::ffff:0:${textOf(number, 4)}]`],
  ["NAT64", (number) => `[64:ff9b::${textOf(number, 4)}]`],
  ["local NAT64", (number) => `[64:ff9b:1::${hexOf(number)}]`],
  ["6to4", (number) => `[2002:${hexOf(number)}::1]`],
  ["Teredo", (number) => `[2001:0:4136:e378:8000:63bf:${inverted(number)}]`],
  ["ISATAP", (number) => `[fe80::5efe:${textOf(number, 4)}]`],
];
