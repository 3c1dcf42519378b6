import { networkInterfaces } from "node:os";

/** Where the board can be seen: on this computer, in its network, and under its public name where it has one. */
export function addressesOf(
  port: number,
  basePath: string,
  baseUrl: string | null,
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): string[] {
  const near = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === "IPv4" && !internal);
  return [
    ...(baseUrl === null ? [] : [`${baseUrl}${basePath}/`]),
    `http://localhost:${port}${basePath}/`,
    ...(near ? [`http://${near.address}:${port}${basePath}/`] : []),
  ];
}
