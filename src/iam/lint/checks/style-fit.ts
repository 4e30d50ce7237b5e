import { perStatement, REFERENCE_PAGE, styleCheck } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement, Values } from '../document.ts';
import { hit, listed, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { splitArn } from '../knowledge/arns.ts';
import { infoOf } from '../knowledge/infos.ts';
import { resourceFit } from '../resource-fit.ts';
import type { ResourceFit } from '../resource-fit.ts';
import type { ReadAction, Subject } from '../subject.ts';

/** Do actions and resources of a statement go together? */
export const FIT_CHECKS: readonly Check[] = [
  styleCheck('STYLE_ACTION_MATCHES_NO_RESOURCE', 'WARNING', REFERENCE_PAGE, perStatement(deadActions)),
  styleCheck('STYLE_RESOURCE_MATCHES_NO_ACTION', 'WARNING', REFERENCE_PAGE, perStatement(deadResources)),
  styleCheck('STYLE_RESOURCE_STAR', 'SUGGESTION', REFERENCE_PAGE, perStatement(stars), ['identity']),
];

function* deadActions(statement: LintStatement, subject: Subject): Iterable<Hit> {
  const { resources, actions } = statement;
  if (resources === undefined || actions === undefined || isOnAll(resources)) return;
  const fit = resourceFit(resources, subject.steps);
  for (const action of subject.actionsOf(statement)) {
    const numbers = knownNumbers(action, subject);
    if (numbers.length === 0 || !numbers.every((it) => fit.of(it)?.length === 0)) continue;
    const takesNone = numbers.every((it) => infoOf(it).resourceTypes.length === 0);
    const why = takesNone
      ? 'takes no resource, so only "*" matches it'
      : "is on none of the statement's resources";
    const fix = takesNone
      ? 'Put it into a statement on "*".'
      : 'Name a resource that it can be on, or remove it.';
    yield hit(action.at, `By AWS's reference, ${quoted(action.at.value)} ${why}.`, fix);
  }
}

function isOnAll({ items }: Values): boolean {
  return items.length === 0 || items.some((it) => /^\*+$/.test(it.value));
}

function knownNumbers({ name }: ReadAction, { lookup, steps }: Subject): readonly number[] {
  if (name.form !== 'named') return [];
  const numbers = lookup.numbers(name) ?? [];
  return steps.take(numbers.length) ? numbers : [];
}

function* deadResources(statement: LintStatement, subject: Subject): Iterable<Hit> {
  const { resources, actions } = statement;
  if (resources === undefined || actions === undefined || isOnAll(resources)) return;
  const used = usedResources(resourceFit(resources, subject.steps), statement, subject);
  if (used === undefined) return;
  for (const [index, at] of resources.items.entries()) {
    if (used.has(index) || splitArn(at.value).length < 6) continue;
    const message = `By AWS's reference, none of the statement's actions is on ${quoted(at.value)}.`;
    yield hit(at, message, 'Remove it, or add the action that was meant.');
  }
}

/** Undefined where an action is not known, or was not looked up: then nothing can be said. */
function usedResources(
  fit: ResourceFit,
  statement: LintStatement,
  subject: Subject,
): ReadonlySet<number> | undefined {
  const used = new Set<number>();
  for (const action of subject.actionsOf(statement)) {
    const numbers = knownNumbers(action, subject);
    if (numbers.length === 0) return undefined;
    for (const number of numbers) {
      const places = fit.of(number);
      if (places === undefined) return undefined;
      places.forEach((it) => used.add(it));
    }
  }
  return used;
}

/** Keys that narrow `*` down to some resources. */
const NARROWING = /^aws:resource(?:tag\/|account|org)|(?:resource|-)tag\//;

function* stars(statement: LintStatement, subject: Subject): Iterable<Hit> {
  const { effect, resources, conditions } = statement;
  if (effect?.value !== 'Allow' || conditions.some((it) => NARROWING.test(it.lowerKey))) return;
  const star = resources?.items.find((it) => /^\*+$/.test(it.value) || isOpenArn(it.value));
  if (star === undefined) return;
  const actions = subject.actionsOf(statement).filter((it) => needsResource(it, subject));
  if (actions.length === 0) return;
  const message = `On ${quoted(star.value)}, ${listed(actions.map((it) => it.at.value))} may be on any resource.`;
  yield hit(star, message, 'Name the resources that are meant.');
}

/** `arn:aws:sqs:*:*:*`, and the like with one kind of resource: everything in every account. */
function isOpenArn(text: string): boolean {
  const [, , service = '', region = '', account = '', resource = ''] = splitArn(text);
  const isOneService = service !== '' && !/[*?]/.test(service);
  return isOneService && /^\*?$/.test(region) && account === '*' && /^(?:[a-z-]+[/:])?\*$/.test(resource);
}

/** Changes something, and is always on a resource of its own. Whole services are told by another check. */
function needsResource(action: ReadAction, subject: Subject): boolean {
  if (/^\*+$/.test(action.name.name)) return false;
  return knownNumbers(action, subject).some((number) => {
    const { level, resourceTypes } = infoOf(number);
    return level !== 'list' && level !== 'read' && resourceTypes.some((it) => it.required);
  });
}
