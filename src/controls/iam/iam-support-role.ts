import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-support-role',
  title: 'Somebody is there to work with AWS Support',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'When something is wrong, whoever is on duty should open a case at once, without being an administrator for it.',
  fix: 'Attach AWSSupportAccess to a role or group for those who handle incidents.',
  items: ['iam.tiers'],
  aka: {
    prowler: ['iam_support_role_created'],
    cloudsploit: ['iamSupportPolicy'],
    securityHub: ['IAM.18'],
  },
  kind: 'aws:account',
  facts: [],
  relations: {
    roles: all('iam:role', ['ManagedPolicyArns'], { partial: true }),
    groups: all('iam:group', ['ManagedPolicyArns'], { partial: true }),
    users: all('iam:user', ['ManagedPolicyArns'], { partial: true }),
  },
  judge(_, { related: { roles, groups, users } }) {
    const holder = [...roles, ...groups, ...users].find((it) => it.facts.ManagedPolicyArns.some(isSupport));
    if (holder === undefined) {
      return fail('Nobody holds AWSSupportAccess; expected: a role or group that does.');
    }
    const { kind, id, name = id, arn = id } = holder;
    return {
      ...pass(`The ${kind.slice('iam:'.length)} ${name} holds AWSSupportAccess.`),
      restsOn: [arn],
    };
  },
});

function isSupport(arn: string): boolean {
  return /^arn:[^:]+:iam::aws:policy\/AWSSupportAccess$/.test(arn);
}
