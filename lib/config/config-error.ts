/** The configuration cannot be used as it stands. The message is one line: where, what, and the cure. */
export class ConfigError extends Error {
  override name = "ConfigError";
}
