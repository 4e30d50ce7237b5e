import { WORKLOADS } from '../../effective/permissions/relations.ts';
import { describeCause } from '../../model/causes.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'organizations-management-account-idle',
  title: 'The account that manages the organization runs no workloads',
  risk: { impact: 'account', exposure: 'inside', ease: 'effort' },
  why: 'No guardrail of the organization holds for that account, and whoever breaks into a program there may reach all others.',
  fix: 'Move what runs there to a member account.',
  items: ['own.isolation'],
  aka: {},
  kind: 'aws:account',
  facts: ['organization'],
  relations: WORKLOADS,
  judge({ id, facts: { organization } }, { related }) {
    if (organization?.managementAccountId !== id) {
      return { ...notApplicable('The account does not manage an organization.'), restsOn: [] };
    }
    const {
      functions,
      instances,
      taskDefinitions,
      projects,
      agents,
      notebooks,
      jobs,
      endpoints,
      appServices,
    } = related;
    const lists = {
      functions,
      instances,
      taskDefinitions,
      projects,
      agents,
      notebooks,
      jobs,
      endpoints,
      appServices,
    };
    const running = Object.values(lists).flatMap((it) =>
      it.things.filter(({ managedByAws }) => !managedByAws),
    );
    if (running.length > 0) {
      const restsOn = running.map((it) => it.arn ?? it.id);
      return { ...fail(`It runs ${counted(running)}; expected: nothing.`), restsOn };
    }
    const [unlisted] = Object.values(lists).flatMap((it) => it.unlisted);
    if (unlisted === undefined) return { ...pass('Nothing that computes was found in it.'), restsOn: [] };
    const reason = `What runs in ${unlisted.region} could not all be listed: ${describeCause(unlisted.cause)}.`;
    return { verdict: 'unknown', reason, cause: unlisted.cause, restsOn: [] };
  },
});

/** `lambda:function 2, ec2:instance 1`. */
function counted(things: readonly { readonly kind: string }[]): string {
  const kinds = [...Map.groupBy(things, ({ kind }) => kind)];
  return kinds.map(([kind, list]) => `${kind} ${list.length}`).join(', ');
}
