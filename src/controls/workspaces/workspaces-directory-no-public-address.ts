import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'workspaces-directory-no-public-address',
  title: 'WorkSpaces get no public addresses',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A desktop with an address of its own is on the internet: what its groups or its firewall leave open is found within hours.',
  fix: 'Turn internet access off for the directory, put the WorkSpaces into private subnets, and let them out by a NAT gateway.',
  items: ['own.defaults'],
  aka: {},
  kind: 'workspaces:directory',
  facts: ['EnableInternetAccess'],
  judge({ facts: { EnableInternetAccess } }) {
    if (EnableInternetAccess)
      return fail('EnableInternetAccess is true: new WorkSpaces get public addresses; expected: false.');
    return pass('New WorkSpaces get no public addresses.');
  },
});
