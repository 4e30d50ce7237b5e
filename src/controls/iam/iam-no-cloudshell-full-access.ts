import { notListed } from '../../effective/permissions/not-listed.ts';
import { describeCause } from '../../model/causes.ts';
import { asRead, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-no-cloudshell-full-access',
  title: 'Nobody holds AWSCloudShellFullAccess',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'It allows files to be carried in and out through a browser, past everything that watches the network.',
  fix: 'Detach it, and allow CloudShell without cloudshell:GetFileUploadUrls and cloudshell:GetFileDownloadUrls.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_policy_cloudshell_admin_not_attached'], securityHub: ['IAM.27'] },
  kind: 'aws:account',
  facts: [],
  relations: {
    users: asRead('iam:user', ['ManagedPolicyArns']),
    groups: asRead('iam:group', ['ManagedPolicyArns']),
    roles: asRead('iam:role', ['ManagedPolicyArns']),
  },
  judge(_, { related: { users, groups, roles } }) {
    const [unlisted] = [users, groups, roles].flatMap((it) => it.unlisted);
    if (unlisted !== undefined) return notListed(unlisted.cause);
    const things = [...users.things, ...groups.things, ...roles.things];
    const holders = things.filter(
      ({ readings: { ManagedPolicyArns: arns } }) => arns.known && arns.value.some(isCloudShell),
    );
    const restsOn = holders.map(({ id, arn = id }) => arn);
    if (holders.length > 0) {
      const names = holders.map(({ kind, id, name = id }) => `the ${kind.slice('iam:'.length)} ${name}`);
      return {
        ...fail(`AWSCloudShellFullAccess is held by ${names.join(', ')}; expected: nobody.`),
        restsOn,
      };
    }
    const [cause] = things.flatMap(({ readings: { ManagedPolicyArns: arns } }) =>
      arns.known ? [] : [arns.cause],
    );
    if (cause === undefined) return { ...pass('Nobody holds AWSCloudShellFullAccess.'), restsOn };
    return { verdict: 'unknown', reason: `Not all holders could be read: ${describeCause(cause)}.`, cause };
  },
});

function isCloudShell(arn: string): boolean {
  return /^arn:[^:]+:iam::aws:policy\/AWSCloudShellFullAccess$/.test(arn);
}
