import { createHash } from "node:crypto";

/** More than any name of ours needs, less than what file systems take. */
const LONGEST = 150;

const EXTENSION = /\.(?:svg|png|csv|json|txt|atom|ics|css|js|woff2?)$/;

/**
 * A part of an address as a file's name on any system. What is not a plain letter, figure, dot, hyphen or underscore
 * becomes `=` and its bytes in hexadecimal, and so does a dot or an underscore in front: web servers and Jekyll hide
 * such files. Different parts have different names.
 */
export function safeName(part: string): string {
  const name = part.replace(/^[._]|[^\w.-]/gu, (sign) =>
    [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST - 17)}=${createHash("sha256").update(part).digest("hex").slice(0, 16)}`;
}

/**
 * The file in the copy that stands for an address of the board, without its base path: a page is a folder with an
 * `index.html`, so that a web server finds it at the address that it always had; what is asked behind `?` becomes part
 * of the name.
 */
export function fileOf(target: string, type: string): string {
  const [path = "", query = ""] = target.split("?", 2);
  const parts = path.replace(/^\/_next\/static\//, "/assets/").split("/");
  const names = parts.filter((part) => part !== "").map((part) => safeName(decodeURIComponent(part)));
  const asked = [...new URLSearchParams(query)]
    .map(([name, value]) => safeName(`${name}-${value}`))
    .join(".");
  if (type.startsWith("text/html")) {
    return [...names, ...(asked === "" ? [] : [asked]), "index.html"].join("/");
  }
  const last = names.pop() ?? "";
  const [extension = type.includes("json") ? ".json" : ""] = EXTENSION.exec(last) ?? [];
  const stem = last.endsWith(extension) ? last.slice(0, last.length - extension.length) : last;
  return [...names, [stem, asked].filter((each) => each !== "").join(".") + extension].join("/");
}

/** The way from one file of the copy to another. */
export function relativeWay(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].map(encodeURIComponent).join("/");
}
