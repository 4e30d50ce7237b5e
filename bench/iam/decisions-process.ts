// Single questions about the policies of a synthetic account, in a process of its own; prints what one costs.
//
//   node bench/iam/decisions-process.ts
import { actionTable } from '../../src/iam/actions/actions.ts';
import { newAccess } from '../../src/iam/diff/new-access.ts';
import { decide } from '../../src/iam/evaluate/decide.ts';
import { explain } from '../../src/iam/evaluate/explain.ts';
import { parsePolicy } from '../../src/iam/language/policy.ts';
import type { Policy } from '../../src/iam/language/policy.ts';
import { lint } from '../../src/iam/lint/lint.ts';
import { askingOf } from '../../src/iam/sets/in-account.ts';
import { policySets } from '../../src/iam/sets/policy-sets.ts';
import { mix } from '../company/world.ts';
import { LARGE, syntheticAccount } from './synthetic.ts';

const ROLES = 500;
const DECISIONS = 100_000;
const { authorization, documents } = syntheticAccount({ ...LARGE, roles: ROLES });
const { names } = actionTable();

function parsed(): readonly Policy[] {
  return documents.flatMap((it) => {
    const read = parsePolicy(it);
    return read.ok ? [read.policy] : [];
  });
}

/** Microseconds of CPU for one of so many. */
function each(count: number, work: (at: number) => unknown): number {
  const start = process.cpuUsage();
  for (let at = 0; at < count; at++) work(at);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

function asking(at: number) {
  const principal = authorization.principals[mix(at, 1) % authorization.principals.length];
  const resource = authorization.resources[mix(at, 2) % authorization.resources.length];
  if (principal === undefined || resource === undefined) throw new Error('the account is empty');
  const service = resource.kind.split(':', 1)[0] ?? '';
  const own = actionTable().services.get(service);
  // Half of the questions are about the resource's own service.
  const isOwn = own !== undefined && at % 2 === 0;
  const action = isOwn ? own.first + (mix(at, 3) % (own.end - own.first)) : mix(at, 4) % names.length;
  const target = resource.kind === 's3:bucket' ? `${resource.arn}/key` : resource.arn;
  return askingOf(authorization, principal, names[action] ?? '', target);
}

const questions = Array.from({ length: DECISIONS }, (_, at) => asking(at));
const cold = parsed();
const decideAt = (at: number): unknown => {
  const { request, policies } = questions[at] ?? asking(at);
  return decide(request, policies);
};
each(DECISIONS, decideAt);
const measured = {
  documents: documents.length,
  us: {
    'a decision': each(DECISIONS, decideAt),
    'a decision, explained': each(DECISIONS / 10, (at) => {
      const { request, policies } = questions[at] ?? asking(at);
      return explain(request, policies);
    }),
    'a policy parsed': each(documents.length, (at) => parsePolicy(documents[at] ?? '')),
    'a policy, all actions, first time': each(cold.length, (at) => policySets(cold[at] ?? never())),
    'a policy, all actions, warm': (() => {
      const warm = parsed();
      return each(warm.length, (at) => policySets(warm[at] ?? never()));
    })(),
    'a policy linted': each(documents.length, (at) => lint(documents[at] ?? '', { type: 'identity' })),
    'a policy compared with another': each(200, (at) =>
      newAccess([cold[at % cold.length] ?? never()], [cold[(at * 7 + 1) % cold.length] ?? never()]),
    ),
  },
};
process.stdout.write(`${JSON.stringify(measured)}\n`);

function never(): never {
  throw new Error('the account has no policy');
}
