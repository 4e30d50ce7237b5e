import { cases, denied } from '../case.ts';

function radius(status: string) {
  return { protocol: 'MS-CHAPv2', status };
}

export default cases('directoryservice-mfa', 'directoryservice:directory', [
  { name: 'enabled', verdict: 'pass', facts: { Type: 'ADConnector', radius: radius('Completed') } },
  {
    name: 'failed',
    verdict: 'fail',
    reason: /is Failed/,
    facts: { Type: 'MicrosoftAD', radius: radius('Failed') },
  },
  { name: 'never set up', verdict: 'fail', facts: { Type: 'MicrosoftAD', radius: null } },
  { name: 'a type that has none', verdict: 'not-applicable', facts: { Type: 'SimpleAD', radius: null } },
  { name: 'shared', verdict: 'not-applicable', facts: { Type: 'SharedMicrosoftAD', radius: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Type: 'MicrosoftAD', radius: denied('ds:DescribeDirectories') },
  },
]);
