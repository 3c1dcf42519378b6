import { COLOURS, DARK, LIGHT, type Palette, paintRules, SHAPE_RULES } from "../charts/style.ts";
import type { Theme } from "../model/picture-question.ts";

const SANS = `system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Helvetica Neue",Arial,sans-serif`;
const SERIF = `"Noto Serif",ui-serif,"Times New Roman",serif`;

const FRESH = { light: "#2f7d5b", dark: "#63b58f" };

/** The page's look at the size of a frame: one number, one sentence, one chart. No height of its own, so that it can be measured. */
const RULES = `
*{box-sizing:border-box}
html{color:var(--ink);font:16px/1.5 ${SANS};font-variant-numeric:tabular-nums lining-nums;text-size-adjust:100%}
body,figure,p{margin:0}
figure{padding:20px;background:var(--paper);overflow:hidden}
a{color:inherit}
a:focus-visible,summary:focus-visible,div:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
.title{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px;text-decoration:none}
.title:hover .unit{text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}
.over{flex-basis:100%;font-weight:600;margin-bottom:4px}
.number{font:400 64px/1 ${SERIF}}
.unit{font-size:20px}
.note{margin-top:10px;max-width:42rem;font-size:17px;text-wrap:pretty}
.note b{font-weight:650}
.fresh{margin-top:6px;font-size:14px;color:var(--soft)}
.fresh::before{content:"";display:inline-block;width:8px;height:8px;margin-inline-end:8px;border-radius:50%;background:var(--dot)}
.late{color:var(--ink);--dot:var(--goal)}
.past{--dot:var(--soft)}
.hint{margin-top:8px;font-size:14px;color:var(--soft)}
.events{margin:14px 0 0;padding-inline-start:1.6em;font-size:14px;color:var(--soft)}
.way{display:block;width:100%;height:4px;margin-top:14px}
.chart-box{margin-top:14px}
.chart-box svg{display:block;width:100%;height:auto;overflow:visible}
.wide{display:none}
.many{display:grid;gap:24px 32px;margin-top:18px}
.many h2{margin:0;font-size:14px;font-weight:400;color:var(--soft)}
.many .count{font:400 34px/1.2 ${SERIF}}
.many .week{min-height:1.5em;font-size:14px;color:var(--soft)}
.many .chart-box{margin-top:6px;max-width:24rem}
details{margin-top:10px;font-size:14px}
summary,footer a{display:inline-flex;align-items:center;min-height:44px;cursor:pointer;text-underline-offset:4px}
summary{text-decoration:underline;text-decoration-color:var(--rule);color:var(--soft)}
.scroll{overflow-x:auto}
table{width:100%;max-width:36rem;border-collapse:collapse}
caption{padding-bottom:8px;text-align:start;color:var(--soft)}
th{font-weight:400;text-align:start}
thead{color:var(--soft)}
th,td{padding:6px 0;border-bottom:1px solid var(--hair)}
thead th{border-color:var(--rule)}
th~th,td{padding-inline-start:24px;text-align:end}
footer{display:flex;flex-wrap:wrap;align-items:center;gap:0 20px;margin-top:12px;padding-top:2px;border-top:1px solid var(--rule);font-size:14px;color:var(--soft)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:640px){.wide{display:block}.narrow{display:none}.many{grid-template-columns:repeat(auto-fit,minmax(200px,1fr))}figure{padding:28px 32px}.number{font-size:88px}.unit{font-size:24px}}
@media (min-width:640px) and (max-width:1024px){.chart-wide :is(.ch-axis,.ch-named,.ch-last){font-size:16.5px}}
@media (max-width:639.98px){.chart-box{max-width:30rem}}
@media (prefers-reduced-motion:no-preference){.title,summary{transition:color .2s}}
@media (forced-colors:active){html{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--rule:GrayText;--hair:GrayText;--accent:LinkText;--goal:CanvasText;--dot:CanvasText}.fresh::before{forced-color-adjust:none}}
@media print{summary{display:none}details::details-content{content-visibility:visible}}
`;

/** The style of a frame. `background`: six hexadecimal digits or `transparent`, in the place of the theme's paper. */
export function embedStyle(theme: Theme, background: string | null): string {
  const chart = [...SHAPE_RULES, ...paintRules((colour) => `var(--${colour})`)].join("");
  return coloursOf(theme) + backgroundOf(background) + chart + RULES.replaceAll("\n", "");
}

function coloursOf(theme: Theme): string {
  const scheme = { auto: "light dark", light: "light", dark: "dark" }[theme];
  const root = (palette: Palette, dot: string) =>
    `html{${COLOURS.map((colour) => `--${colour}:${palette[colour]}`).join(";")};--dot:${dot}}`;
  const [light, dark] = [root(LIGHT, FRESH.light), root(DARK, FRESH.dark)];
  const colours = { light, dark, auto: `${light}@media (prefers-color-scheme:dark){${dark}}` }[theme];
  return `html{color-scheme:${scheme}}${colours}`;
}

/** Over a page that is not known no halo can have the right colour. */
function backgroundOf(background: string | null): string {
  if (background === null) return "";
  return background === "transparent"
    ? "figure{background:none!important}.ch-halo{stroke:none!important}"
    : `html{--paper:#${background}!important}`;
}
