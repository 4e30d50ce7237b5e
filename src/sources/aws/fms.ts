import type * as Fms from '@aws-sdk/client-fms';
import type { FirewallPolicyFacts } from '../../model/kinds/fms.ts';
import type { Found } from '../../store/scan-store.ts';
import { pagesOrNull } from './pages-or-null.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listPolicies = operation<Fms.ListPoliciesCommandInput, Fms.ListPoliciesCommandOutput>(
  'fms',
  'ListPolicies',
  ['fms:ListPolicies'],
);

/** Both have the code of a denial; a true denial's message names user and action instead. */
const NO_ADMINISTRATOR = [
  { code: 'AccessDeniedException', says: /^No default admin could be found/i },
  { code: 'AccessDeniedException', says: /only available to AWS Firewall Manager Administrators/i },
];

const PAGE = { MaxResults: 50 };
const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

/** Only an administrator of Firewall Manager sees policies. */
export const firewallPolicies = defineRead({
  scope: 'region',
  operations: [listPolicies],
  lists: ['fms:policy'],
  gives: { 'aws:region': ['isFirewallManager'] },
  async *run({ region, ...context }) {
    const answers = await pagesOrNull(context, listPolicies, PAGE, BY_TOKEN, NO_ADMINISTRATOR);
    const facts = { isFirewallManager: answers !== null };
    yield [{ kind: 'aws:region', id: region, facts }, ...(answers ?? []).flatMap(policiesOf)];
  },
});

function policiesOf({ PolicyList }: Fms.ListPoliciesCommandOutput): readonly Found[] {
  return must(PolicyList, listPolicies, 'PolicyList').map((it) => ({
    kind: 'fms:policy' as const,
    id: must(it.PolicyId, listPolicies, 'PolicyId'),
    arn: it.PolicyArn,
    name: it.PolicyName,
    facts: {},
  }));
}

const listComplianceStatus = operation<
  Fms.ListComplianceStatusCommandInput,
  Fms.ListComplianceStatusCommandOutput
>('fms', 'ListComplianceStatus', ['fms:ListComplianceStatus']);

export const firewallCompliance = defineRead({
  scope: { each: 'fms:policy' },
  operations: [listComplianceStatus],
  gives: { 'fms:policy': ['compliance'] },
  async *run({ parents: [policy], pages }) {
    if (policy === undefined) return;
    const compliance: FirewallPolicyFacts['compliance'][number][] = [];
    const input = { PolicyId: policy.id, MaxResults: 100 };
    for await (const page of pages(listComplianceStatus, input, ...BY_TOKEN)) {
      const list = must(page.PolicyComplianceStatusList, listComplianceStatus, 'PolicyComplianceStatusList');
      compliance.push(...list.map(accountCompliance));
    }
    yield factsOf(policy, { compliance });
  },
});

function accountCompliance({ MemberAccount, EvaluationResults }: Fms.PolicyComplianceStatus) {
  const results = EvaluationResults ?? [];
  const failing = results.filter(({ ComplianceStatus }) => ComplianceStatus !== 'COMPLIANT');
  return {
    account: must(MemberAccount, listComplianceStatus, 'MemberAccount'),
    status: failing.length > 0 ? 'NON_COMPLIANT' : 'COMPLIANT',
    violators: failing.reduce((sum, it) => sum + (it.ViolatorCount ?? 0), 0),
  };
}
