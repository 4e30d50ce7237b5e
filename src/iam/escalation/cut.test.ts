import { describe, expect, it } from 'vitest';
import { accountOf, policyOf, role, sourceOf, user } from '../sets/fixtures/accounts.ts';
import { cutFor, cutForAll } from './cut.ts';
import { ADMIN, allowing, arn, graphOf, managed, trusting, TRUSTS_ACCOUNT } from './fixtures/cases.ts';
import { narrowed } from './narrowed.ts';

const AWS_ADMIN = {
  name: 'AdministratorAccess',
  how: 'aws-managed',
  arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
  policy: ADMIN,
} as const;
const IAM_FULL = {
  name: 'IAMFullAccess',
  how: 'aws-managed',
  arn: 'arn:aws:iam::aws:policy/IAMFullAccess',
  policy: allowing('iam:*'),
} as const;
const admin = role('admin', [], { policies: [AWS_ADMIN], ...TRUSTS_ACCOUNT });

describe('the smallest change', () => {
  it('takes one action out of one statement', () => {
    const me = user('me', [], {
      policies: [
        managed('p', policyOf({ Action: 's3:*' }, { Sid: 'Assume', Action: ['sts:*', 'ec2:*'] } as object)),
      ],
    });
    const cut = cutFor(graphOf(accountOf([admin, me])), 1);
    expect(cut).toEqual({
      changes: [
        {
          in: arn('policy/p'),
          policy: 'p',
          how: 'customer-managed',
          statement: 1,
          sid: 'Assume',
          actions: ['sts:AssumeRole'],
        },
      ],
      exact: true,
      alternatives: [{ in: arn('role/admin'), policy: 'p', how: 'trust', statement: 0, actions: [] }],
      remaining: [],
    });
  });

  it('takes out every action of a statement that is a way', () => {
    const me = user('me', [], {
      policies: [sourceOf(allowing('iam:PutUserPolicy', 'iam:AttachUserPolicy'))],
    });
    const cut = cutFor(graphOf(accountOf([me])), 0);
    expect(cut?.exact).toBe(true);
    expect(cut?.changes.flatMap((it) => it.actions).toSorted()).toEqual([
      'iam:AttachUserPolicy',
      'iam:PutUserPolicy',
    ]);
  });

  it('detaches a policy of AWS, from that one user', () => {
    const [me, other] = [
      user('me', [], { policies: [IAM_FULL] }),
      user('other', [], { policies: [IAM_FULL] }),
    ];
    const cut = cutFor(graphOf(accountOf([me, other])), 0);
    expect(cut?.changes).toEqual([
      { in: me.arn, policy: 'IAMFullAccess', how: 'aws-managed', statement: 0, actions: [] },
    ]);
    const after = graphOf(narrowed(accountOf([me, other]), cut?.changes ?? []));
    expect(after.toAdmin.slice(0, 2)).toEqual([undefined, 'certain']);
  });

  it('is of two statements where there are two ways', () => {
    const policies = ['iam:PutUserPolicy', 'sts:AssumeRole'].map((it, at) => ({
      ...sourceOf(allowing(it)),
      name: `p${at}`,
    }));
    const cut = cutFor(graphOf(accountOf([admin, user('me', [], { policies })])), 1);
    expect(cut).toMatchObject({ exact: false, alternatives: [], remaining: [] });
    expect(cut?.changes.flatMap((it) => it.actions).toSorted()).toEqual([
      'iam:PutUserPolicy',
      'sts:AssumeRole',
    ]);
  });

  it('is told for who has a way, and is no administrator', () => {
    const graph = graphOf(accountOf([admin, user('me', [])]));
    expect([0, 1].map((it) => cutFor(graph, it))).toEqual([undefined, undefined]);
  });

  it('gives up after so many changes, and says so', () => {
    const policies = ['iam:PutUserPolicy', 'sts:AssumeRole'].map((it, at) => ({
      ...sourceOf(allowing(it)),
      name: `p${at}`,
    }));
    const cut = cutFor(graphOf(accountOf([admin, user('me', [], { policies })])), 1, { maxChanges: 1 });
    expect(cut?.remaining).toEqual([1]);
  });
});

describe('for everyone', () => {
  it('starts with what most lean on', () => {
    const shared = managed('shared', allowing('sts:AssumeRole'));
    const many = ['a', 'b', 'c'].map((name) => user(name, [], { policies: [shared] }));
    const alone = user('z', [], { policies: [{ ...sourceOf(allowing('iam:PutUserPolicy')), name: 'own' }] });
    const cut = cutForAll(graphOf(accountOf([admin, ...many, alone])));
    expect(cut.remaining).toEqual([]);
    expect(cut.changes.map((it) => [it.policy, ...it.actions])).toEqual([
      ['shared', 'sts:AssumeRole'],
      ['own', 'iam:PutUserPolicy'],
    ]);
  });

  it('leaves those whom the first changes do not stop', () => {
    const users = ['a', 'b'].map((name) =>
      user(name, [], { policies: [{ ...sourceOf(allowing('iam:PutUserPolicy')), name }] }),
    );
    expect(cutForAll(graphOf(accountOf(users)), { maxChanges: 1 })).toMatchObject({
      exact: false,
      remaining: [1],
    });
  });

  it('needs nothing where nobody has a way', () => {
    expect(
      cutForAll(
        graphOf(accountOf([admin, role('r', [], trusting({ Principal: { Service: 'ec2.amazonaws.com' } }))])),
      ),
    ).toEqual({
      changes: [],
      exact: true,
      alternatives: [],
      remaining: [],
    });
  });
});
