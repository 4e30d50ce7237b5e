import { cases, denied } from '../case.ts';

const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' } };
const OUT = { service: 'default', optedOut: true };

export default cases('organizations-ai-opt-out', 'aws:account', [
  { name: 'all', verdict: 'pass', facts: { ...MEMBER, aiServicesOptOut: [OUT] } },
  {
    name: 'all, and one by name',
    verdict: 'pass',
    facts: { ...MEMBER, aiServicesOptOut: [OUT, { service: 'rekognition', optedOut: true }] },
  },
  {
    name: 'but for one',
    verdict: 'fail',
    reason: /Opted in again: lex;/,
    facts: { ...MEMBER, aiServicesOptOut: [OUT, { service: 'lex', optedOut: false }] },
  },
  {
    name: 'one only',
    verdict: 'fail',
    facts: { ...MEMBER, aiServicesOptOut: [{ service: 'lex', optedOut: true }] },
  },
  {
    name: 'no policy',
    verdict: 'fail',
    reason: /No AI services/,
    facts: { ...MEMBER, aiServicesOptOut: null },
  },
  {
    name: 'no organization',
    verdict: 'not-applicable',
    facts: { organization: null, aiServicesOptOut: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...MEMBER, aiServicesOptOut: denied('organizations:DescribeEffectivePolicy') },
  },
]);
