/** The type of Prometheus' text format. */
export const PROMETHEUS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

type Labels = Record<string, string>;

/** One metric: what it says, and its values. A summary's values carry `_sum` and `_count` as their suffix. */
export type Family = {
  name: string;
  type: "counter" | "gauge" | "summary";
  help: string;
  values: { suffix?: "_sum" | "_count"; labels?: Labels; value: number }[];
};

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", '"': '\\"' };

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) =>
      `${name}="${value.replace(/[\\\n"]/g, (character) => ESCAPES[character] ?? character)}"`,
  );
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

/** Metrics as Prometheus reads them; one without a value is left out. */
export function prometheusText(families: readonly Family[]): string {
  return families
    .filter(({ values }) => values.length > 0)
    .map(({ name, type, help, values }) => {
      const lines = values.map(
        ({ suffix = "", labels = {}, value }) => `${name}${suffix}${labelText(labels)} ${value}\n`,
      );
      const meaning = help.replace(/[\\\n]/g, (character) => ESCAPES[character] ?? character);
      return `# HELP ${name} ${meaning}\n# TYPE ${name} ${type}\n${lines.join("")}`;
    })
    .join("");
}
