import type * as Fms from '@aws-sdk/client-fms';
import { defineRead, factsOf, must, operation } from './read.ts';

const listPolicies = operation<Fms.ListPoliciesCommandInput, Fms.ListPoliciesCommandOutput>(
  'fms',
  'ListPolicies',
  ['fms:ListPolicies'],
);

/** Both have the code of a denial; a true denial's message names user and action instead. */
const NOBODY = { code: 'AccessDeniedException', says: /^No default admin could be found/i };
const ELSEWHERE = {
  code: 'AccessDeniedException',
  says: /only available to AWS Firewall Manager Administrators/i,
};

/** Which of the two an account heard decides what is told of the region, so each is asked for by a call of its own. */
const NEXT = (NextToken: string) => ({ NextToken });
const PAGE = { MaxResults: 50 };

export const firewallPolicies = defineRead({
  scope: 'region',
  operations: [listPolicies],
  lists: ['fms:policy'],
  gives: { 'aws:region': ['firewallManager'] },
  async *run({ region, call, pages }) {
    const told = (firewallManager: string) => [
      { kind: 'aws:region' as const, id: region, facts: { firewallManager } },
    ];
    let heard: 'nobody' | 'elsewhere' = 'nobody';
    const first = await call(listPolicies, PAGE, {
      absent: [NOBODY, { ...ELSEWHERE, says: noting(ELSEWHERE.says, () => (heard = 'elsewhere')) }],
    });
    if (first === null) {
      yield told(heard);
      return;
    }
    yield [...told('here'), ...policiesOf(first)];
    if (first.NextToken === undefined) return;
    const rest = pages(listPolicies, { ...PAGE, NextToken: first.NextToken }, (o) => o.NextToken, NEXT);
    for await (const page of rest) yield policiesOf(page);
  },
});
