import { existsSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "#lib/config/config-error.ts";
import { type BoardConfig, CONFIG_FILE, PRACTICE_FILE, readConfig, readTextFile } from "#lib/config.ts";
import { parsePractice } from "../run/practice.ts";
import { StartError } from "../run/start-error.ts";
import { type Finding, fail, messageOf, ok, warn } from "./finding.ts";

export type Configured = {
  finding: Finding;
  /** Without subjects where the file is wrong; `null` where even the data folder is unknown. */
  config: BoardConfig | null;
};

const NAME_ONE = "name a server with: npm start -- est.social";

/** The configuration that the board would run with, the practice's included, and what is wrong with it. */
export function checkConfig(env: Readonly<Record<string, string | undefined>>): Configured {
  try {
    const config = readConfig({ env });
    if (config.practice) return practising(config);
    const file = join(config.dataDir, CONFIG_FILE);
    if (!existsSync(file)) return withoutFile(config, env);
    const { subjects } = config;
    if (subjects.length === 0) {
      return { config, finding: fail("config", `${file} names no server: ${NAME_ONE}`) };
    }
    const names =
      subjects.length > 5 ? `${subjects.length} servers` : subjects.map(({ id }) => id).join(", ");
    return { config, finding: ok("config", `${file}: ${names}`) };
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
    return { config: bareConfig(env), finding: fail("config", messageOf(error)) };
  }
}

function withoutFile(config: BoardConfig, env: Parameters<typeof checkConfig>[0]): Configured {
  const file = join(config.dataDir, PRACTICE_FILE);
  const text = existsSync(config.databaseFile) ? null : readTextFile(file);
  const port = text === null ? undefined : parsePractice(text, file).port;
  if (port !== undefined) {
    return practising(readConfig({ env: { ...env, MASTOBOARD_PRACTICE: `127.0.0.1:${port}` } }));
  }
  const said = `no ${CONFIG_FILE} in ${config.dataDir}: ${NAME_ONE}; without one the practice server is shown`;
  return { config, finding: warn("config", said) };
}

function practising(config: BoardConfig): Configured {
  const host = config.subjects[0]?.id ?? "";
  const said = `the practice server ${host}, every figure is invented; a real one: npm start -- est.social`;
  return { config, finding: ok("config", said) };
}

function bareConfig(env: Parameters<typeof checkConfig>[0]): BoardConfig | null {
  try {
    return readConfig({ env, readText: () => null });
  } catch (error) {
    // The variable that is wrong has been told already.
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
