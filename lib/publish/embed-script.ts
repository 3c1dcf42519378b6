import { createHash } from "node:crypto";

/**
 * What runs in a frame: it tells the page around how high the chart is, in the three ways that pages listen to, and hands
 * WordPress the links that its sandbox blocks. It reads nothing and asks for nothing, so any origin will do, even none.
 */
export const EMBED_SCRIPT = `(function () {
  var page = window.parent;
  if (page === window) return;
  var figure = document.querySelector("figure");
  var secret = (/[#?&]secret=([\\w-]+)/.exec(location.hash) || [])[1];
  var told = 0;
  function post(message) {
    page.postMessage(message, "*");
  }
  function tell() {
    var height = Math.ceil(figure.getBoundingClientRect().height);
    if (height === 0 || height === told) return;
    told = height;
    post({ type: "mastoboard:height", height: height });
    post({ sentinel: "amp", type: "embed-size", height: height });
    if (secret) post({ message: "height", value: height, secret: secret });
  }
  new ResizeObserver(tell).observe(figure);
  addEventListener("message", function (event) {
    if (event.source !== page || !event.data || event.data.message !== "ready") return;
    told = 0;
    tell();
  });
  addEventListener("click", function (event) {
    var link = event.target.closest("a");
    if (!secret || !link) return;
    event.preventDefault();
    post({ message: "link", value: link.href, secret: secret });
  });
})();
`;

/** As a Content-Security-Policy names a script that may run. */
export const EMBED_SCRIPT_HASH = `'sha256-${createHash("sha256").update(EMBED_SCRIPT).digest("base64")}'`;

/**
 * For the page around, if it likes: `<mastoboard-chart src="…/embed/…" title="…">` becomes a frame, and every frame of
 * this board's, however it came there, gets the height that it asks for.
 */
export const ELEMENT_SCRIPT = `(function () {
  var own = document.currentScript.src.replace(/embed\\.v1\\.js.*$/, "embed/");
  addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.type !== "mastoboard:height" || !(data.height > 0)) return;
    document.querySelectorAll("iframe").forEach(function (frame) {
      if (frame.contentWindow !== event.source || frame.src.indexOf(own) !== 0) return;
      frame.style.height = Math.min(4000, Math.ceil(data.height)) + "px";
    });
  });
  // Those that were here first have told their height to nobody.
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.src.indexOf(own) === 0) frame.contentWindow.postMessage({ message: "ready" }, "*");
  });
  if (customElements.get("mastoboard-chart")) return;
  customElements.define("mastoboard-chart", class extends HTMLElement {
    connectedCallback() {
      var src = this.getAttribute("src") || "";
      if (this.firstElementChild || src.indexOf(own) !== 0) return;
      var frame = document.createElement("iframe");
      frame.title = this.getAttribute("title") || "";
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
      frame.style.cssText = "display:block;width:100%;height:440px;border:0";
      frame.src = src;
      this.style.display = "block";
      this.appendChild(frame);
    }
  });
})();
`;
