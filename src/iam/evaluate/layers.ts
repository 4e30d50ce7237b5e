import type { Organization, PolicySource } from '../account/authorization.ts';
import { isEntity, isPrincipal } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Policies } from './decision.ts';
import { resourceOrganization } from './request-context.ts';

/** Policies of one kind that have a say, and what of them is not known. */
export interface Layer {
  /** Levels of an organization; of every other kind one. */
  readonly levels: readonly (readonly PolicySource[])[];
  /** Where the layer as a whole is not known: what would have to be true of it. */
  readonly unread?: string;
}

/** The policies that have a say in a request, with those that AWS exempts left out. */
export interface Layers {
  readonly identity: readonly PolicySource[];
  readonly boundary: PolicySource | null;
  /** Undefined: none were passed. */
  readonly session: readonly PolicySource[] | undefined;
  readonly serviceControl: Layer;
  readonly resourceControl: Layer;
  /** Null: none, or none that is asked. */
  readonly resource: PolicySource | null | undefined;
  readonly endpoint: PolicySource | undefined;
  /**
   * A KMS key or a role to assume: identity policies count only in so far as its policy passes them on.
   * https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
   */
  readonly ownPolicyDecides: boolean;
}

const NONE: Layer = { levels: [] };

export function layersOf(asked: Asked, policies: Policies): Layers {
  const entity = isEntity(asked.caller);
  return {
    identity: entity ? policies.identity : [],
    boundary: entity ? policies.boundary : null,
    session: entity ? policies.session : undefined,
    serviceControl: serviceControl(asked, policies.organization),
    resourceControl: resourceControl(asked, policies),
    resource: resourcePolicy(asked, policies),
    endpoint: asked.caller.kind === 'service' ? undefined : policies.vpcEndpoint,
    ownPolicyDecides: ownPolicyDecides(asked),
  };
}

/**
 * AWS: they hold for the principals of member accounts, the root user included, and for no service-linked role.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export function serviceControl({ caller }: Asked, organization: Organization): Layer {
  if (!isPrincipal(caller) || caller.isServiceLinked || organization.state === 'none') return NONE;
  if (organization.state === 'unknown') {
    if (organization.policiesLeftOut === true) return NONE;
    return {
      levels: [],
      unread: `the service control policies over the caller's account let it pass (${organization.problem})`,
    };
  }
  if (organization.managementAccountId === caller.account) return NONE;
  return { levels: organization.serviceControlPolicies };
}

/**
 * AWS: they hold for some services' resources in member accounts, whoever asks, but for service-linked roles, AWS
 * managed keys and kms:RetireGrant.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
function resourceControl(asked: Asked, policies: Policies): Layer {
  const { caller, facts, request } = asked;
  if (facts.hasResourceControlPolicies === false || caller.isServiceLinked) return NONE;
  if (asked.action === 'kms:retiregrant' || isAwsManagedKey(request.resource)) return NONE;
  const organization = resourceOrganization(caller, asked.isSameAccount, policies);
  if (organization?.state === 'none') return NONE;
  if (organization?.state === 'unknown' && organization.policiesLeftOut === true) return NONE;
  if (organization?.state !== 'known') {
    const problem = organization === undefined ? 'its organization was not read' : organization.problem;
    return {
      levels: [],
      unread: `a resource control policy over the resource's account denies it (${problem})`,
    };
  }
  if (organization.managementAccountId === request.resourceAccountId) return NONE;
  const levels = organization.resourceControlPolicies;
  if (facts.hasResourceControlPolicies === undefined && levels.length > 0) {
    return {
      levels: [],
      unread: `a resource control policy denies it, should they hold for ${facts.service}`,
    };
  }
  return { levels };
}

function isAwsManagedKey(resource: string): boolean {
  return resource.startsWith('arn:') && resource.includes(':alias/aws/');
}

const ON_TRUST = new Set([
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:tagsession',
  'sts:setsourceidentity',
  'sts:setcontext',
]);

function ownPolicyDecides({ action, facts, request }: Asked): boolean {
  if (facts.service === 'kms') return !facts.takesNoResource && !request.resource.includes(':alias/');
  return ON_TRUST.has(action);
}

/** IAM knows one such policy, the trust policy, which is asked for assuming the role and nothing else. */
function resourcePolicy(asked: Asked, { resource }: Policies): PolicySource | null | undefined {
  const { action, facts } = asked;
  if (facts.service === 'iam' || (facts.service === 'sts' && !ON_TRUST.has(action))) return null;
  // What is called on no resource of the own account meets no policy of a resource.
  if (resource === undefined && facts.takesNoResource && asked.isSameAccount) return null;
  return resource;
}
