import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateConditions } from '../language/conditions.ts';
import type { Context } from '../language/conditions.ts';
import { isPublic } from './exposure.ts';
import type { Audience } from './exposure.ts';
import { allow, arn, deny, expose, OBJECTS, ORG, OWN, PARTNER, policyOf } from './fixtures/exposed.ts';
import type { Policy, Principal, Statement } from '../language/policy.ts';
import { matches } from '../language/wildcard.ts';

interface Caller {
  readonly kind: 'anonymous' | 'signed';
  readonly account?: string;
  readonly organization?: string;
  readonly address: string;
  readonly vpce?: string;
  readonly tls: 'true' | 'false';
}

const ways = ['198.51.100.9', '203.0.113.9'].flatMap((address) =>
  [{}, { vpce: 'vpce-1' }, { vpce: 'vpce-9' }].flatMap((via) =>
    (['true', 'false'] as const).map((tls) => ({ address, tls, ...via })),
  ),
);
const identities = [OWN, PARTNER, '888888888888'].flatMap((account) =>
  [{}, { organization: ORG }, { organization: 'o-9999999999' }].map((it) => ({ account, ...it })),
);
const callers: readonly Caller[] = ways.flatMap((way) => [
  { kind: 'anonymous' as const, ...way },
  ...identities.map((it) => ({ kind: 'signed' as const, ...it, ...way })),
]);

/** Everything is known of these callers, so that a policy says plainly yes or no to them. */
function contextOf(caller: Caller): Context {
  const { account, organization, vpce } = caller;
  const values: Record<string, string | undefined> = {
    'aws:principalaccount': account ?? 'anonymous',
    'aws:principalarn': account && arn(account, 'role/r'),
    'aws:principalorgid': organization,
    'aws:principalisawsservice': account && 'false',
    'aws:sourceip': vpce === undefined ? caller.address : undefined,
    'aws:sourcevpce': vpce,
    'aws:securetransport': caller.tls,
    'aws:referer': 'anything',
    'aws:resourceaccount': OWN,
  };
  return (key) => {
    const value = values[key];
    return value === undefined ? { state: 'absent' } : { state: 'known', values: [value] };
  };
}

/** The plainest reading of who is meant. */
function isMeant(principals: readonly Principal[], caller: Caller): boolean {
  return principals.some(({ type, value }) => {
    if (type === 'Service') return false;
    if (value === '*') return true;
    return (
      caller.account !== undefined && (value === caller.account || value === arn(caller.account, 'role/r'))
    );
  });
}

function applies(statement: Statement, caller: Caller, action: string, policy: Policy): boolean {
  const { principals, notPrincipals = [], actions = [] } = statement;
  const who = principals === undefined ? !isMeant(notPrincipals, caller) : isMeant(principals, caller);
  const what = actions.some((it) => matches(it, action, { ignoreCase: true }));
  const where = (statement.resources ?? []).some((it) => matches(it, 'arn:aws:s3:::b/x'));
  if (!who || !what || !where) return false;
  return evaluateConditions(statement.conditions, contextOf(caller), policy.version) === 'true';
}

function isAllowed(policy: Policy, caller: Caller, action: string): boolean {
  const applying = policy.statements.filter((it) => applies(it, caller, action, policy));
  return applying.some((it) => it.effect === 'Allow') && !applying.some((it) => it.effect === 'Deny');
}

function holds(audience: Audience, caller: Caller): boolean {
  if (typeof audience === 'object') {
    if ('accounts' in audience) return audience.accounts.includes(caller.account ?? '');
    return audience.organization.includes(caller.organization ?? '');
  }
  if (audience === 'everyone' || audience === 'conditional-everyone') return true;
  if (audience === 'authenticated-aws') return caller.kind === 'signed';
  return audience === 'same-account' && caller.account === OWN;
}

describe('in general', () => {
  const conditions = fc.constantFrom<object>(
    {},
    { StringEquals: { 'aws:PrincipalOrgID': ORG } },
    { StringNotEquals: { 'aws:PrincipalOrgID': ORG } },
    { StringEquals: { 'aws:PrincipalAccount': PARTNER } },
    { StringNotEquals: { 'aws:PrincipalAccount': PARTNER } },
    { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORG, 'aws:PrincipalAccount': PARTNER } },
    { StringEqualsIfExists: { 'aws:PrincipalOrgID': ORG } },
    { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' }, NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { StringNotEquals: { 'aws:SourceVpce': 'vpce-1', 'aws:PrincipalOrgID': ORG } },
    { StringEquals: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'] } },
    { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1' }, Null: { 'aws:SourceVpce': 'false' } },
    { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': ORG } },
    { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgID': 'o-*' } },
    { Null: { 'aws:PrincipalArn': 'true' } },
    { StringEquals: { 'aws:PrincipalAccount': ['${aws:ResourceAccount}', PARTNER] } },
    { StringLike: { 'aws:Referer': 'any*' } },
    { ArnNotLike: { 'aws:PrincipalArn': [arn(PARTNER, 'role/*'), arn(OWN, '*')] } },
    { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { IpAddressIfExists: { 'aws:SourceIp': '203.0.113.0/24' } },
    { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { Bool: { 'aws:SecureTransport': 'false' } },
    { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
    { ArnLike: { 'aws:PrincipalArn': arn(PARTNER, 'role/*') } },
  );
  const principals = fc.constantFrom<object>(
    { Principal: '*' },
    { Principal: { AWS: PARTNER } },
    { Principal: { AWS: [OWN, arn(PARTNER, 'role/r')] } },
    { NotPrincipal: { AWS: PARTNER } },
    { Principal: { Service: 's3.amazonaws.com' } },
  );
  const statement = fc
    .record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      who: principals,
      Action: fc.constantFrom('s3:GetObject', 's3:Get*', 's3:*', '*', 's3:PutObject'),
      Resource: fc.constantFrom('*', OBJECTS, 'arn:aws:s3:::b/x'),
      Condition: conditions,
    })
    .map(({ who, ...rest }) => ({ ...rest, ...who }));

  it('whoever gets in is in an audience', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (list) => {
        const { grants } = expose(list, { resource: ['arn:aws:s3:::b/x'] });
        const policy = policyOf(...list);
        for (const action of ['s3:GetObject', 's3:PutObject']) {
          for (const caller of callers.filter((it) => isAllowed(policy, it, action))) {
            const given = grants.filter((it) =>
              it.actions.some((that) => matches(that, action, { ignoreCase: true })),
            );
            const isHeld = given.some((it) => holds(it.audience, caller));
            // The audited account is not named beside wider audiences.
            const isOwn = caller.account === OWN && given.length > 0;
            expect(isHeld || isOwn ? '' : JSON.stringify([caller, action, grants])).toBe('');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a policy that is called public lets in a stranger, unless a part is denied', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (list) => {
        const { grants } = expose(list, { resource: ['arn:aws:s3:::b/x'], actions: ['s3:GetObject'] });
        const open = grants.filter((it) => it.audience === 'everyone' || it.audience === 'authenticated-aws');
        if (open.length === 0 || open.some((it) => it.deniedInPart.length > 0)) return;
        const strangers = callers.filter((it) => it.account === undefined || it.account === '888888888888');
        expect(strangers.some((it) => isAllowed(policyOf(...list), it, 's3:GetObject'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('a denial never makes a policy public, and an Allow never unmakes it', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), statement, (list, extra) => {
        const before = isPublic(expose(list));
        const after = isPublic(expose([...list, extra]));
        if (extra.Effect === 'Deny') expect(before || !after).toBe(true);
        else expect(!before || after).toBe(true);
      }),
    );
  });

  it('a policy denied to everyone without condition grants nothing', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), (list) => {
        expect(expose([...list, deny({ Action: '*' })]).grants).toEqual([]);
      }),
    );
  });

  // Holding every account against every other would take longer than a test may.
  it('reads a policy as large as may be', () => {
    const accounts = Array.from({ length: 10_000 }, (_, index) => String(300_000_000_000 + index));
    const { grants } = expose([
      allow({ Principal: { AWS: accounts } }),
      allow({ Condition: { StringEquals: { 'aws:PrincipalAccount': accounts } } }),
      deny({ Condition: { StringNotEquals: { 'aws:PrincipalAccount': accounts } } }),
    ]);
    expect(grants.length).toBeGreaterThan(0);
  });
});
