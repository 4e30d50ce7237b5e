import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'autoscaling-group-processes-running',
  title: 'No process of an Auto Scaling group is suspended',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A process that was suspended for an hour and forgotten keeps the group from replacing what fails.',
  fix: 'Resume the processes of the group.',
  items: ['own.ec2-misconfig'],
  aka: { cloudsploit: ['asgSuspendedProcesses'] },
  kind: 'autoscaling:group',
  facts: ['suspendedProcesses'],
  judge({ facts: { suspendedProcesses: suspended } }) {
    if (suspended.length === 0) return pass('No process of the group is suspended.');
    return fail(`The processes ${suspended.join(', ')} are suspended; expected: none.`);
  },
});
