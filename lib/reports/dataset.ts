import { say } from "../i18n/say.ts";
import { type Day, dayOf } from "../model/calendar.ts";
import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import type { PageAddress } from "../model/page-address.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { subjectName } from "./subject-name.ts";

/** The figures of a page as one collection of data, for catalogues of such. */
export type DatasetReport = {
  id: string;
  name: string;
  description: string;
  /** What is measured, and what it is called. */
  variables: { metric: PolledMetric; name: string }[];
  from: Day;
  to: Day;
  licence: { name: string; text: string };
};

/** Of an overview every figure, of a metric its own; `null` of other pages, and while nothing was read. */
export function datasetReport(
  data: SubjectData,
  address: PageAddress,
  { language }: Reader,
): DatasetReport | null {
  const { subject, history } = data;
  const [first, last] = [history.at[0], history.at.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (address.page !== "overview" && address.page !== "metric") return null;
  const name = subjectName(data);
  const metrics = address.page === "metric" ? [address.metric] : POLLED_METRICS;
  return {
    id: subject.id,
    name:
      address.page === "metric"
        ? say(language, `chart.title.${address.metric}`, { name })
        : say(language, "dataset.name", { name }),
    description:
      address.page === "metric"
        ? say(language, `metric.${address.metric}.definition`)
        : say(language, "dataset.description", { name }),
    variables: metrics.map((metric) => ({ metric, name: say(language, `metric.${metric}.name`) })),
    from: dayOf(first, subject.timeZone),
    to: dayOf(last, subject.timeZone),
    licence: { name: say(language, "facts.licence"), text: say(language, "facts.licence.text") },
  };
}
