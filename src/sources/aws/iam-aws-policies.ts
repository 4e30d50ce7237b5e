import type * as Iam from '@aws-sdk/client-iam';
import type { Found } from '../../store/scan-store.ts';
import {
  awsPolicyFound,
  getAccountAuthorizationDetails,
  policyDocument,
  policyFound,
} from './iam-entities.ts';
import type { ReadContext } from './read.ts';
import { defineRead, must, operation } from './read.ts';

const listPolicies = operation<Iam.ListPoliciesCommandInput, Iam.ListPoliciesCommandOutput>(
  'iam',
  'ListPolicies',
  ['iam:ListPolicies'],
);
const getPolicyVersion = operation<Iam.GetPolicyVersionCommandInput, Iam.GetPolicyVersionCommandOutput>(
  'iam',
  'GetPolicyVersion',
  ['iam:GetPolicyVersion'],
);

/**
 * AWS's own policies that somebody in the account holds, or has as a boundary: of AWS's 1,500 these are some dozens.
 *
 * A kind and a read of their own, beside the customer's policies: their documents are long, and only questions about
 * what somebody may do are worth them; and the customer's policies are judged and followed without them, as before.
 *
 * The authorization details leave out policies that are only boundaries, so these are asked for one by one.
 */
export const awsPolicies = defineRead({
  id: 'iam:GetAccountAuthorizationDetails(AWSManagedPolicy)',
  scope: 'account',
  operations: [getAccountAuthorizationDetails, listPolicies, getPolicyVersion],
  lists: ['iam:aws-policy'],
  gives: { 'iam:aws-policy': ['PolicyDocument'] },
  async *run(context) {
    const seen = new Set<string>();
    const input = { Filter: ['AWSManagedPolicy' as const], MaxItems: 1000 };
    for await (const page of context.pages(
      getAccountAuthorizationDetails,
      input,
      (o) => o.Marker,
      (Marker) => ({ Marker }),
    )) {
      const held = (page.Policies ?? []).filter((policy) => policy.AttachmentCount !== 0).map(policyFound);
      for (const { id } of held) seen.add(id);
      yield held;
    }
    yield await boundaries(context, seen);
  },
});

/** Yielded only when whole: an interrupted listing goes on from one page token, and that is the first listing's. */
async function boundaries({ pages, call }: ReadContext, seen: ReadonlySet<string>): Promise<Found[]> {
  const found: Found[] = [];
  for await (const page of pages(
    listPolicies,
    { Scope: 'AWS', PolicyUsageFilter: 'PermissionsBoundary', MaxItems: 1000 },
    (o) => o.Marker,
    (Marker) => ({ Marker }),
  )) {
    for (const policy of page.Policies ?? []) {
      const arn = must(policy.Arn, listPolicies, 'Arn');
      // AWS tells the count with each; an emulator that does not know the filter lists all of its policies.
      if (seen.has(arn) || !policy.PermissionsBoundaryUsageCount) continue;
      const VersionId = must(policy.DefaultVersionId, listPolicies, 'DefaultVersionId');
      const answer = await call(getPolicyVersion, { PolicyArn: arn, VersionId });
      const text = must(answer.PolicyVersion?.Document, getPolicyVersion, 'Document');
      const name = must(policy.PolicyName, listPolicies, 'PolicyName');
      found.push(awsPolicyFound(arn, name, policyDocument(text, getPolicyVersion)));
    }
  }
  return found;
}
