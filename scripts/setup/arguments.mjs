export const START_HELP = `Usage: npm start [-- DOMAIN… [--port N] [--data DIR]]

Sets up what is missing, then collects the figures of the servers and serves the board.

  DOMAIN        a server to track, like est.social; added to the configuration
  --port N      where the board is served (3000, or MASTOBOARD_PORT)
  --data DIR    where the database and the configuration are kept (data, or MASTOBOARD_DATA)
  --help        this text

Without a domain and without a configuration it tracks a built-in practice server.`;

const SEE_HELP = "see npm start -- --help";

/**
 * Reads the arguments of \`npm start\` before anything is installed, so it knows only the shape of a domain.
 * @param {string[]} given
 */
export function parseStartArguments(given) {
  /** @type {string[]} */
  const domains = [];
  let port = null;
  let data = null;
  const rest = given.flatMap((argument) => {
    const option = /^(--\w+)=(.*)$/.exec(argument);
    return option ? option.slice(1) : [argument];
  });

  while (rest.length > 0) {
    const argument = rest.shift() ?? "";
    if (argument === "--help" || argument === "-h") return { kind: "help" };
    if (argument === "--port" || argument === "--data") {
      const value = rest.shift();
      if (value === undefined || value === "" || value.startsWith("-"))
        return wrong(`${argument} needs a value`);
      if (argument === "--data") data = value;
      else if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
        return wrong(`--port must be a number from 0 to 65535, not "${value}"`);
      } else port = Number(value);
    } else if (argument.startsWith("-")) {
      return wrong(`There is no option ${argument}`);
    } else if (!/^[^\s/@?#\\]+\.[^\s/@?#\\]+$/.test(argument)) {
      return wrong(`"${argument}" is not a server's domain; write it like est.social`);
    } else {
      domains.push(argument);
    }
  }
  return { kind: "start", domains, port, data };
}

/** @param {string} message */
function wrong(message) {
  return { kind: "wrong", message: `${message}; ${SEE_HELP}` };
}
