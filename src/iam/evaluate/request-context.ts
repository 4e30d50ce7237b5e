import type { Organization } from '../account/authorization.ts';
import { matchesAnything } from '../language/conditions.ts';
import type { Context, ContextValue } from '../language/conditions.ts';
import type { ActionFacts } from './action-facts.ts';
import { lastSegment } from './caller-identity.ts';
import type { CallerIdentity } from './caller-identity.ts';
import type { AccessRequest, Policies } from './decision.ts';

/**
 * What a request's context holds, as far as it follows from who asks what of which resource. Availability and values:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export interface ContextFacts {
  readonly request: AccessRequest;
  readonly policies: Pick<Policies, 'organization' | 'resourceOrganization' | 'vpcEndpoint'>;
  readonly caller: CallerIdentity;
  readonly action: ActionFacts;
  readonly isSameAccount: boolean;
}

const ABSENT: ContextValue = { state: 'absent' };
const UNKNOWN: ContextValue = { state: 'unknown' };
/** Of a value that nobody told, but that AWS always sends. */
const ANYTHING: ContextValue = { state: 'described', present: 'always', matches: matchesAnything };

function known(...values: readonly string[]): ContextValue {
  return { state: 'known', values };
}

/** What the request tells goes before what follows from the rest. */
export function requestContext(facts: ContextFacts): Context {
  const told = facts.request.context;
  return (key) => {
    const value = told?.(key);
    return value === undefined || value.state === 'unknown' ? derivedValue(key, facts) : value;
  };
}

function derivedValue(key: string, facts: ContextFacts): ContextValue {
  const tag = tagValue(key, facts);
  return (
    tag ??
    resourceValue(key, facts) ??
    networkValue(key, facts) ??
    callerValue(key, facts.caller, facts) ??
    UNKNOWN
  );
}

/** Tag keys are compared without case, as all keys. */
function tagValue(key: string, facts: ContextFacts): ContextValue | undefined {
  if (key.startsWith('aws:principaltag/')) return principalTag(key.slice('aws:principaltag/'.length), facts);
  const [prefix = '', rest] = key.split(':resourcetag/', 2);
  if (rest === undefined || (prefix !== 'aws' && prefix !== facts.action.service && prefix !== 'iam'))
    return undefined;
  return resourceTag(prefix, key.slice(prefix.length + ':resourcetag/'.length), facts);
}

const UNTAGGED = new Set<CallerIdentity['kind']>(['root', 'anonymous', 'service']);

function principalTag(tag: string, { request, caller }: ContextFacts): ContextValue {
  if (UNTAGGED.has(caller.kind)) return ABSENT;
  return request.caller.tags === undefined ? UNKNOWN : tagIn(request.caller.tags, tag);
}

/**
 * AWS sends a resource's tags only for actions that support authorization by them, and S3 only for buckets where that
 * is turned on: https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html
 */
function resourceTag(prefix: string, tag: string, { request, action }: ContextFacts): ContextValue {
  if (request.resourceTags === undefined) return UNKNOWN;
  const value = tagIn(request.resourceTags, tag);
  const isSent = action.tagKeys.has(prefix) && action.service !== 's3';
  return isSent || value.state === 'absent' ? value : UNKNOWN;
}

type Tags = Readonly<Record<string, string>>;
const BY_LOWER_KEY = new WeakMap<Tags, ReadonlyMap<string, ContextValue>>();

function tagIn(tags: Tags, tag: string): ContextValue {
  const byKey = BY_LOWER_KEY.get(tags) ?? lowerKeys(tags);
  BY_LOWER_KEY.set(tags, byKey);
  return byKey.get(tag) ?? ABSENT;
}

/** AWS: of two keys that differ in case only, one is matched; it does not say which. */
function lowerKeys(tags: Tags): ReadonlyMap<string, ContextValue> {
  const found = new Map<string, ContextValue>();
  for (const [key, value] of Object.entries(tags)) {
    const lower = key.toLowerCase();
    found.set(lower, found.has(lower) ? ANYTHING : known(value));
  }
  return found;
}

/** Actions that AWS lists as not supporting the resource's account and organization. */
const NO_RESOURCE_OWNER = new Set(
  [
    'AcceptTransitGatewayPeeringAttachment',
    'AcceptVpcEndpointConnections',
    'AcceptVpcPeeringConnection',
    'CopyImage',
    'CopySnapshot',
    'CreateTransitGatewayPeeringAttachment',
    'CreateVolume',
    'CreateVpcEndpoint',
    'CreateVpcPeeringConnection',
    'DeleteTransitGatewayPeeringAttachment',
    'DeleteVpcPeeringConnection',
    'RejectTransitGatewayPeeringAttachment',
    'RejectVpcEndpointConnections',
    'RejectVpcPeeringConnection',
  ].map((it) => `ec2:${it.toLowerCase()}`),
);

function sendsOwner({ request, action }: ContextFacts): boolean {
  if (action.service === 'events' || action.service === 'ebs' || action.service === 'workspaces')
    return false;
  return action.service !== 'route53' && !NO_RESOURCE_OWNER.has(request.action.toLowerCase());
}

function resourceValue(key: string, facts: ContextFacts): ContextValue | undefined {
  switch (key) {
    case 'aws:resourceaccount':
      return sendsOwner(facts) ? known(facts.request.resourceAccountId) : UNKNOWN;
    case 's3:resourceaccount':
      return known(facts.request.resourceAccountId);
    case 'aws:resourceorgid':
      return sendsOwner(facts) ? organizationId(ownerOrganization(facts)) : UNKNOWN;
    case 'aws:resourceorgpaths':
      return sendsOwner(facts) ? organizationPath(ownerOrganization(facts)) : UNKNOWN;
    case 's3:dataaccesspointarn':
    case 's3:dataaccesspointaccount':
      return accessPoint(key, facts.request.resource);
    default:
      return undefined;
  }
}

function ownerOrganization({ caller, isSameAccount, policies }: ContextFacts): Organization | undefined {
  return resourceOrganization(caller, isSameAccount, policies);
}

export function resourceOrganization(
  caller: CallerIdentity,
  isSameAccount: boolean,
  policies: Pick<Policies, 'organization' | 'resourceOrganization'>,
): Organization | undefined {
  if (isSameAccount) return policies.organization;
  return policies.resourceOrganization ?? (caller.account === undefined ? policies.organization : undefined);
}

/** A request to the bucket itself may have come through an access point, which then sets these keys. */
function accessPoint(key: string, resource: string): ContextValue {
  const [, account, name] = /^arn:[^:]*:s3:[^:]*:(\d{12}):accesspoint\/([^/*?]+)/.exec(resource) ?? [];
  if (account === undefined || name === undefined) return UNKNOWN;
  if (key === 's3:dataaccesspointaccount') return known(account);
  return known(resource.slice(0, resource.indexOf('/') + 1 + name.length));
}

function organizationId(organization: Organization | undefined): ContextValue {
  if (organization === undefined) return UNKNOWN;
  if (organization.state === 'none') return ABSENT;
  return organization.id === undefined ? UNKNOWN : known(organization.id);
}

function organizationPath(organization: Organization | undefined): ContextValue {
  if (organization === undefined || organization.state === 'unknown') return UNKNOWN;
  if (organization.state === 'none') return ABSENT;
  return organization.path === undefined ? ANYTHING : known(organization.path);
}

/** Through a VPC endpoint there is no source address, but a source VPC. */
function networkValue(key: string, { policies }: ContextFacts): ContextValue | undefined {
  if (policies.vpcEndpoint === undefined) return undefined;
  if (key === 'aws:sourceip') return ABSENT;
  return key === 'aws:sourcevpc' || key === 'aws:sourcevpce' || key === 'aws:vpcsourceip'
    ? ANYTHING
    : undefined;
}

/** Keys that AWS documents as always present. */
const ALWAYS = new Set([
  'aws:securetransport',
  'aws:currenttime',
  'aws:epochtime',
  'aws:requestedregion',
  'aws:useragent',
  'aws:viaawsservice',
  'aws:principaltype',
  'aws:principalaccount',
  'aws:userid',
]);
/** AWS: only when a service principal calls on behalf of a resource. */
const OF_SERVICE_CALLS = new Set([
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:principalservicename',
  'aws:principalservicenameslist',
]);

function callerValue(key: string, caller: CallerIdentity, facts: ContextFacts): ContextValue | undefined {
  const value = valueByKind(key, caller, facts);
  if (value !== undefined) return value;
  if (caller.kind !== 'service' && OF_SERVICE_CALLS.has(key)) return ABSENT;
  return ALWAYS.has(key) ? ANYTHING : undefined;
}

function valueByKind(key: string, caller: CallerIdentity, facts: ContextFacts): ContextValue | undefined {
  if (caller.kind === 'anonymous') return anonymousValue(key);
  if (caller.kind === 'service') return serviceValue(key, caller);
  if (caller.kind === 'provider') return providerValue(key);
  return principalValue(key, caller, facts);
}

/** What requests that nobody signed do not hold. */
const SIGNED_ONLY = new Set([
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalisawsservice',
  'aws:username',
  'aws:tokenissuetime',
  'aws:multifactorauthpresent',
  'aws:multifactorauthage',
  'aws:sourceidentity',
  'aws:federatedprovider',
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
]);

function anonymousValue(key: string): ContextValue | undefined {
  if (SIGNED_ONLY.has(key)) return ABSENT;
  if (key === 'aws:principaltype') return known('Anonymous');
  if (key === 'aws:principalaccount' || key === 'aws:userid') return known('anonymous');
  return key === 'aws:viaawsservice' ? known('false') : undefined;
}

const NOT_OF_SERVICES = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:username',
  'aws:sourceidentity',
]);

function serviceValue(key: string, { arn }: CallerIdentity): ContextValue | undefined {
  if (NOT_OF_SERVICES.has(key)) return ABSENT;
  if (key === 'aws:principalisawsservice') return known('true');
  if (key === 'aws:viaawsservice') return known('false');
  if (key === 'aws:principalservicename') return known(arn);
  return key === 'aws:principalservicenameslist' ? ANYTHING : undefined;
}

function providerValue(key: string): ContextValue | undefined {
  return key === 'aws:username' || key === 'aws:principalorgid' || key === 'aws:principalorgpaths'
    ? ABSENT
    : undefined;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable */
const PRINCIPAL_TYPES: Readonly<Record<string, string>> = {
  root: 'Account',
  user: 'User',
  federated: 'FederatedUser',
  role: 'AssumedRole',
  session: 'AssumedRole',
};

function principalValue(key: string, caller: CallerIdentity, facts: ContextFacts): ContextValue | undefined {
  switch (key) {
    case 'aws:principalarn':
      return principalArn(caller);
    case 'aws:principalaccount':
    case 'kms:calleraccount':
      return caller.account === undefined ? undefined : known(caller.account);
    case 'aws:principaltype':
      return known(PRINCIPAL_TYPES[caller.kind] ?? '');
    case 'aws:principalorgid':
      return organizationId(facts.policies.organization);
    case 'aws:principalorgpaths':
      return organizationPath(facts.policies.organization);
    case 'aws:principalisawsservice':
      return known('false');
    case 'aws:username':
      return caller.kind === 'user' ? known(lastSegment(caller.name)) : ABSENT;
    default:
      return sessionValue(key, caller);
  }
}

function principalArn({ kind, arn, entityArn }: CallerIdentity): ContextValue {
  if (kind !== 'session') return known(arn);
  return entityArn === undefined ? ANYTHING : known(entityArn);
}

function sessionValue(key: string, { kind, account, name }: CallerIdentity): ContextValue | undefined {
  const isRole = kind === 'role' || kind === 'session';
  if (key === 'aws:tokenissuetime') return isRole || kind === 'federated' ? ANYTHING : undefined;
  if (key === 'aws:sourceidentity' || key === 'aws:federatedprovider') return isRole ? UNKNOWN : ABSENT;
  if (key !== 'aws:userid' || account === undefined) return undefined;
  if (kind === 'root') return known(account);
  return kind === 'federated' ? known(`${account}:${lastSegment(name)}`) : undefined;
}
