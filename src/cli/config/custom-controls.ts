import { isItemId, ITEMS } from '../../checklist/items.ts';
import type { Control, Relation } from '../../model/control.ts';
import { EASES, EXPOSURES, IMPACTS, severityOf } from '../../model/severity.ts';
import type { Judgement } from '../../model/verdict.ts';
import { SEVERITIES } from '../../model/verdict.ts';
import { needsOf } from '../../scan/plan.ts';
import { READS } from '../../sources/aws/registry.ts';
import { CliError, oneLine } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { filesOf } from './files.ts';
import { runModule } from './read.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;
const TEXTS = ['title', 'why', 'fix'] as const;
/** A control of the user's that cannot tell says so by `manual`; unknown is the engine's word. */
const VERDICTS_GIVEN: ReadonlySet<unknown> = new Set(['pass', 'fail', 'not-applicable', 'manual']);

/** The kinds of resources that can be read, and the facts of each. */
function readableFacts(): ReadonlyMap<string, ReadonlySet<string>> {
  const facts = new Map<string, Set<string>>();
  for (const [kind, names] of READS.flatMap((read) => Object.entries(read.gives))) {
    const known = facts.get(kind) ?? new Set<string>();
    for (const name of names) known.add(name);
    facts.set(kind, known);
  }
  return facts;
}

/** Loads the controls of the user's files, and holds them to what the product's own are held to. */
export async function loadCustomControls(
  folder: string,
  patterns: readonly string[],
  known: ReadonlySet<string>,
): Promise<readonly Control[]> {
  const controls: Control[] = [];
  const taken = new Map<string, string>();
  for (const file of patterns.flatMap((pattern) => found(folder, pattern))) {
    const control = checkedControl(file, await runModule(file));
    const other = known.has(control.id) ? 'of this program' : taken.get(control.id);
    if (other !== undefined) refuse(file, `the id ${control.id} is that of a control ${other} already`);
    taken.set(control.id, `in ${file}`);
    controls.push(guarded(control));
  }
  return controls.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function found(folder: string, pattern: string): readonly string[] {
  const files = filesOf(folder, pattern);
  if (files.length === 0) throw new CliError(`customControls: no file in ${folder} is ${pattern}`);
  return files;
}

function refuse(file: string, why: string): never {
  throw new CliError(`${file} is no control that can be used: ${why}`);
}

/** A fault in one of the user's controls makes its verdicts unknown, and ends no scan. */
function guarded(control: Control): Control {
  const judge = (...given: readonly [never, never]): Judgement => {
    try {
      const judgement: unknown = control.judge(...given);
      return isJudgement(judgement) ? judgement : faulty('it gave no verdict with a reason');
    } catch (error) {
      return faulty(error instanceof Error ? `${error.name}: ${oneLine(error.message)}` : 'it threw');
    }
  };
  return { ...control, judge };
}

function isJudgement(value: unknown): value is Judgement {
  if (typeof value !== 'object' || value === null || !('verdict' in value) || !('reason' in value))
    return false;
  return VERDICTS_GIVEN.has(value.verdict) && typeof value.reason === 'string';
}

function faulty(why: string): Judgement {
  const detail = `the control itself failed: ${why}`;
  return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
}

/** What keeps a value from being a control here: its members, its words, or names that nobody knows. */
export function faultsOf(value: unknown): readonly string[] {
  if (!isControl(value)) return ['it must have a control({ … }) as its default export'];
  return [
    ...wordsOf(value),
    ...severityOfIt(value),
    ...itemsOf(value),
    ...factsOf(value),
    ...settingsOf(value),
  ];
}

function checkedControl(file: string, value: unknown): Control {
  const [fault] = faultsOf(value);
  if (fault !== undefined || !isControl(value)) refuse(file, fault ?? '');
  return value;
}

/** The members that everything else here reads. Made by hand or by an older release, it may lack some. */
function isControl(value: unknown): value is Control {
  if (typeof value !== 'object' || value === null) return false;
  const it = value as Partial<Control>;
  return (
    typeof it.id === 'string' &&
    typeof it.judge === 'function' &&
    typeof it.kind === 'string' &&
    typeof it.aka === 'object' &&
    typeof it.risk === 'object' &&
    typeof it.relations === 'object' &&
    typeof it.settings === 'object' &&
    Array.isArray(it.items) &&
    Array.isArray(it.facts)
  );
}

function wordsOf(control: Control): string[] {
  const missing = TEXTS.filter((name) => typeof control[name] !== 'string' || control[name].trim() === '');
  return [
    ...(ID.test(control.id)
      ? []
      : [`its id ${control.id} must be small words with hyphens between them, as in company-bucket-owner`]),
    ...missing.map((name) => `it has no ${name}`),
  ];
}

function severityOfIt({ risk, severity }: Control): string[] {
  const levels: readonly string[] = [risk.impact, risk.exposure, risk.ease];
  const lists: readonly (readonly string[])[] = [IMPACTS, EXPOSURES, EASES];
  const strange = levels.findIndex((level, at) => lists[at]?.includes(level) !== true);
  if (strange !== -1) return [`its risk cannot be ${levels[strange]}: use ${lists[strange]?.join(', ')}`];
  return SEVERITIES.includes(severity) && severity === severityOf(risk)
    ? []
    : ['its severity is not what the rule gives for its risk: make it by control()'];
}

function itemsOf({ items }: Control): string[] {
  if (items.length === 0)
    return ['it answers no item of the checklist: check.scripts is for rules of your own'];
  const ids = ITEMS.map((item) => item.id);
  return items
    .filter((item) => !isItemId(item))
    .map((item) => `there is no checklist item ${item}${didYouMean(item, ids)}`);
}

function factsOf(control: Control): string[] {
  const readable = readableFacts();
  const kinds = [
    control.kind,
    ...Object.values(control.relations).map((relation: Relation) => relation.kind),
  ];
  const strangeKinds = kinds.filter((kind) => !readable.has(kind));
  if (strangeKinds.length > 0) {
    const [kind = ''] = strangeKinds;
    return [`there is no kind ${kind}${didYouMean(kind, [...readable.keys()])}`];
  }
  return needsOf(control)
    .filter(([kind, fact]) => readable.get(kind)?.has(fact) !== true)
    .map(([kind, fact]) => {
      const facts = [...(readable.get(kind) ?? [])];
      return `${kind} has no fact ${fact}${didYouMean(fact, facts) || `: it has ${facts.join(', ')}`}`;
    });
}

function settingsOf({ settings }: Control): string[] {
  return Object.entries(settings)
    .filter(([, value]) => !['string', 'number', 'boolean'].includes(typeof value) && !isTexts(value))
    .map(([name]) => `its setting ${name} must be a number, text, true, false or a list of texts`);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
