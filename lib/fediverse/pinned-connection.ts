import type { LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { TroubleError } from "./trouble.ts";

export type ResolvedAddress = { address: string; family: number };

/**
 * Connects to the addresses that were checked and to no others, and cuts the connection when more than `maxBytes` have
 * come over it, whatever they are: what a chunk's extension or an early hint weighs is counted nowhere else.
 */
export function pinnedConnection(
  addresses: readonly ResolvedAddress[],
  maxBytes: number,
): buildConnector.connector {
  const connect = buildConnector({ lookup: pinnedTo(addresses) });
  return (options, told) =>
    connect(options, (...result) => {
      const [, socket] = result;
      socket?.on("readable", () => {
        if (socket.bytesRead <= maxBytes) return;
        socket.destroy(new TroubleError("too-large", `more than ${maxBytes} bytes were sent`));
      });
      told(...result);
    });
}

/** Answers every look-up of a connection with the addresses that were checked, so that there is no second resolution. */
function pinnedTo(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (!first) return callback(new TroubleError("blocked-address", "no address was checked"), "");
    return all ? callback(null, [...addresses]) : callback(null, first.address, first.family);
  };
}
