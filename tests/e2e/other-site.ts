import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type OtherSite = { address: string; show: (html: string) => void; stop: () => Promise<void> };

/** Somebody else's site: another origin, which shows the page that it is given, with the headers that it is given. */
export async function startOtherSite(headers: Record<string, string> = {}): Promise<OtherSite> {
  let page = "";
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(page);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show(html) {
      page = `<!doctype html><title>A blog</title><body style="margin:0">${html}`;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** What WordPress does with the frames of others, in its own order (wp-embed.js): it hides them, and shows those that answer. */
export const LIKE_WORDPRESS = `<script>
window.wpLinks = [];
addEventListener("message", function (event) {
  var data = event.data;
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
    if (event.source !== frame.contentWindow) return;
    frame.removeAttribute("style");
    if (data.message === "height") frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      window.wpLinks.push(data.value);
  });
});
addEventListener("DOMContentLoaded", function () {
  document.querySelectorAll("iframe").forEach(function (frame) {
    frame.addEventListener("load", function () {
      frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
    });
  });
});
</script>`;

/** What amp-iframe does. */
export const LIKE_AMP = `<script>
addEventListener("message", function (event) {
  var data = event.data;
  if (!data || data.sentinel !== "amp" || data.type !== "embed-size") return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = data.height;
  });
});
</script>`;
