import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-serial-console-off',
  title: 'The EC2 serial console is off in every region',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'The serial console reaches machines past every security group and network ACL, with no record of what was typed.',
  fix: 'Turn access to the serial console off, and on again for the time of a repair.',
  items: ['own.defaults', 'own.ec2-misconfig'],
  aka: {},
  kind: 'aws:region',
  facts: ['serialConsoleAccess'],
  judge({ facts: { serialConsoleAccess: isOn } }) {
    return isOn
      ? fail('Access to the serial console is on in this region; expected: off.')
      : pass('Access to the serial console is off in this region.');
  },
});
