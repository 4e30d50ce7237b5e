import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'appstream-fleet-no-public-address',
  title: 'AppStream fleets get no public addresses',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Machines with addresses of their own go past every gateway that would watch or stop what leaves the network.',
  fix: 'Turn default internet access off, put the fleet into private subnets, and let it out by a NAT gateway.',
  items: ['own.defaults'],
  aka: { prowler: ['appstream_fleet_default_internet_access_disabled'] },
  kind: 'appstream:fleet',
  facts: ['EnableDefaultInternetAccess'],
  judge({ facts: { EnableDefaultInternetAccess: isOn } }) {
    if (isOn)
      return fail('EnableDefaultInternetAccess is true: its machines get public addresses; expected: false.');
    return pass('Its machines get no public addresses.');
  },
});
