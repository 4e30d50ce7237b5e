import type { ConfigRecorder } from '../../model/kinds/account.ts';
import { cases, denied } from '../case.ts';

function recorder(roleARN: string | null, recording = true) {
  const it: ConfigRecorder = {
    name: 'default',
    recording,
    allSupported: true,
    excludedTypes: [],
    globalTypes: [],
    roleARN,
    lastStatus: 'success',
  };
  return { facts: { configRecorders: [it] } };
}

const LINKED = 'arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig';

export default cases('config-recorder-role', 'aws:region', [
  { name: 'linked', verdict: 'pass', ...recorder(LINKED) },
  { name: 'in China', verdict: 'pass', ...recorder(LINKED.replace('arn:aws:', 'arn:aws-cn:')) },
  {
    name: 'its own',
    verdict: 'fail',
    reason: /role\/config;/,
    ...recorder('arn:aws:iam::111122223333:role/config'),
  },
  {
    name: 'one that has the name only',
    verdict: 'fail',
    ...recorder('arn:aws:iam::111122223333:role/AWSServiceRoleForConfig'),
  },
  { name: 'not told', verdict: 'fail', ...recorder(null) },
  { name: 'stopped', verdict: 'not-applicable', ...recorder(null, false) },
  { name: 'none', verdict: 'not-applicable', facts: { configRecorders: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { configRecorders: denied('config:DescribeConfigurationRecorders') },
  },
]);
