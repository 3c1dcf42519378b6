import { escapeXml } from "../charts/xml.ts";
import { formatPictured } from "../model/picture-address.ts";
import { formatPictureRange } from "../model/picture-range.ts";
import type { Shared } from "./snippets.ts";

/** A text of one's own in a template, saved once, and what is then written in each page where a chart is to stand. */
export type SiteTemplate = {
  /** Where it is saved, from the root of the site. */
  file: string;
  source: (base: string) => string;
  call: (parameters: string) => string;
};

export const SITE_TEMPLATES = {
  jekyll: {
    file: "_includes/mastoboard-chart.html",
    source: (base) => JEKYLL.replaceAll("BOARD", base),
    call: (parameters) => `{% include mastoboard-chart.html ${parameters} %}`,
  },
  hugo: {
    file: "layouts/shortcodes/mastoboard-chart.html",
    source: (base) => HUGO.replaceAll("BOARD", base),
    call: (parameters) => `{{< mastoboard-chart ${parameters} >}}`,
  },
} satisfies Record<string, SiteTemplate>;

const FRAME = `width="100%" height="600" loading="lazy" referrerpolicy="no-referrer"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="width:100%;border:0;frame-sizing:content-height"`;

const JEKYLL = `{%- comment -%}
  A chart of BOARD: chart, lang and alt; if wished range, mode, interval, theme, asof, format, width, height, frame.
{%- endcomment -%}
{%- assign mastoboard_lang = include.lang | default: "en" -%}
{%- assign mastoboard_alt = include.alt | default: "" | replace: '"', "&quot;" -%}
{%- assign mastoboard_names = "asof,interval,mode,range" | split: "," -%}
{%- capture mastoboard_query -%}
  lang={{ mastoboard_lang }}
  {%- for name in mastoboard_names -%}
    {%- if include[name] -%}&amp;{{ name }}={{ include[name] }}{%- endif -%}
  {%- endfor -%}
  {%- if include.format -%}&amp;size={{ include.format }}{%- endif -%}
{%- endcapture -%}
{%- if include.frame -%}
<iframe src="BOARD/embed/{{ include.chart }}?{{ mastoboard_query }}&amp;theme={{ include.theme | default: "auto" }}"
  title="{{ mastoboard_alt }}" ${FRAME}></iframe>
{%- else -%}
<a href="BOARD/{{ mastoboard_lang }}/{{ include.chart | remove: "/summary" }}"><picture>
  {%- unless include.theme %}
  <source media="(prefers-color-scheme: dark)" srcset="BOARD/c/{{ include.chart }}.svg?{{ mastoboard_query }}&amp;theme=dark">
  {%- endunless %}
  <img src="BOARD/c/{{ include.chart }}.svg?{{ mastoboard_query }}&amp;theme={{ include.theme | default: "light" }}"
    width="{{ include.width | default: 800 }}" height="{{ include.height | default: 450 }}" loading="lazy"
    alt="{{ mastoboard_alt }}" style="max-width:100%;height:auto"></picture></a>
{%- endif -%}
`;

const HUGO = `{{- /* A chart of BOARD: chart, lang and alt; if wished range, mode, interval, theme, asof, format, width, height, frame. */ -}}
{{- $chart := .Get "chart" -}}
{{- $lang := .Get "lang" | default "en" -}}
{{- $theme := .Get "theme" -}}
{{- $alt := .Get "alt" | htmlUnescape -}}
{{- $query := printf "lang=%s" $lang -}}
{{- range $name := slice "asof" "interval" "mode" "range" -}}
  {{- with $.Get $name -}}{{- $query = printf "%s&%s=%s" $query $name . -}}{{- end -}}
{{- end -}}
{{- with .Get "format" -}}{{- $query = printf "%s&size=%s" $query . -}}{{- end -}}
{{- $picture := printf "BOARD/c/%s.svg?%s" $chart $query -}}
{{- if .Get "frame" -}}
<iframe src="{{ printf "BOARD/embed/%s?%s&theme=%s" $chart $query ($theme | default "auto") }}"
  title="{{ $alt }}" ${FRAME}></iframe>
{{- else -}}
<a href="{{ printf "BOARD/%s/%s" $lang (replace $chart "/summary" "") }}"><picture>
  {{- if not $theme }}
  <source media="(prefers-color-scheme: dark)" srcset="{{ printf "%s&theme=dark" $picture }}">
  {{- end }}
  <img src="{{ printf "%s&theme=%s" $picture ($theme | default "light") }}"
    width="{{ .Get "width" | default "800" }}" height="{{ .Get "height" | default "450" }}" loading="lazy"
    alt="{{ $alt }}" style="max-width:100%;height:auto"></picture></a>
{{- end -}}
`;

/** What is written in a page of a site that has the template. */
export function callTemplate(
  name: keyof typeof SITE_TEMPLATES,
  { id, of, language, picture, alt }: Shared,
): string {
  const { preset, width, height } = picture.size;
  const parameters = {
    chart: [id, ...formatPictured(of).split("/")].map(encodeURIComponent).join("/"),
    lang: language,
    range: picture.range === "1y" ? null : formatPictureRange(picture.range),
    mode: picture.mode === "total" ? null : picture.mode,
    interval: picture.interval,
    // Liquid takes `size` for the number of the parameters.
    format: preset,
    width: preset && String(width),
    height: preset && String(height),
    theme: picture.theme === "auto" ? null : picture.theme,
    alt: parameter(alt),
  };
  const given = Object.entries(parameters).flatMap(([key, value]) =>
    value === null ? [] : [`${key}="${value}"`],
  );
  return SITE_TEMPLATES[name].call(given.join(" "));
}

/** Between quotes in a template's tag; it comes out as HTML. Nothing is left that ends the quotes, the tag or the line. */
function parameter(text: string): string {
  return escapeXml(text.replace(/\s+/g, " ")).replace(/[\\`{}%]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
