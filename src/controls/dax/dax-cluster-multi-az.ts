import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dax-cluster-multi-az',
  title: 'DAX clusters have nodes in several availability zones',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'With all nodes in one zone, its failure sends every read to the table at once, which may refuse them.',
  fix: 'Add nodes in other zones: three in three zones for production.',
  items: ['own.defaults'],
  aka: { prowler: ['dynamodb_accelerator_cluster_multi_az'] },
  kind: 'dax:cluster',
  facts: ['availabilityZones'],
  judge({ facts: { availabilityZones } }) {
    const zones = [...new Set(availabilityZones)];
    if (zones.length > 1) return pass(`The nodes lie in ${zones.join(', ')}.`);
    return fail(`The nodes lie in ${zones[0] ?? 'no zone yet'}; expected: in two zones or more.`);
  },
});
