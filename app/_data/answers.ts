import "server-only";

export const DATA_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "public, max-age=300, s-maxage=900, stale-while-revalidate=86400, stale-if-error=604800",
};

/** For what is as of a time that is over: nothing that will be read can change it. */
export const FROZEN = { "Cache-Control": "public, max-age=31536000, immutable" };

export function jsonAnswer(body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { headers: { ...DATA_HEADERS, ...headers } });
}

export function textAnswer(body: string, type: string, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    headers: { ...DATA_HEADERS, "Content-Type": `${type}; charset=utf-8`, ...headers },
  });
}

const PICTURE_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cache-Control": "public, max-age=900, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800",
};

const PICTURE_TYPES = {
  svg: {
    "Content-Type": "image/svg+xml; charset=utf-8",
    // Opened by itself it is a document: it may paint, and nothing else.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  },
  png: { "Content-Type": "image/png" },
};

export function pictureAnswer(
  body: string | Uint8Array<ArrayBuffer>,
  form: keyof typeof PICTURE_TYPES,
  headers: Record<string, string> = {},
  status: 200 | 400 | 404 = 200,
): Response {
  const brief = status !== 200 ? { "Cache-Control": "public, max-age=60" } : {};
  return new Response(body, {
    status,
    headers: { ...PICTURE_HEADERS, ...PICTURE_TYPES[form], ...brief, ...headers },
  });
}

/** Every error of the interface has this one shape; the message says what would be right. */
export function problemAnswer(status: 400 | 404 | 501 | 503, code: string, message: string): Response {
  return Response.json(
    { error: { code, message } },
    { status, headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" } },
  );
}

export function unknownSubject(id: string): Response {
  return problemAnswer(
    404,
    "unknown-subject",
    `"${id.slice(0, 80)}" is not tracked here; /api/v1/subjects lists what is`,
  );
}
