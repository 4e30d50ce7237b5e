import { cases, denied } from '../case.ts';

export default cases('route53-domain-transfer-lock', 'route53domains:domain', [
  { name: 'locked', verdict: 'pass', facts: { TransferLock: true } },
  { name: 'open', verdict: 'fail', facts: { TransferLock: false } },
  { name: 'denied', verdict: 'unknown', facts: { TransferLock: denied('route53domains:ListDomains') } },
]);
