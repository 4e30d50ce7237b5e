import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'neptune-cluster-multi-az',
  title: 'Neptune clusters have instances in more than one availability zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'When the zone of the only instance fails, the cluster stands still until another has been made.',
  fix: 'Add a replica in another zone, which takes over within a minute.',
  items: ['own.defaults'],
  aka: {
    prowler: ['neptune_cluster_multi_az'],
    cloudsploit: ['neptuneDBMultiAz'],
    securityHub: ['Neptune.9'],
  },
  kind: 'neptune:cluster',
  facts: ['MultiAZ'],
  judge({ facts }) {
    return facts.MultiAZ ? pass('MultiAZ is true.') : fail('MultiAZ is false; expected: true.');
  },
});
