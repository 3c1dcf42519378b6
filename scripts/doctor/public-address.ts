import { join } from "node:path";
import { type BoardConfig, CONFIG_FILE } from "#lib/config.ts";
import { type Finding, ok, warn } from "./finding.ts";

/** Without it no link to the board has a picture, and none of its charts can be embedded by its link. */
export function judgePublicAddress({
  baseUrl,
  basePath,
  dataDir,
}: Pick<BoardConfig, "baseUrl" | "basePath" | "dataDir">): Finding {
  return baseUrl === null
    ? warn("public address", `none, so links to the board show no picture: ${publicAddressCure(dataDir)}`)
    : ok("public address", `${baseUrl}${basePath}/`);
}

export function publicAddressCure(dataDir: string): string {
  return `set "baseUrl" in ${join(dataDir, CONFIG_FILE)}, like "https://stats.est.social"`;
}
