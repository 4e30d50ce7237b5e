import type { ConfigRecorder } from '../../model/kinds/account.ts';
import { cases, denied } from '../case.ts';

const RECORDER: ConfigRecorder = {
  name: 'default',
  recording: true,
  allSupported: true,
  excludedTypes: [],
  globalTypes: [],
  roleARN: null,
  lastStatus: 'success',
};

const recorder = (more: Partial<ConfigRecorder>) => ({
  facts: { configRecorders: [{ ...RECORDER, ...more }] },
});

export default cases('config-recorder-enabled', 'aws:region', [
  { name: 'records everything', verdict: 'pass', ...recorder({}) },
  { name: 'has not delivered yet', verdict: 'pass', ...recorder({ lastStatus: 'pending' }) },
  { name: 'AWS has not said yet', verdict: 'pass', ...recorder({ lastStatus: null }) },
  { name: 'none', verdict: 'fail', reason: /no configuration recorder/, facts: { configRecorders: [] } },
  { name: 'stopped', verdict: 'fail', reason: /stopped/, ...recorder({ recording: false }) },
  { name: 'fails to deliver', verdict: 'fail', reason: /failed/, ...recorder({ lastStatus: 'failure' }) },
  {
    name: 'chosen types',
    verdict: 'fail',
    reason: /chosen resource types/,
    ...recorder({ allSupported: false }),
  },
  {
    name: 'all but the global types of IAM',
    verdict: 'pass',
    ...recorder({ allSupported: false, excludedTypes: ['AWS::IAM::User', 'AWS::IAM::Role'] }),
  },
  {
    name: 'all but one type',
    verdict: 'fail',
    reason: /leaves out AWS::EC2::NetworkInterface;/,
    ...recorder({ allSupported: false, excludedTypes: ['AWS::IAM::User', 'AWS::EC2::NetworkInterface'] }),
  },
  {
    name: 'the status denied',
    verdict: 'unknown',
    facts: { configRecorders: denied('config:DescribeConfigurationRecorderStatus') },
  },
]);
