/**
 * The props of an element that holds a drawing. The SVG text is our own: `drawChart` writes every tag itself and escapes
 * every text that came from outside, which its tests hold it to, so React may set it as it is.
 */
export function svgMarkup(svg: string): { dangerouslySetInnerHTML: { __html: string } } {
  return { dangerouslySetInnerHTML: { __html: svg } };
}
