import { cases, denied } from '../case.ts';

export default cases('cloudtrail-log-file-validation', 'cloudtrail:trail', [
  { name: 'on', verdict: 'pass', facts: { EnableLogFileValidation: true } },
  { name: 'off', verdict: 'fail', reason: /is off/, facts: { EnableLogFileValidation: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EnableLogFileValidation: denied('cloudtrail:DescribeTrails') },
  },
]);
