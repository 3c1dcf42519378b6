import { ConfigError } from "#lib/config/config-error.ts";
import { readConfig } from "#lib/config.ts";
import { prepareDataFolder } from "../run/data-folder.ts";
import { StartError } from "../run/start-error.ts";

// Before the pages are built, because that takes a while: is the data folder fit, and is the configuration?
try {
  prepareDataFolder(readConfig({ readText: () => null }).dataDir);
  readConfig();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
