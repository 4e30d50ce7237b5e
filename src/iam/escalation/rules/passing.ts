import { COMPUTE } from './passing-compute.ts';
import { DATA } from './passing-data.ts';
import { DELIVERY } from './passing-delivery.ts';
import type { Passing } from './passing-row.ts';
import { on, PASS_ROLE_GUIDE, pathfinding } from './rule.ts';
import type { Need, PassingRule } from './rule.ts';

export const PASSING_RULES: readonly PassingRule[] = [...COMPUTE, ...DATA, ...DELIVERY].map(passingRule);

function passingRule(it: Passing): PassingRule {
  const { id, aka, what, make, use = [], workload, services, federated, profile, unpassed, assumes } = it;
  const needs: readonly Need[] = [
    ...(unpassed === true ? [] : on('passed role', 'iam:PassRole')),
    ...on('new', ...make),
    ...on('workload', ...use),
  ];
  return {
    kind: 'new-passrole',
    id,
    ...(aka === undefined ? {} : { aka }),
    name: `Hands a role to ${what}`,
    needs,
    services,
    ...(federated === undefined ? {} : { federated }),
    ...(profile === undefined ? {} : { profile }),
    ...(workload === undefined ? {} : { workload }),
    ...(unpassed === undefined ? {} : { unpassed }),
    ...(assumes === undefined ? {} : { assumes }),
    fix: fixOf(it),
    references: [it.reference ?? pathfinding(id), PASS_ROLE_GUIDE],
  };
}

function fixOf({ services, make, use = [], unpassed }: Passing): string {
  const [action = ''] = [...use, ...make];
  if (unpassed === true)
    return `Allow ${action} to those only who may pass every role that the account's instances have.`;
  return `Allow iam:PassRole on the roles meant for it only, with iam:PassedToService ${services.join(' or ')}, or take away ${action}.`;
}
