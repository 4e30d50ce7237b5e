import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context, ContextValue } from '../language/conditions.ts';
import { identityAccess } from '../evaluate/decide.ts';
import type { IdentityPolicies } from '../evaluate/decide.ts';
import type { Access } from '../evaluate/decision.ts';
import type { Policy } from '../language/policy.ts';
import { isAllowed } from './fixtures/evaluate.ts';
import type { TestRequest } from './fixtures/evaluate.ts';
import { action, context, identityPolicy, resource, resourcePolicy } from './fixtures/random.ts';
import { newAccess } from './new-access.ts';
import type { CounterExample } from './new-access.ts';

const STARS = ['within-segments', 'across-segments'] as const;

function contextOf(known: ReadonlyMap<string, ContextValue>): Context {
  return (key) => known.get(key) ?? { state: 'absent' };
}

/** The context of a counter-example, with whatever it leaves open taken from a request at random. */
function completed(example: CounterExample, open: ReadonlyMap<string, ContextValue>): Context {
  const given = example.context.map(({ key, values }) => {
    const value: ContextValue = values === null ? { state: 'absent' } : { state: 'known', values };
    return [key, value] as const;
  });
  return contextOf(new Map([...open, ...given]));
}

function principalOf(requester: string | undefined): Pick<TestRequest, 'principal'> {
  if (requester === undefined) return {};
  const account = /^arn:aws:(?:iam|sts)::(\d{12}):/.exec(requester)?.[1];
  if (account !== undefined) return { principal: { kind: 'aws', name: requester, account } };
  return { principal: { kind: requester === 'anonymous' ? 'aws' : 'service', name: requester } };
}

/** What AWS sends of a requester anyway: a role and a service have no user name. */
function contextOfPrincipal(
  principal: { readonly name: string },
  known: ReadonlyMap<string, ContextValue>,
): Context {
  const user = /:user\/(.*)$/.exec(principal.name)?.[1];
  const own: ContextValue = user === undefined ? { state: 'absent' } : { state: 'known', values: [user] };
  return contextOf(new Map(known).set('aws:username', own));
}

const requests = fc.array(fc.tuple(action, resource, context), { minLength: 40, maxLength: 40 });

describe('the comparison of identity policies', () => {
  it('says "none" only where no request is newly allowed', () => {
    fc.assert(
      fc.property(identityPolicy, identityPolicy, requests, (old, now, list) => {
        const result = newAccess([old], [now]);
        if (result.verdict !== 'none') return;
        for (const [name, arn, known] of list) {
          const request = { action: name, resource: arn, context: contextOf(known) };
          for (const stars of STARS) {
            const isNew =
              isAllowed([now], request, stars) === 'true' && isAllowed([old], request, stars) === 'false';
            expect(isNew, JSON.stringify({ request, known: [...known] })).toBe(false);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says "some" only with requests that are newly allowed', () => {
    fc.assert(
      fc.property(identityPolicy, identityPolicy, context, (old, now, open) => {
        const result = newAccess([old], [now]);
        if (result.verdict !== 'some') return;
        for (const example of result.examples) {
          const request = {
            action: example.action,
            resource: example.resource,
            context: completed(example, open),
          };
          for (const stars of STARS) {
            expect(isAllowed([now], request, stars)).toBe('true');
            expect(isAllowed([old], request, stars)).toBe('false');
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a counter-example on a resource that AWS documents', () => {
  const caller = {
    kind: 'user',
    arn: 'arn:aws:iam::123456789012:user/example',
    accountId: '123456789012',
  } as const;

  it('is one for the exact evaluator too', () => {
    fc.assert(
      fc.property(identityPolicy, identityPolicy, (old, now) => {
        const result = newAccess([old], [now]);
        const examples = result.verdict === 'some' ? result.examples : [];
        for (const example of examples.filter((it) => it.isDocumentedResource && !asksForUser(it))) {
          const known = new Map(example.context.map(({ key, values }) => [key, values]));
          const context: Context = (key) => {
            const values = known.get(key);
            if (values === undefined) return { state: 'unknown' };
            return values === null ? { state: 'absent' } : { state: 'known', values };
          };
          const access = (policy: Policy): Access =>
            identityAccess(caller, example.action, example.resource, heldAlone(policy), context);
          expect([access(old), access(now)], JSON.stringify(example)).toEqual(['denied', 'allowed']);
        }
      }),
      { numRuns: 60 },
    );
  });

  /** The evaluator takes these from the caller. */
  function asksForUser({ context: entries }: CounterExample): boolean {
    return entries.some(({ key }) => key === 'aws:username' || key.startsWith('aws:principaltag/'));
  }

  function heldAlone(policy: Policy): IdentityPolicies {
    return {
      identity: [{ name: 'a policy', how: 'inline', policy }],
      boundary: null,
      organization: { state: 'none' },
    };
  }
});

describe('the comparison of resource policies', () => {
  const principals = fc.constantFrom(
    { kind: 'aws', name: 'arn:aws:iam::111111111111:role/r', account: '111111111111' } as const,
    { kind: 'aws', name: 'arn:aws:iam::111111111111:user/ann', account: '111111111111' } as const,
    { kind: 'aws', name: 'arn:aws:iam::111111111111:user/cat', account: '111111111111' } as const,
    { kind: 'aws', name: 'arn:aws:iam::222222222222:user/ann', account: '222222222222' } as const,
    { kind: 'aws', name: 'arn:aws:iam::333333333333:user/ann', account: '333333333333' } as const,
    { kind: 'service', name: 'ec2.amazonaws.com' } as const,
    { kind: 'service', name: 'sns.amazonaws.com' } as const,
  );

  it('says "none" only where no request is newly allowed', () => {
    const asked = fc.array(fc.tuple(action, resource, context, principals), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(resourcePolicy, resourcePolicy, asked, (old, now, list) => {
        const result = newAccess([old], [now]);
        if (result.verdict !== 'none') return;
        for (const [name, arn, known, principal] of list) {
          const request = {
            action: name,
            resource: arn,
            principal,
            context: contextOfPrincipal(principal, known),
          };
          for (const stars of STARS) {
            const isNew =
              isAllowed([now], request, stars) === 'true' && isAllowed([old], request, stars) === 'false';
            expect(isNew, JSON.stringify({ request, known: [...known] })).toBe(false);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says "some" only with requests that are newly allowed', () => {
    fc.assert(
      fc.property(resourcePolicy, resourcePolicy, context, (old, now, open) => {
        const result = newAccess([old], [now]);
        if (result.verdict !== 'some') return;
        for (const example of result.examples) {
          const request = {
            action: example.action,
            resource: example.resource,
            ...principalOf(example.requester),
            context: completed(example, open),
          };
          for (const stars of STARS) {
            expect(isAllowed([now], request, stars)).toBe('true');
            expect(isAllowed([old], request, stars)).toBe('false');
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
