import { deputyPage } from '../../effective/deputies.ts';
import { judgeTrust, passedStatements } from '../../effective/role-trust.ts';
import type { Trust } from '../../effective/role-trust.ts';
import { appliesTo } from '../../iam/exposure/principals.ts';
import { contextOf } from '../../iam/exposure/requesters.ts';
import { worldOf } from '../../iam/exposure/world.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-trust-confused-deputy',
  title: 'Roles of services that act for many customers name the source they act for',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A service that can be told to use any role by name might be made to use yours for somebody else’s resource.',
  fix: 'Add aws:SourceAccount, or aws:SourceArn with the resource, as a condition to the trust policy.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_role_cross_service_confused_deputy_prevention'] },
  kind: 'iam:role',
  facts: ['AssumeRolePolicyDocument'],
  judge(role) {
    return judgeTrust(role, (trust) => {
      const services = servicesOf(trust).map((name) => ({ name, through: throughFor(trust, name) }));
      const open = services.filter(
        ({ name, through }) => through.length > 0 && deputyPage(name) !== undefined,
      );
      if (open.length > 0) {
        const clauses = open.map(({ name, through }) => `${name} (${through.join(', ')})`);
        return fail(
          `The trust policy lets ${clauses.join(', ')} act for any customer’s resource; expected: a condition on aws:SourceArn or aws:SourceAccount.`,
        );
      }
      const guarded = services.filter(({ through }) => through.length === 0).map(({ name }) => name);
      if (guarded.length > 0) return pass(`The trust policy names the source for ${guarded.join(', ')}.`);
      return notApplicable('The role trusts no service whose documentation asks for a source here.');
    });
  },
});

function servicesOf({ policy }: Trust): readonly string[] {
  const allowed = policy.statements.filter((it) => it.effect === 'Allow');
  const principals = allowed.flatMap((it) => it.principals ?? []);
  return [...new Set(principals.flatMap((it) => (it.type === 'Service' ? [it.value] : [])))];
}

/** The statements by which the service gets in for the resource of a stranger. */
function throughFor(trust: Trust, service: string): readonly string[] {
  const { policy, account, partition } = trust;
  const asks = { kind: 'service', service, source: 'stranger' } as const;
  const context = contextOf(asks, worldOf(policy, { accountId: account, partition }));
  return passedStatements(trust, 'sts:AssumeRole', (it) => appliesTo(it, asks), context);
}
