import type * as Organizations from '@aws-sdk/client-organizations';
import type { OrganizationPolicy, PolicyLevel } from '../../model/kinds/organization.ts';
import type { Cause, Unknown } from '../../model/reading.ts';
import { unknown } from '../../model/reading.ts';
import type { Operation, ReadContext } from './read.ts';
import { defineRead, must, operation, operationName, policyText, ReadFailure, unparsable } from './read.ts';

const describeOrganization = operation<
  Organizations.DescribeOrganizationCommandInput,
  Organizations.DescribeOrganizationCommandOutput
>('organizations', 'DescribeOrganization', ['organizations:DescribeOrganization']);

const NO_ORGANIZATION = 'AWSOrganizationsNotInUseException';

/** Every account of an organization may ask this. */
export const organization = defineRead({
  scope: 'account',
  operations: [describeOrganization],
  gives: { 'aws:account': ['organization', 'organizationFeatureSet'] },
  async *run({ account, call }) {
    const answer = await call(describeOrganization, {}, { absent: [NO_ORGANIZATION] });
    const told = answer === null ? null : must(answer.Organization, describeOrganization, 'Organization');
    const value = told && {
      id: must(told.Id, describeOrganization, 'Id'),
      managementAccountId: must(told.MasterAccountId, describeOrganization, 'MasterAccountId'),
    };
    const organizationFeatureSet = told && must(told.FeatureSet, describeOrganization, 'FeatureSet');
    const facts = { organization: value, organizationFeatureSet };
    yield [{ kind: 'aws:account', id: account, region: 'global', facts }];
  },
});

const listRoots = operation<Organizations.ListRootsCommandInput, Organizations.ListRootsCommandOutput>(
  'organizations',
  'ListRoots',
  ['organizations:ListRoots'],
);
const listParents = operation<Organizations.ListParentsCommandInput, Organizations.ListParentsCommandOutput>(
  'organizations',
  'ListParents',
  ['organizations:ListParents'],
);
const listPoliciesForTarget = operation<
  Organizations.ListPoliciesForTargetCommandInput,
  Organizations.ListPoliciesForTargetCommandOutput
>('organizations', 'ListPoliciesForTarget', ['organizations:ListPoliciesForTarget']);
const describePolicy = operation<
  Organizations.DescribePolicyCommandInput,
  Organizations.DescribePolicyCommandOutput
>('organizations', 'DescribePolicy', ['organizations:DescribePolicy']);

type PolicyType = 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY';

const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

/** Root and organizational units, which nest five deep, and some to spare. */
const MOST_PARENTS = 10;

const NOTHING = { serviceControlPolicies: null, resourceControlPolicies: null, organizationPath: null };

/**
 * What stands over the account. AWS tells it to the management account and to members that are delegated
 * administrators; other members are refused, whatever their own policies allow.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPoliciesForTarget.html
 */
export const organizationPolicies = defineRead({
  scope: 'account',
  operations: [listRoots, listParents, listPoliciesForTarget, describePolicy],
  gives: { 'aws:account': ['serviceControlPolicies', 'resourceControlPolicies', 'organizationPath'] },
  async *run(context) {
    const { account } = context;
    try {
      const facts = await policiesOver(context);
      yield [{ kind: 'aws:account', id: account, region: 'global', facts }];
    } catch (error) {
      throw error instanceof ReadFailure ? new ReadFailure(explained(error.failure)) : error;
    }
  },
});

function explained(cause: Cause): Cause {
  if (cause.kind !== 'denied') return cause;
  return { ...cause, detail: 'AWS tells only the management account and delegated administrators' };
}

async function policiesOver(context: ReadContext) {
  const root = await rootOf(context);
  if (root === null) return NOTHING;
  const targets = await targetsFromRoot(context, must(root.Id, listRoots, 'Id'));
  // `arn:aws:organizations::MANAGEMENT-ACCOUNT:root/o-example/r-example`
  const arn = must(root.Arn, listRoots, 'Arn');
  const managementAccount = arn.split(':')[4];
  const organizationId = must(arn.split('/')[1], listRoots, "the organization's id in Arn");
  const organizationPath = [organizationId, ...targets.slice(0, -1), ''].join('/');
  // Neither type holds for the management account.
  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
  if (managementAccount === context.account) return { ...NOTHING, organizationPath };
  const describe = describer(context);
  const levels = (type: PolicyType) => levelsOrReason(context, root, targets, type, describe);
  return {
    serviceControlPolicies: await levels('SERVICE_CONTROL_POLICY'),
    resourceControlPolicies: await levels('RESOURCE_CONTROL_POLICY'),
    organizationPath,
  };
}

/** The organization's only root; null without an organization. */
async function rootOf({ call, pages }: ReadContext): Promise<Organizations.Root | null> {
  const first = await call(listRoots, {}, { absent: [NO_ORGANIZATION] });
  if (first === null) return null;
  const roots = [...(first.Roots ?? [])];
  if (first.NextToken !== undefined)
    roots.push(
      ...(await allOf(pages(listRoots, { NextToken: first.NextToken }, ...BY_TOKEN), (o) => o.Roots)),
    );
  return must(roots[0], listRoots, 'Roots');
}

/** Ids of the root, of the organizational units under it, and of the account. */
async function targetsFromRoot({ account, pages }: ReadContext, root: string): Promise<readonly string[]> {
  const targets = [account];
  for (let child = account; child !== root;) {
    if (targets.length > MOST_PARENTS) throw broken(listParents, 'the parents do not lead to the root');
    const listing = pages(listParents, { ChildId: child }, ...BY_TOKEN);
    const [parent] = await allOf(listing, (page) => page.Parents);
    child = must(parent?.Id, listParents, 'Id');
    targets.unshift(child);
  }
  return targets;
}

/** A delegation may cover one type and not the other, so that one which is refused must not hide the other. */
async function levelsOrReason(
  ...args: Parameters<typeof levelsOf>
): Promise<readonly PolicyLevel[] | null | Unknown> {
  try {
    return await levelsOf(...args);
  } catch (error) {
    if (error instanceof ReadFailure) return unknown(explained(error.failure));
    throw error;
  }
}

/** The levels of one type; null where the root does not have the type enabled, and so nothing of it is attached. */
async function levelsOf(
  { pages }: ReadContext,
  root: Organizations.Root,
  targets: readonly string[],
  type: PolicyType,
  describe: (id: string) => Promise<OrganizationPolicy | Unknown>,
): Promise<readonly PolicyLevel[] | null | Unknown> {
  const status = must(root.PolicyTypes, listRoots, 'PolicyTypes').find((it) => it.Type === type)?.Status;
  if (status === undefined) return null;
  if (status !== 'ENABLED') {
    const detail = `the policy type ${type} is ${status}`;
    return unknown({ kind: 'transient', operation: operationName(listRoots), detail });
  }
  const levels: PolicyLevel[] = [];
  for (const target of targets) {
    const listing = pages(listPoliciesForTarget, { TargetId: target, Filter: type }, ...BY_TOKEN);
    const attached = await allOf(listing, (page) => page.Policies);
    // AWS keeps at least one attached everywhere: none would mean that nothing is allowed.
    if (attached.length === 0) return unparsable(listPoliciesForTarget, `${target} has no ${type}`);
    const policies: OrganizationPolicy[] = [];
    for (const summary of attached) {
      const policy = await describe(must(summary.Id, listPoliciesForTarget, 'Id'));
      if ('known' in policy) return policy;
      policies.push(policy);
    }
    levels.push(policies);
  }
  return levels;
}

/** Describes each policy once, wherever it is attached. */
function describer({ call }: ReadContext): (id: string) => Promise<OrganizationPolicy | Unknown> {
  const described = new Map<string, OrganizationPolicy | Unknown>();
  return async (id) => {
    const earlier = described.get(id);
    if (earlier !== undefined) return earlier;
    const { Policy } = await call(describePolicy, { PolicyId: id });
    const Content = policyText(must(Policy?.Content, describePolicy, 'Content'), describePolicy);
    const Name = must(Policy?.PolicySummary?.Name, describePolicy, 'Name');
    const policy = typeof Content === 'string' ? { Id: id, Name, Content } : Content;
    described.set(id, policy);
    return policy;
  };
}

/** AWS may send an empty page before one that has something. */
async function allOf<P, T>(
  pages: AsyncIterable<P>,
  items: (page: P) => readonly T[] | undefined,
): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...(items(page) ?? []));
  return all;
}

function broken(op: Operation, detail: string): ReadFailure {
  return new ReadFailure({ kind: 'unparsable', operation: operationName(op), detail });
}
