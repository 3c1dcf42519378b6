export const embedCheck = {
  "check.heading": "Can charts be framed there?",
  "check.intro":
    "Give the address of a page on which a chart of this board is, or shall be. We look at it once and say what stands in the way.",
  "check.address": "Address of the page",
  "check.ask": "Look",
  "check.closed":
    "This form looks only at pages of {hosts}. For any other page the operator of this board has the command {command}.",
  "check.closedToAll":
    "The operator of this board has not opened this form: it looks at no page. The command {command} looks at any.",
  "check.notAsked": "The page could not be looked at: {why}.",
  "check.frameNotAsked":
    "Our own frame could not be asked for from here, so what a proxy adds to it is not known: {why}.",
  "check.busy": "Another page is being looked at just now. Please try again in a minute.",
  "check.fine": "Nothing that we can see stands in the way of our charts on {page}.",
  "check.found": "This stands in the way on {page}:",
  "check.advice": "Worth knowing about {page}:",
  "check.page-status":
    "The page was answered with status {value}, so it may not be the page that readers see. Check its address.",
  "check.frame-status":
    "The board’s own frame was answered with status {value} from outside. Check that the proxy in front of the board passes on every path that begins with {frames}.",
  "check.frame-options":
    "The board’s frames come with X-Frame-Options ({value}) and without our own policy: a proxy in front of the board changes them. Let it leave both headers alone for paths that begin with {frames}; in nginx, proxy_hide_header and add_header are where to look.",
  "check.own-ancestors":
    "This board lets only some pages frame it ({value}). Add {page} to embedAncestors in mastoboard.json, or to MASTOBOARD_EMBED_ANCESTORS, and start the board again.",
  "check.proxy-ancestors":
    "A proxy in front of the board adds a Content-Security-Policy of its own, whose frame-ancestors ({value}) leaves this page out. Take it off for paths that begin with {frames}.",
  "check.isolation":
    "The page isolates itself (Cross-Origin-Embedder-Policy), and the board’s frames come without {value}: a proxy in front of the board takes it off. Let it pass.",
  "check.mixed-content":
    "The page is served by https and asks for {value} by plain http, which browsers block. Serve the board by https and use that address.",
  "check.frame-src":
    "The page’s Content-Security-Policy lets it frame only {value}. Add {board} to its frame-src.",
  "check.img-src":
    "The page’s Content-Security-Policy lets it show pictures only from {value}. For our pictures and badges add {board} to its img-src.",
  "check.script-src":
    "The page’s Content-Security-Policy lets scripts come only from {value}. The charts work all the same; for frames that grow to their height add {board} to its script-src, or give the frames a height.",
  "check.sandbox":
    "The frame that is there has a sandbox without allow-scripts ({value}), so it cannot tell its height. Let the sandbox say: {sandbox}.",
  "check.lazy":
    'The frame that is there is loaded by a plug-in (data-src), perhaps only after consent. Exempt {board} from it, or write an ordinary iframe with loading="lazy".',
  "check.wordpress":
    "The page runs on WordPress: put the frame into a “Custom HTML” block. Authors without the right to unfiltered HTML lose it when they save; an administrator can put it in for them, or a picture can take its place.",
  "check.wordpress-com":
    "The page runs on WordPress.com, which takes frames out of the smaller plans. Use the picture with a link.",
  "check.ghost":
    "The page runs on Ghost: put the frame into an “HTML” card. A bare link becomes a bookmark card.",
  "check.discourse":
    "The page runs on Discourse, which takes out frames unless its administrator adds {board} to the setting allowed_iframes. Without that, a link on a line of its own becomes a preview, and pictures work.",
  "check.github":
    "This site takes every frame out of what people write. Use the picture or the badge with a link.",
  "check.mastodon":
    "Mastodon shows no frames in posts. Post the link, which gets a preview, or attach the picture.",
};
