import { audiencesOf } from './audiences.ts';
import type { Audience, FoundAudience } from './audiences.ts';
import { conditionText } from '../language/conditions.ts';
import type { Policy, Principal, Statement } from '../language/policy.ts';
import { named } from './principals.ts';
import { reachOf } from './reach.ts';
import type { ReachOptions } from './reach.ts';
import { worldOf } from './world.ts';

export type { Audience };

export interface Grant {
  readonly audience: Audience;
  /** Index of the Allow statement, from 0. */
  readonly statement: number;
  readonly sid?: string;
  /**
   * As the policy names them; accounts as 12 digits. Of a `NotPrincipal`: those left out, each after "not ".
   */
  readonly principals: readonly string[];
  /** Patterns of the actions granted; of a `NotAction`, its exceptions are in `exceptActions`. */
  readonly actions: readonly string[];
  readonly exceptActions?: readonly string[];
  /**
   * The statement's conditions as text, `StringEquals aws:SourceVpc = vpc-1`. All of them hold for the
   * audience.
   */
  readonly conditions: readonly string[];
  /** Indexes of Deny statements that take away some of this, in some cases. */
  readonly deniedInPart: readonly number[];
  /**
   * For services: `open` where a stranger's resource can make the service use this grant, as no condition
   * names the source (aws:SourceArn, aws:SourceAccount, aws:SourceOrgID, aws:SourceOrgPaths); else `guarded`.
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
   */
  readonly confusedDeputy?: 'open' | 'guarded';
}

export interface Exposure {
  readonly grants: readonly Grant[];
  /**
   * Oddities of single statements that a reader should know: deleted principals, wildcards that AWS does not
   * read.
   */
  readonly notes: readonly string[];
}

export interface ExposureOptions extends ReachOptions {
  /** The account that owns the resource. */
  readonly accountId: string;
  /** `aws`, `aws-cn`, `aws-us-gov` …: ARNs of another partition then match nothing. */
  readonly partition?: string;
  readonly organizationId?: string;
}

/**
 * Whom a resource policy lets in. It is tried on kinds of requester, from anyone at all to the audited
 * account, and each Allow statement gives the widest kinds that pass it and are not surely denied. What an
 * identity policy, a service control policy or Block Public Access takes away is not known here. `actions`
 * and `resource` limit the question to those patterns.
 */
export function exposure(policy: Policy, options: ExposureOptions): Exposure {
  const world = worldOf(policy, options);
  const grants = policy.statements.flatMap((statement, index) => {
    if (statement.effect !== 'Allow') return [];
    const reach = reachOf(statement, policy.version, options);
    return audiencesOf(policy, statement, reach, world).map((found) => grantOf(statement, index, found));
  });
  return { grants, notes: policy.statements.flatMap(notesOf) };
}

/** Open to anyone, or to anyone with an AWS account. */
export function isPublic(it: Exposure): boolean {
  return it.grants.some(({ audience }) => audience === 'everyone' || audience === 'authenticated-aws');
}

function grantOf(statement: Statement, index: number, found: FoundAudience): Grant {
  return {
    audience: found.audience,
    statement: index,
    ...(statement.sid === undefined ? {} : { sid: statement.sid }),
    principals: principalTexts(statement),
    actions: found.actions,
    ...(statement.notActions === undefined ? {} : { exceptActions: statement.notActions }),
    conditions: statement.conditions.map(conditionText),
    deniedInPart: found.deniedInPart,
    ...(found.confusedDeputy === undefined ? {} : { confusedDeputy: found.confusedDeputy }),
  };
}

function principalTexts(statement: Statement): readonly string[] {
  const { principals, notPrincipals = [] } = statement;
  return principals?.map((it) => it.value) ?? notPrincipals.map((it) => `not ${it.value}`);
}

function notesOf(statement: Statement, index: number): readonly string[] {
  const listed = [...(statement.principals ?? []), ...(statement.notPrincipals ?? [])];
  return listed.flatMap((it) => principalNote(it, index));
}

function principalNote(principal: Principal, index: number): readonly string[] {
  if (named(principal).kind === 'nobody') {
    return [
      `statement ${index} names ${principal.value}, the id of a deleted user or role, which nobody can be`,
    ];
  }
  if (principal.value !== '*' && /[*?]/.test(principal.value)) {
    return [`statement ${index} names ${principal.value}: AWS documents no wildcard inside a principal`];
  }
  return [];
}
