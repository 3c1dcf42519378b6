import type { Database } from "better-sqlite3";
import type { Instant } from "../model/instant.ts";
import { LANGUAGES, type LocalText } from "../model/language.ts";
import type { Milestone, RuleRecord } from "../model/milestone.ts";
import { type Put, raiseGeneration } from "./changes.ts";
import { toSeconds } from "./rows.ts";

function inOrder(text: LocalText | undefined): LocalText | undefined {
  return text && Object.fromEntries(LANGUAGES.flatMap((each) => (text[each] ? [[each, text[each]]] : [])));
}

/** The same rule is always the same text, in whichever order the operator wrote its keys. */
function ruleText(rule: Milestone): string {
  const { metric, threshold, when, days, label, consequence, decides } = rule;
  const texts = { label: inOrder(label), consequence: inOrder(consequence), decides: inOrder(decides) };
  return JSON.stringify({ metric, threshold, when, days, ...texts });
}

type Newest = { slug: string; rule: string | null };

/** Records each rule that differs from its newest record, and that those which are there no more are gone. */
export function recordMilestones(
  db: Database,
  instance: number,
  milestones: readonly Milestone[],
  at: Instant,
): void {
  const newest = db
    .prepare<[number], Newest>(`
      SELECT slug, rule FROM milestone_rule AS record WHERE instance_id = ? AND recorded_at = (
        SELECT max(recorded_at) FROM milestone_rule
        WHERE instance_id = record.instance_id AND slug = record.slug
      )
    `)
    .all(instance);
  const known = new Map(newest.map(({ slug, rule }) => [slug, rule]));
  const now = new Map<string, string | null>(milestones.map((rule) => [rule.slug, ruleText(rule)]));
  for (const slug of known.keys()) if (!now.has(slug)) now.set(slug, null);
  const changed = [...now].filter(([slug, rule]) => rule !== (known.get(slug) ?? null));
  for (const [slug, rule] of changed) saveRule(db, instance, slug, at, rule);
  if (changed.length > 0) raiseGeneration(db);
}

/** A record of the same moment stands: what this board saw for itself is not changed from outside. */
export function rulePut(db: Database): Put<RuleRecord> {
  const taken = db.prepare<[number, string, number]>(
    "SELECT 1 FROM milestone_rule WHERE instance_id = ? AND slug = ? AND recorded_at = ?",
  );
  return (instance, { slug, at, rule }) => {
    if (taken.get(instance, slug, toSeconds(at))) return "kept";
    saveRule(db, instance, slug, at, rule && ruleText(rule));
    return "added";
  };
}

function saveRule(db: Database, instance: number, slug: string, at: Instant, rule: string | null): void {
  db.prepare(`
    INSERT INTO milestone_rule (instance_id, slug, recorded_at, rule) VALUES (@instance, @slug, @at, @rule)
    ON CONFLICT (instance_id, slug, recorded_at) DO UPDATE SET rule = excluded.rule
  `).run({ instance, slug, at: toSeconds(at), rule });
}
