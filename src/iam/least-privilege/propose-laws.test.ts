import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import { isAllowed } from '../diff/fixtures/evaluate.ts';
import { action, context, identityPolicy, resource } from '../diff/fixtures/random.ts';
import type { ContextValue } from '../language/conditions.ts';
import type { Policy } from '../language/policy.ts';
import type { LastAccessed } from '../../model/kinds/iam.ts';
import type { ObservedCall } from './events.ts';
import { propose } from './propose.ts';
import type { Evidence, ProposeOptions } from './propose.ts';

const ARN = 'arn:aws:iam::111122223333:role/app';
const SINCE = '2026-05-01T00:00:00Z';
const STARS = ['within-segments', 'across-segments'] as const;

const authorization: Authorization = {
  accountId: '111122223333',
  partition: 'aws',
  principals: [],
  groups: [],
  organization: { state: 'none' },
  resources: [],
  workloads: [],
  gaps: [],
};

function roleWith(policies: readonly Policy[]): PrincipalEntity {
  return {
    kind: 'role',
    arn: ARN,
    name: 'app',
    path: '/',
    tags: {},
    policies: policies.map((policy, index) => ({ name: `p${index}`, how: 'inline', policy })),
    boundary: null,
    groups: [],
    instanceProfiles: [],
    managedByAws: false,
  };
}

const times = fc.constantFrom(null, '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z');
const service = fc.record({
  lastAuthenticated: times,
  actions: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('GetObjectAcl', 'GetBucketAcl', 'PassRole', 'CreateBucket', 'ListRoles'),
      lastAccessed: times,
    }),
    { selector: (it) => it.name, maxLength: 4 },
  ),
});
const lastAccessed: fc.Arbitrary<LastAccessed> = fc.record(
  { s3: service, iam: service, ec2: service },
  { requiredKeys: [] },
);

const call: fc.Arbitrary<ObservedCall> = fc
  .tuple(
    action,
    fc.option(fc.uniqueArray(resource, { minLength: 1, maxLength: 2 }), { freq: 6, nil: undefined }),
  )
  .map(([name, resources]) => ({
    event: `an event of ${name}`,
    principal: ARN,
    caller: ARN,
    at: '2026-06-02T10:00:00Z',
    region: 'us-east-1',
    succeeded: true,
    refused: false,
    uses: [{ action: name, resources }],
  }));

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    since: fc.constant(SINCE),
    lastAccessed,
    calls: fc.record({
      calls: fc.array(call, { maxLength: 6 }),
      complete: fc.constantFrom<('no' | 'management' | 'all')[]>('no', 'management', 'all'),
    }),
    keep: fc.subarray(['s3:List*', 'iam:PassRole', 's3:Frob*']),
  },
  { requiredKeys: ['since'] },
);

const options: fc.Arbitrary<ProposeOptions> = fc.record(
  {
    wildcards: fc.constantFrom<('none' | 'after-verb' | 'anywhere')[]>('none', 'after-verb', 'anywhere'),
    unverified: fc.constantFrom<('keep' | 'drop')[]>('keep', 'drop'),
  },
  { requiredKeys: [] },
);

const policies = fc.array(identityPolicy, { minLength: 1, maxLength: 2 });

function contextOf(known: ReadonlyMap<string, ContextValue>) {
  return (key: string): ContextValue => known.get(key) ?? { state: 'absent' };
}

/** Where a call does not tell what it was on, it may have been any. */
const UNTOLD = ['arn:aws:s3:::a/b', 'arn:aws:s3:::ab', '*'];

describe('a proposal', () => {
  it('never allows what is not allowed today', () => {
    const requests = fc.array(fc.tuple(action, resource, context), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(policies, evidence, options, requests, (present, known, how, list) => {
        const result = propose(authorization, roleWith(present), known, how);
        expect(result.certificate.nothingNew.verdict).not.toBe('some');
        const proposed = result.documents.map((it) => it.policy);
        for (const [name, arn, keys] of list) {
          const request = { action: name, resource: arn, context: contextOf(keys) };
          for (const stars of STARS) {
            const before = isAllowed(present, request, stars);
            if (before === 'false') expect(isAllowed(proposed, request, stars)).not.toBe('true');
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('still allows every observed call wherever it is allowed today', () => {
    const contexts = fc.array(context, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(policies, evidence, options, contexts, (present, known, how, list) => {
        const result = propose(authorization, roleWith(present), known, how);
        const proposed = result.documents.map((it) => it.policy);
        const uses = known.calls?.calls.flatMap((it) => it.uses) ?? [];
        const asked = uses.flatMap(({ action: name, resources = UNTOLD }) =>
          resources.flatMap((arn) =>
            list.map((keys) => ({ action: name, resource: arn, context: contextOf(keys) })),
          ),
        );
        for (const request of asked) {
          if (isAllowed(present, request, 'within-segments') !== 'true') continue;
          expect(isAllowed(proposed, request, 'within-segments'), JSON.stringify(request)).toBe('true');
        }
      }),
      { numRuns: 10 },
    );
  });

  it('has a certificate that holds, whatever the policies', () => {
    fc.assert(
      fc.property(policies, evidence, (present, known) => {
        const { certificate } = propose(authorization, roleWith(present), known);
        expect(certificate.observed.lost).toEqual([]);
        expect(certificate.nothingNew).toEqual({ verdict: 'none' });
      }),
      { numRuns: 10 },
    );
  });
});
