import type { EscalationGraph } from '../../iam/escalation/graph.ts';
import { pathToAdmin } from '../../iam/escalation/paths.ts';
import type { EscalationPath, PathStep } from '../../iam/escalation/paths.ts';
import { hasBit } from '../../iam/sets/bits.ts';
import type { Cause } from '../../model/reading.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** Whether a principal could come to be an administrator, as a verdict. */
export function pathVerdict(graph: EscalationGraph, arn: string): Judgement {
  const { principals, gaps } = graph.map.authorization;
  const number = principals.findIndex((it) => it.arn === arn);
  if (number === -1) return unread('it was not among those that could be read');
  if (hasBit(graph.admins.must, number)) {
    const reason = 'It is an administrator itself; how many there are is another question.';
    return { ...notApplicable(reason), restsOn: [arn] };
  }
  const { policies = [], boundary = null } = principals[number] ?? {};
  const held = boundary === null ? policies : [...policies, boundary];
  const unreadPolicy = held.find((it) => it.policy === undefined);
  const path = pathToAdmin(graph, number);
  if (path?.value === 'certain')
    return { ...fail(`It can become an administrator: ${told(path)}.`), ...rests(arn, path) };
  if (unreadPolicy !== undefined)
    return unread(`what ${unreadPolicy.name} allows: ${unreadPolicy.problem ?? 'not read'}`);
  if (path === undefined)
    return { ...pass('No path of its permissions leads to an administrator.'), restsOn: [arn] };
  if (path.value === 'needs-resource' || hasBit(graph.admins.may, number)) {
    const gap = gaps.find((it) => it.what.startsWith('every ')) ?? gaps[0];
    return unread(gap === undefined ? told(path) : `${gap.what}: ${gap.why}`, told(path));
  }
  const open = [...new Set(path.steps.flatMap((it) => it.open))];
  const where = open.length === 0 ? '' : `, where ${open.slice(0, 3).join(' and ')}`;
  return { ...fail(`It can become an administrator: ${told(path)}${where}.`), ...rests(arn, path) };
}

function unread(detail: string, path?: string): Judgement {
  const cause: Cause = { kind: 'not-collected', detail };
  const reason =
    path === undefined
      ? `Cannot tell whether it can become an administrator, for want of ${detail}.`
      : `It may be able to become an administrator (${path}); that hangs on what was not read: ${detail}.`;
  return { verdict: 'unknown', reason, cause };
}

function rests(arn: string, path: EscalationPath): { readonly restsOn: readonly string[] } {
  const sources = path.steps.flatMap((step) =>
    step.permissions
      .flatMap((it) => it.statements)
      // What was not read has no part in a path that is sure without it.
      .flatMap(({ source }) => (source.policy === undefined ? [] : [source.arn])),
  );
  const stops = path.steps.flatMap((step) => [step.from.arn, step.to.arn, step.through]);
  return { restsOn: [...new Set([arn, ...stops, ...sources].filter((it) => it !== undefined))] };
}

/** `sts:AssumeRole to role/deploy, then iam:PassRole and lambda:CreateFunction to role/admin`. */
export function told({ steps }: EscalationPath): string {
  if (steps.length === 0) return 'by its own permissions';
  return steps.map(stepText).join(', then ');
}

function stepText({ permissions, to, rule, through }: PathStep): string {
  const actions = [...new Set(permissions.filter((it) => it.service === undefined).map((it) => it.action))];
  const by = actions.length === 0 ? rule.name : actions.join(' and ');
  const on = through === undefined ? '' : ` on ${through.split(':').slice(5).join(':')}`;
  return `by ${by}${on} ${stopText(to)}`;
}

const CHANGES: Readonly<Record<NonNullable<PathStep['to']['change']>, string>> = {
  'any-policy': ' with any policy',
  'no-boundary': ' without its boundary',
  'group-member': ' in another group',
  'new-administrator': '',
};

function stopText({ arn, change }: PathStep['to']): string {
  if (change === 'new-administrator') return 'to a new administrator';
  const name = arn.split(':').slice(5).join(':');
  return `to ${name}${change === undefined ? '' : CHANGES[change]}`;
}
