import { cases, denied } from '../case.ts';

function of(account: string, violators: number) {
  return { account, status: violators === 0 ? 'COMPLIANT' : 'NON_COMPLIANT', violators };
}

export default cases('fms-policy-met', 'fms:policy', [
  { name: 'met', verdict: 'pass', facts: { compliance: [of('111122223333', 0), of('444455556666', 0)] } },
  {
    name: 'not in two accounts',
    verdict: 'fail',
    reason: /2 of 3 accounts: 777788889999 \(9 resources\), 444455556666 \(1 resources\);/,
    facts: { compliance: [of('111122223333', 0), of('444455556666', 1), of('777788889999', 9)] },
  },
  { name: 'not evaluated', verdict: 'not-applicable', facts: { compliance: [] } },
  { name: 'denied', verdict: 'unknown', facts: { compliance: denied('fms:ListComplianceStatus') } },
]);
