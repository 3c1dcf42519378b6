import { io } from "next/cache";

/** The process answers. */
export async function GET(): Promise<Response> {
  await io();
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
