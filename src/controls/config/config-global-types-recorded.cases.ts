import type { ConfigRecorder } from '../../model/kinds/account.ts';
import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const ALL = ['AWS::IAM::User', 'AWS::IAM::Group', 'AWS::IAM::Role', 'AWS::IAM::Policy'];

function recorder(globalTypes: readonly string[], recording = true) {
  const it: ConfigRecorder = {
    name: 'default',
    recording,
    allSupported: true,
    excludedTypes: [],
    globalTypes,
    roleARN: null,
    lastStatus: 'success',
  };
  return { configRecorders: [it] };
}

function region(id: string, facts: ReturnType<typeof recorder>): Neighbour {
  return { kind: 'aws:region', id, region: id, facts };
}

const CLOSED: Neighbour = {
  kind: 'aws:region',
  id: 'us-west-2',
  region: 'us-west-2',
  facts: { configRecorders: denied('config:DescribeConfigurationRecorders') },
};

export default cases('config-global-types-recorded', 'aws:account', [
  {
    name: 'in another region, beside one that could not be read',
    verdict: 'pass',
    reason: /in us-east-1/,
    facts: {},
    regionFacts: recorder([]),
    others: [region('us-east-1', recorder(ALL)), CLOSED],
  },
  { name: 'nowhere', verdict: 'fail', reason: /includes the global/, facts: {}, regionFacts: recorder([]) },
  { name: 'by a stopped recorder', verdict: 'fail', facts: {}, regionFacts: recorder(ALL, false) },
  {
    name: 'roles only',
    verdict: 'fail',
    reason: /Only AWS::IAM::Role are recorded, in eu-west-1/,
    facts: {},
    regionFacts: recorder(['AWS::IAM::Role']),
  },
  { name: 'no recorders', verdict: 'fail', facts: {}, regionFacts: { configRecorders: [] } },
  {
    name: 'perhaps in one that could not be read',
    verdict: 'unknown',
    facts: {},
    regionFacts: recorder([]),
    others: [CLOSED],
  },
]);
