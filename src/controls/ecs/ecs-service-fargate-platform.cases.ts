import { cases, denied } from '../case.ts';

const service = (PlatformVersion: string | null, more: object = {}) => ({
  LaunchType: 'FARGATE',
  capacityProviders: [],
  PlatformVersion,
  platformFamily: null,
  ...more,
});

export default cases('ecs-service-fargate-platform', 'ecs:service', [
  { name: 'latest', verdict: 'pass', facts: service('LATEST') },
  { name: 'left out', verdict: 'pass', facts: service(null) },
  { name: 'the newest by number', verdict: 'pass', facts: service('1.4.0') },
  { name: 'newer than the list', verdict: 'pass', facts: service('1.10.0') },
  { name: 'old', verdict: 'fail', reason: /is 1\.3\.0/, facts: service('1.3.0') },
  {
    name: 'the newest of Windows',
    verdict: 'pass',
    facts: service('1.0.0', { platformFamily: 'WINDOWS_SERVER_2022_CORE' }),
  },
  {
    name: 'on Fargate by a capacity provider',
    verdict: 'fail',
    facts: service('1.3.0', { LaunchType: null, capacityProviders: ['FARGATE_SPOT'] }),
  },
  {
    name: 'on machines of one’s own',
    verdict: 'not-applicable',
    facts: service(null, { LaunchType: 'EC2' }),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: service(null, { PlatformVersion: denied('ecs:DescribeServices') }),
  },
]);
