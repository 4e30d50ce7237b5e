import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const copy = (id: string, region: string): Neighbour => ({
  kind: 's3:bucket',
  id,
  arn: `arn:aws:s3:::${id}`,
  region,
  facts: {},
});

export default cases('s3-bucket-replicated', 's3:bucket', [
  {
    name: 'to another region',
    verdict: 'pass',
    facts: { replicaBuckets: ['arn:aws:s3:::far'] },
    others: [copy('far', 'eu-central-1')],
  },
  {
    name: 'near and far',
    verdict: 'pass',
    reason: /to far in eu-central-1/,
    facts: { replicaBuckets: ['arn:aws:s3:::near', 'arn:aws:s3:::far'] },
    others: [copy('near', 'eu-west-1'), copy('far', 'eu-central-1')],
  },
  {
    name: 'within the region',
    verdict: 'fail',
    facts: { replicaBuckets: ['arn:aws:s3:::near'] },
    others: [copy('near', 'eu-west-1')],
  },
  { name: 'not at all', verdict: 'fail', facts: { replicaBuckets: [] } },
  {
    name: 'to a bucket of another account',
    verdict: 'unknown',
    reason: /of another account/,
    facts: { replicaBuckets: ['arn:aws:s3:::theirs'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { replicaBuckets: denied('s3:GetReplicationConfiguration') } },
]);
