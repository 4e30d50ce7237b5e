import { cases, denied } from '../case.ts';

export default cases('acm-certificate-transparency', 'acm:certificate', [
  { name: 'logged', verdict: 'pass', facts: { transparencyLogging: true } },
  { name: 'imported', verdict: 'pass', facts: { transparencyLogging: null } },
  { name: 'not logged', verdict: 'fail', facts: { transparencyLogging: false } },
  { name: 'denied', verdict: 'unknown', facts: { transparencyLogging: denied('acm:DescribeCertificate') } },
]);
