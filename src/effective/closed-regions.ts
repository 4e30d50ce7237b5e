import type { Organization } from '../iam/account/authorization.ts';
import { identityAccess } from '../iam/evaluate/decide.ts';
import { parsePolicy } from '../iam/language/policy.ts';
import { REGIONS_OF } from '../model/default-regions.ts';
import type { OrganizationFacts, PolicyLevel } from '../model/kinds/organization.ts';

export interface RegionsByPolicy {
  /** Where nobody of the account can start machines, but perhaps roles that are left out by name. */
  readonly closed: readonly string[];
  readonly open: readonly string[];
}

/** What an intruder does first in a region that nobody watches. */
const ACTION = 'ec2:RunInstances';

const EVERYTHING = parsePolicy(
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
);

/**
 * Which regions of the partition the service control policies over an account close, asked for an administrator who has no role of
 * the organization's own. A policy that cannot be read closes nothing surely.
 */
export function closedRegions(
  account: string,
  { id, managementAccountId }: OrganizationFacts,
  levels: readonly PolicyLevel[],
  partition: string,
): RegionsByPolicy {
  const organization: Organization = {
    state: 'known',
    id,
    managementAccountId,
    serviceControlPolicies: levels.map((level) =>
      level.map(({ Name, Content }) => {
        const read = parsePolicy(Content);
        return { name: Name, how: 'scp' as const, policy: read.ok ? read.policy : undefined };
      }),
    ),
    resourceControlPolicies: [],
  };
  const own = EVERYTHING.ok ? EVERYTHING.policy : undefined;
  const policies = {
    identity: [{ name: 'AdministratorAccess', how: 'aws-managed' as const, policy: own }],
    boundary: null,
    organization,
  };
  const caller = {
    kind: 'role' as const,
    arn: `arn:${partition}:iam::${account}:role/administrator`,
    accountId: account,
  };
  const isClosed = (region: string) => {
    const context = (key: string) =>
      key === 'aws:requestedregion'
        ? { state: 'known' as const, values: [region] }
        : { state: 'unknown' as const };
    const instance = `arn:${partition}:ec2:${region}:${account}:instance/i-0`;
    return identityAccess(caller, ACTION, instance, policies, context) === 'denied';
  };
  const regions = REGIONS_OF[partition] ?? [];
  return { closed: regions.filter(isClosed), open: regions.filter((region) => !isClosed(region)) };
}

/** The partition of an account, by a region of it. */
export function partitionOfRegion(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
