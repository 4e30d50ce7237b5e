import { assumers, judgeTrust, statementName } from '../../effective/role-trust.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-role-trust-not-public',
  title: 'No IAM role can be assumed by just anybody with an AWS account',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Whoever learns the name of such a role takes it on from an account of their own, with all that it may do.',
  fix: 'Name in the trust policy the principals that are meant, or ask for your organization by aws:PrincipalOrgID.',
  items: ['iam.least-privilege'],
  aka: {},
  kind: 'iam:role',
  facts: ['AssumeRolePolicyDocument'],
  judge(role) {
    return judgeTrust(role, (trust) => {
      const open = assumers(trust).filter(
        ({ audience }) => audience === 'everyone' || audience === 'authenticated-aws',
      );
      if (open.length === 0) return pass('The trust policy lets in nobody but those whom it means.');
      const ways = open.map(({ conditions, statement, ...it }) => {
        const where = conditions.length === 0 ? '' : `, where ${conditions.join(' and ')}`;
        return `${statementName(it, statement)} of the trust policy allows it to ${it.principals.join(', ')}${where}`;
      });
      return fail(
        `Anyone with an AWS account may assume the role: ${ways.join('; ')}; expected: named principals.`,
      );
    });
  },
});
