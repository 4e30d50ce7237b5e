import type { Context, ContextValue } from '../language/conditions.ts';
import { callerChooses } from './providers.ts';
import {
  anything,
  exactly,
  pathIn,
  someAddress,
  someArnIn,
  someOther,
  someOtherArn,
  someOtherPath,
  someOtherSubject,
  someOtherUser,
  unknownOrganization,
} from './strangers.ts';

/**
 * `outside`: from any network and through nothing that the policy names. `inside`: from wherever the policy
 * may ask.
 */
export type Network = 'outside' | 'inside';

/**
 * Kinds of requester that a resource policy is tried on. What each sends as context follows AWS's page on
 * global keys.
 */
export type Requester =
  | { readonly kind: 'anonymous'; readonly network: Network }
  /** A signed request from an account and organization that the policy does not name. */
  | { readonly kind: 'stranger'; readonly network: Network }
  | { readonly kind: 'member'; readonly organization: string; readonly network: Network }
  | {
      readonly kind: 'account';
      readonly account: string;
      /** The one identity meant; else any of the account. */
      readonly arn?: string;
      /** `outside`: of no organization that the policy names. */
      readonly organization: 'outside' | 'unknown';
      readonly network: Network;
    }
  /** `source` is whose resource made the service call: a stranger's, or not known. */
  | { readonly kind: 'service'; readonly service: string; readonly source: 'stranger' | 'unknown' }
  | { readonly kind: 'federated'; readonly provider: string; readonly network: Network };

/** The audited account, and names that are in no policy. */
export interface World {
  readonly accountId: string;
  readonly partition: string;
  /** The resource's own organization, or a placeholder for it. */
  readonly ownOrganization: string;
  readonly organizationKnown: boolean;
  readonly otherAccount: string;
  readonly otherOrganization: string;
}

const ABSENT: ContextValue = { state: 'absent' };
const UNKNOWN: ContextValue = { state: 'unknown' };

function known(value: string): ContextValue {
  return { state: 'known', values: [value] };
}

/**
 * What the requester's requests hold for a key. A key that is in nobody's hands but the caller's is unknown.
 */
export function contextOf(requester: Requester, world: World): Context {
  return (key) =>
    ownValue(key, world) ??
    networkValue(key, requester, world) ??
    sourceValue(key, requester, world) ??
    identityValue(key, requester, world) ??
    (ALWAYS.has(key) ? anything() : UNKNOWN);
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
  'aws:userid',
]);

/** The owner of the resource is always the audited account. */
function ownValue(key: string, world: World): ContextValue | undefined {
  if (key === 'aws:resourceaccount' || key === 's3:resourceaccount') return known(world.accountId);
  if (key !== 'aws:resourceorgid') return undefined;
  if (world.organizationKnown) return known(world.ownOrganization);
  return ownPlaceholder(world);
}

function ownPlaceholder(world: World): ContextValue {
  return unknownOrganization(world.ownOrganization, world.otherOrganization);
}

const NETWORK_IDS = new Set([
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:ec2instancesourcevpc',
  's3:dataaccesspointaccount',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
]);
const NETWORK_ARNS = new Set([
  'aws:sourcevpcarn',
  's3:dataaccesspointarn',
  'elasticfilesystem:accesspointarn',
]);

/** Keys that say through what the request came; S3 and EFS count fixed values of them as not public. */
function networkValue(key: string, requester: Requester, world: World): ContextValue | undefined {
  const value = outsideValue(key, world);
  if (value === undefined) return undefined;
  if (requester.kind === 'service') return UNKNOWN;
  return requester.network === 'inside' ? UNKNOWN : value;
}

function outsideValue(key: string, world: World): ContextValue | undefined {
  if (key === 'aws:sourceip') return someAddress();
  if (NETWORK_IDS.has(key)) return someOther(`other-${world.otherAccount}`, 'maybe');
  if (NETWORK_ARNS.has(key)) return someOtherArn('maybe', false);
  if (key === 'aws:vpceorgpaths') return someOtherPath('maybe');
  if (key === 'elasticfilesystem:accessedviamounttarget') return exactly('false', 'maybe');
  return undefined;
}

/** Keys that a service sends about the resource on whose behalf it calls. */
function sourceValue(key: string, requester: Requester, world: World): ContextValue | undefined {
  if (!SOURCE_KEYS.has(key)) return undefined;
  if (requester.kind === 'anonymous' || requester.kind === 'federated') return ABSENT;
  if (requester.kind === 'service' && requester.source === 'unknown') return UNKNOWN;
  if (requester.kind === 'account') return accountSource(key, requester, world);
  if (requester.kind === 'member') {
    if (key === 'aws:sourceorgid') return exactly(requester.organization, 'maybe');
    if (key === 'aws:sourceorgpaths') return pathIn(requester.organization, 'maybe');
  }
  if (key === 'aws:sourcearn') {
    return someOtherArn('maybe', requester.kind === 'stranger' && requester.network === 'inside');
  }
  if (key === 'aws:sourceorgpaths') return someOtherPath('maybe');
  return someOther(key === 'aws:sourceorgid' ? world.otherOrganization : world.otherAccount, 'maybe');
}

const SOURCE_KEYS = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
]);

type AccountRequester = Extract<Requester, { kind: 'account' }>;

function accountSource(key: string, requester: AccountRequester, world: World): ContextValue {
  if (key === 'aws:sourcearn') return someArnIn(requester.account, world.partition, 'maybe', true);
  if (key === 'aws:sourceaccount' || key === 'aws:sourceowner') return exactly(requester.account, 'maybe');
  return organizationOf(requester, key === 'aws:sourceorgpaths', world);
}

/** Keys that are in signed requests only, or only in those of some signed requesters. */
const SIGNED_ONLY = new Set([
  'aws:username',
  'aws:multifactorauthpresent',
  'aws:multifactorauthage',
  'aws:tokenissuetime',
  'aws:sourceidentity',
  'aws:federatedprovider',
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
  'aws:assumedroot',
  'aws:ec2instancesourceprivateipv4',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalisawsservice',
  'ec2:sourceinstancearn',
  'lambda:sourcefunctionarn',
  'kms:calleraccount',
]);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
function identityValue(key: string, requester: Requester, world: World): ContextValue | undefined {
  switch (requester.kind) {
    case 'anonymous':
      return anonymousValue(key);
    case 'service':
      return serviceValue(key, requester.service);
    case 'federated':
      return federatedValue(key, requester.provider, requester.network);
    default:
      return signedValue(key, requester, world);
  }
}

function anonymousValue(key: string): ContextValue | undefined {
  if (SIGNED_ONLY.has(key) || key.startsWith('aws:principaltag/') || SERVICE_NAMES.has(key)) return ABSENT;
  if (key === 'aws:principalaccount' || key === 'aws:userid') return known('anonymous');
  if (key === 'aws:principaltype') return known('Anonymous');
  if (key === 'aws:viaawsservice') return known('false');
  // A function URL without authentication; with it, requests are signed.
  return key === 'lambda:functionurlauthtype' ? known('NONE') : undefined;
}

const SERVICE_NAMES = new Set(['aws:principalservicename', 'aws:principalservicenameslist']);

function serviceValue(key: string, service: string): ContextValue | undefined {
  if (key === 'aws:principalisawsservice') return known('true');
  if (key === 'aws:principalorgid' || key === 'aws:principalorgpaths') return ABSENT;
  return key === 'aws:principalservicename' && service !== '*' ? known(service) : undefined;
}

function federatedValue(key: string, provider: string, network: Network): ContextValue | undefined {
  if (!key.startsWith(`${provider}:`)) return SIGNED_ONLY.has(key) ? ABSENT : undefined;
  const claim = key.slice(provider.length + 1);
  if (network === 'inside' || callerChooses(provider, claim)) return UNKNOWN;
  return claim === 'sub' ? someOtherSubject() : someOther('a claim that the policy does not name', 'maybe');
}

type Signed = Extract<Requester, { kind: 'stranger' | 'member' | 'account' }>;

function signedValue(key: string, requester: Signed, world: World): ContextValue | undefined {
  if (key === 'aws:principalisawsservice') return known('false');
  if (SERVICE_NAMES.has(key)) return ABSENT;
  if (key === 'aws:principalorgid') return organizationOf(requester, false, world);
  if (key === 'aws:principalorgpaths') return organizationOf(requester, true, world);
  const account = requester.kind === 'account' ? requester.account : undefined;
  if (key === 'aws:principalaccount' || key === 'kms:calleraccount') {
    return account === undefined ? someOther(world.otherAccount, 'always') : known(account);
  }
  if (ARN_KEYS.has(key)) return identityArn(key, requester, world);
  if (key === 'aws:userid') {
    return account !== undefined || requester.network === 'inside' ? UNKNOWN : someOtherUser();
  }
  return undefined;
}

const ARN_KEYS = new Set(['aws:principalarn', 'ec2:sourceinstancearn', 'lambda:sourcefunctionarn']);

function identityArn(key: string, requester: Signed, world: World): ContextValue {
  const present = key === 'aws:principalarn' ? 'always' : 'maybe';
  if (requester.kind !== 'account') return someOtherArn(present, false);
  if (key === 'aws:principalarn' && requester.arn !== undefined && !requester.arn.includes(':sts:')) {
    return known(requester.arn);
  }
  return someArnIn(requester.account, world.partition, present, false);
}

function organizationOf(requester: Signed, path: boolean, world: World): ContextValue {
  if (requester.kind === 'member') {
    return path ? pathIn(requester.organization, 'always') : exactly(requester.organization, 'always');
  }
  if (requester.kind === 'account' && requester.account === world.accountId) {
    if (!world.organizationKnown) return path ? UNKNOWN : ownPlaceholder(world);
    return path ? pathIn(world.ownOrganization, 'always') : exactly(world.ownOrganization, 'always');
  }
  if (requester.kind === 'account' && requester.organization === 'unknown') return UNKNOWN;
  return path ? someOtherPath('maybe') : someOther(world.otherOrganization, 'maybe');
}
