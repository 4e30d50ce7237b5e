import type { Authorization } from '../../iam/account/authorization.ts';
import type { EscalationGraph } from '../../iam/escalation/graph.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';
import { pathVerdict } from './paths.ts';
import { rememberedBy } from './remembered.ts';

/**
 * Whether a workload acts with a role that is an administrator or could become one.
 *
 * @param arn of the workload
 */
export function workloadAdminVerdict(graph: EscalationGraph, arn: string): Judgement {
  const workload = byArn(graph.map.authorization).get(arn);
  if (workload?.roles === undefined) {
    const detail = 'its role was not read';
    return {
      verdict: 'unknown',
      reason: `Cannot tell: ${detail}.`,
      cause: { kind: 'not-collected', detail },
    };
  }
  const restsOn = [...workload.roles];
  const verdicts = workload.roles.map((role): readonly [string, Judgement] => [
    role,
    pathVerdict(graph, role),
  ]);
  for (const [role, it] of verdicts) {
    if (it.verdict === 'not-applicable') {
      return { ...fail(`It acts as ${role}, an administrator; expected: no such role.`), restsOn };
    }
    if (it.verdict === 'fail') {
      const all = [...restsOn, ...(it.restsOn ?? [])];
      return { ...fail(`It acts as ${role}. ${it.reason}`), restsOn: all };
    }
  }
  const unknown = verdicts.find(([, it]) => it.verdict === 'unknown')?.[1];
  return unknown ?? { ...pass('Its role does not lead to an administrator.'), restsOn };
}

const byArn = rememberedBy(
  (authorization: Authorization) => [authorization],
  ({ workloads }) => new Map(workloads.map((it) => [it.arn, it])),
);
