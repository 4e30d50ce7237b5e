import type { Authorization, Organization, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import { isServiceLinkedRole } from './callers.ts';

/**
 * What has a say in what a principal may do: something is allowed where one policy of every layer allows it and none of
 * any layer denies it. The first is the principal's own.
 */
export interface Layers {
  readonly allowing: readonly Layer[];
  /**
   * The organization's resource control policies. They bind the resources of its accounts, so that what they deny is
   * denied on some.
   */
  readonly ofResources: Layer;
}

export type Layer = readonly PolicySource[];

const UNREAD: Layer = [{ name: 'the organization', how: 'scp', policy: undefined }];

/** Service-linked roles are bound by neither kind of the organization's policies, the management account is not either. */
export function layersOf(authorization: Authorization, principal: PrincipalEntity): Layers {
  const boundary = principal.boundary === null ? [] : [[principal.boundary]];
  const own = [principal.policies, ...boundary];
  if (isServiceLinkedRole(principal)) return { allowing: own, ofResources: [] };
  const { organization, accountId } = authorization;
  return {
    allowing: [...own, ...serviceControlLayers(organization, accountId)],
    ofResources: resourceControlPolicies(organization, accountId),
  };
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html */
function serviceControlLayers(organization: Organization, accountId: string): readonly Layer[] {
  if (organization.state === 'none') return [];
  if (organization.state === 'unknown') return organization.policiesLeftOut === true ? [] : [UNREAD];
  return organization.managementAccountId === accountId ? [] : organization.serviceControlPolicies;
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html */
function resourceControlPolicies(organization: Organization, accountId: string): Layer {
  if (organization.state !== 'known' || organization.managementAccountId === accountId) return [];
  return organization.resourceControlPolicies.flat();
}
