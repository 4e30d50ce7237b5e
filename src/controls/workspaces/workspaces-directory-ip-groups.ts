import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'workspaces-directory-ip-groups',
  title: 'WorkSpaces let in only addresses that you trust',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Without a group of addresses everybody on the internet may try names and passwords at the door of a desktop.',
  fix: 'Make a group with the addresses of your offices and VPN, and associate it with the directory.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['workspacesIpAccessControl'] },
  kind: 'workspaces:directory',
  facts: ['ipGroupIds'],
  judge({ facts: { ipGroupIds } }) {
    if (ipGroupIds.length > 0) return pass(`Only addresses of ${ipGroupIds.join(', ')} may sign in.`);
    return fail('Every address may try to sign in; expected: a group of addresses.');
  },
});
