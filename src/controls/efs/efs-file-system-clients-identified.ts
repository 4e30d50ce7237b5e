import { givenToEveryClient } from '../../effective/efs-clients.ts';
import { unreadable } from '../../effective/unreadable.ts';
import { parsePolicy } from '../../iam/language/policy.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'efs-file-system-clients-identified',
  title: 'EFS file systems do not let every client of the network in',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Without a policy every machine that reaches a mount target may mount the file system, as root if it says so.',
  fix: 'Give the file system a policy that names the roles of its clients, and have these mount with IAM.',
  items: ['own.data-leaks', 'own.defaults'],
  aka: { prowler: ['efs_not_publicly_accessible'] },
  kind: 'efs:file-system',
  facts: ['FileSystemPolicy'],
  judge({ facts: { FileSystemPolicy: text } }) {
    if (text === null) {
      return fail(
        'There is no policy: every client that reaches a mount target may mount, write and act as root; expected: a policy that names its clients.',
      );
    }
    const parsed = parsePolicy(text);
    if (!parsed.ok) return unreadable('the policy of the file system', parsed.error);
    const open = givenToEveryClient(parsed.policy);
    if (open.length === 0) return pass('The policy gives nothing to clients that show no identity.');
    return fail(
      `The policy gives ${open.join(', ')} to every client that reaches a mount target; expected: named roles.`,
    );
  },
});
