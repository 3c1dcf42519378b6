import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import { type Hole, type InstanceFacts, isHole, type Reading, type Value } from "../model/reading.ts";
import type { InstanceSelf, InstanceV1, InstanceV2 } from "./instance.ts";
import type { NodeInfo } from "./nodeinfo.ts";
import { nameSoftware, type Software } from "./software.ts";
import { type Endpoint, rowOf, type Source } from "./software-table.ts";
import type { Told } from "./told.ts";

/** What each endpoint told in one poll; `null` where it was not asked, because nothing was to be learned there. */
export type InstanceAnswers = {
  nodeinfo: Told<NodeInfo> | null;
  v1: Told<InstanceV1> | null;
  v2: Told<InstanceV2> | null;
};

/** `from`: the endpoint that each number was taken from. */
export type Chosen = Pick<Reading, "values" | "facts"> & { from: Partial<Record<PolledMetric, Endpoint>> };

/** A number with the endpoint that gave it, or a hole. */
type Found = { value: number; endpoint: Endpoint } | { value: Hole };

export function softwareOf({ nodeinfo, v1, v2 }: InstanceAnswers): Software {
  const apiVersion = (v1?.ok ? v1.said.version : null) ?? (v2?.ok ? v2.said.version : null);
  return nameSoftware(nodeinfo?.ok ? nodeinfo.said.software : null, apiVersion);
}

/** Makes one reading of what the endpoints told, by the table of software: each metric a number, or the reason why not. */
export function chooseValues(answers: InstanceAnswers): Chosen {
  const { noUsers, ...sources } = rowOf(softwareOf(answers).name);
  const users = choose("users", sources.users, answers);
  const countsNobody = users.value === 0;
  const values: Chosen["values"] = {
    users: "not-offered",
    active: "not-offered",
    posts: "not-offered",
    servers: "not-offered",
  };
  const from: Chosen["from"] = {};
  for (const metric of POLLED_METRICS) {
    const found = choose(metric, sources[metric], answers);
    values[metric] = countsNobody && found.value === 0 ? noUsers : found.value;
    if ("endpoint" in found && values[metric] === found.value) from[metric] = found.endpoint;
  }
  return { values, from, facts: factsOf(answers) };
}

function choose(metric: PolledMetric, sources: Source[], answers: InstanceAnswers): Found {
  const holes: Hole[] = [];
  for (const { endpoint, zero } of sources) {
    const value = told(metric, endpoint, answers);
    if (isHole(value)) holes.push(value);
    else if (value > 0) return { value, endpoint };
    else if (isDoubtful(endpoint, answers)) holes.push("not-believed");
    else if (zero) holes.push(zero);
    else return { value, endpoint };
  }
  // Where one endpoint failed and the other has no such number, the failure is the reason.
  return { value: holes.find((hole) => hole !== "not-offered") ?? "not-offered" };
}

function told(metric: PolledMetric, endpoint: Endpoint, answers: InstanceAnswers): Value {
  const answer = answers[endpoint];
  if (answer === null) return "not-offered";
  if (!answer.ok) return answer.hole;
  const said: Partial<Record<PolledMetric, Value>> = answer.said;
  return said[metric] ?? "not-offered";
}

/** An endpoint that counts no account while another counts some does not count: none of its zeros is believed. */
function isDoubtful(endpoint: Endpoint, answers: InstanceAnswers): boolean {
  const other = endpoint === "nodeinfo" ? "v1" : "nodeinfo";
  const elsewhere = told("users", other, answers);
  return told("users", endpoint, answers) === 0 && typeof elsewhere === "number" && elsewhere > 0;
}

/**
 * What the server says of itself. NodeInfo's title and registrations are taken only where there is no Mastodon API:
 * they may differ from its own, and must not come and go with the failures of an endpoint.
 */
function factsOf(answers: InstanceAnswers): InstanceFacts {
  const { nodeinfo, v1, v2 } = answers;
  const { name, version } = softwareOf(answers);
  const selves: InstanceSelf[] = [v1, v2].flatMap((answer) => (answer?.ok ? [answer.said] : []));
  const first = <Key extends keyof InstanceSelf>(key: Key): InstanceSelf[Key] | null =>
    selves.map((self) => self[key]).find((fact) => fact !== null) ?? null;
  const node = nodeinfo?.ok ? nodeinfo.said : null;
  const alone =
    node !== null &&
    [v1, v2].every((answer) => answer === null || (!answer.ok && answer.hole === "not-offered"));
  const nodeRegistrations =
    node?.openRegistrations === false ? "closed" : alone && node.openRegistrations ? "open" : null;
  return {
    title: first("title") ?? (alone ? node.title : null),
    software: name,
    version,
    languages: first("languages"),
    registrations: first("registrations") ?? nodeRegistrations,
    contact: first("contact"),
    uri: first("uri"),
  };
}
