import { describe, expect, it } from 'vitest';
import { authorizationOf } from '../account/authorization-of.ts';
import {
  ACCOUNT,
  document,
  group,
  policy,
  read,
  readings,
  refused,
  user,
} from '../account/fixtures/account.ts';
import type { GroupThing, UserThing } from '../account/readings.ts';
import { proposeGroups } from './groups.ts';
import type { GroupOptions, GroupProposal } from './groups.ts';

const READ = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const OPS = `arn:aws:iam::${ACCOUNT}:policy/ops`;
const LIMIT = `arn:aws:iam::${ACCOUNT}:policy/limit`;
const LIST = document({ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' });
const LIST_AGAIN = document({ Resource: ['*'], Action: ['S3:ListAllMyBuckets'], Effect: 'Allow' });

function propose(
  users: readonly UserThing[],
  options: GroupOptions = {},
  groups: readonly GroupThing[] = [],
): readonly GroupProposal[] {
  const listed = <T>(things: readonly T[]) => ({ unlisted: [], things });
  const policies = [listed([policy('ops', LIST), policy('limit', LIST)])];
  return proposeGroups(
    authorizationOf(readings({ users: listed(users), groups: listed(groups), policies })),
    options,
  );
}

function holding(
  name: string,
  arns: readonly string[],
  more: Partial<UserThing['readings']> = {},
  path = '/',
) {
  return user(name, { ManagedPolicyArns: read(arns), ...more }, path);
}

const inline = (text: string, name = 'own') => ({
  Policies: read([{ PolicyName: name, PolicyDocument: text }]),
});
const bounded = (arn: string | null) => ({ PermissionsBoundary: read(arn) });

/** Who is put together, as `ann+bob: ReadOnlyAccess`. */
function told(proposals: readonly GroupProposal[]): readonly string[] {
  return proposals.map((it) => {
    const users = it.users.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)).join('+');
    return `${it.name}: ${users}: ${it.policies.map((source) => source.name).join('+')}`;
  });
}

describe('users with the same policies', () => {
  it.each<readonly [string, readonly UserThing[], readonly string[]]>([
    [
      'are put together',
      [holding('ann', [READ]), holding('bob', [READ])],
      ['ReadOnlyAccess: ann+bob: ReadOnlyAccess'],
    ],
    [
      'in whatever order they hold them',
      [holding('ann', [READ, OPS]), holding('bob', [OPS, READ])],
      ['ReadOnlyAccess: ann+bob: ReadOnlyAccess+ops'],
    ],
    [
      'in whatever words an inline policy says it',
      [holding('ann', [], inline(LIST)), holding('bob', [], inline(LIST_AGAIN, 'other'))],
      ['own: ann+bob: own'],
    ],
    ['not with those who hold more', [holding('ann', [READ]), holding('bob', [READ, OPS])], []],
    ['not alone', [holding('ann', [READ])], []],
    ['not where they hold none', [user('ann'), user('bob')], []],
    [
      'not with another boundary',
      [holding('ann', [READ], bounded(LIMIT)), holding('bob', [READ]), holding('cas', [READ], bounded(OPS))],
      [],
    ],
    [
      'with the same boundary',
      [
        holding('ann', [READ], bounded(LIMIT)),
        holding('bob', [READ], bounded(LIMIT)),
        holding('cas', [READ]),
      ],
      ['ReadOnlyAccess: ann+bob: ReadOnlyAccess'],
    ],
    [
      'not where a policy was not read',
      [
        holding('ann', [READ], { Policies: refused('iam:GetUserPolicy') }),
        holding('bob', [READ], { Policies: refused('iam:GetUserPolicy') }),
      ],
      [],
    ],
    [
      'not where the boundary was not read',
      [
        holding('ann', [READ], { PermissionsBoundary: refused('iam:GetUser') }),
        holding('bob', [READ], { PermissionsBoundary: refused('iam:GetUser') }),
      ],
      [],
    ],
    [
      'also where the text of a managed policy was not read',
      [holding('ann', [`${OPS}-2`]), holding('bob', [`${OPS}-2`])],
      ['ops-2: ann+bob: ops-2'],
    ],
    [
      'the larger groups first, and with names apart',
      [
        holding('ann', [READ]),
        holding('bob', [READ]),
        ...['c', 'd', 'e'].map((it) => holding(it, [OPS, READ], {}, '/ops/')),
        ...['f', 'g'].map((it) => holding(it, [OPS], {}, '/ops/')),
      ],
      ['ops: c+d+e: ops+ReadOnlyAccess', 'ReadOnlyAccess: ann+bob: ReadOnlyAccess', 'ops-2: f+g: ops'],
    ],
    [
      'are named after a tag that they share',
      ['ann', 'bob'].map((it) => holding(it, [READ], { Tags: read({ Team: 'Data & AI' }) })),
      ['Data-AI: ann+bob: ReadOnlyAccess'],
    ],
    [
      'after the policy where the tag differs',
      ['ann', 'bob'].map((it) => holding(it, [READ], { Tags: read({ Team: it }) })),
      ['ReadOnlyAccess: ann+bob: ReadOnlyAccess'],
    ],
  ])('%s', (_, users, wanted) => {
    expect(told(propose(users))).toEqual(wanted);
  });

  it('of so many at least', () => {
    const users = [holding('ann', [READ]), holding('bob', [READ])];
    expect(propose(users, { least: 3 })).toEqual([]);
    expect(propose([holding('ann', [READ])], { least: 1 })).toEqual([]);
  });

  it('are told of a group that is there', () => {
    const users = [holding('ann', [READ]), holding('bob', [READ])];
    const [proposal] = propose(users, {}, [
      group('readers', { ManagedPolicyArns: read([READ]) }),
      group('readonlyaccess', { ManagedPolicyArns: read([READ, OPS]) }),
    ]);
    expect(proposal).toMatchObject({ existing: 'readers', name: 'ReadOnlyAccess-2' });
  });

  it('through groups do not count', () => {
    const groups = [group('readers', { ManagedPolicyArns: read([READ]) })];
    const users = ['ann', 'bob'].map((it) => user(it, { Groups: read(['readers']) }));
    expect(propose(users, {}, groups)).toEqual([]);
  });
});

describe('remarks', () => {
  it('on too many policies, boundaries and full users', () => {
    const arns = Array.from({ length: 11 }, (_, index) => `arn:aws:iam::aws:policy/p${index}`);
    const groups = Array.from({ length: 10 }, (_, index) => `g${index}`);
    const users = ['ann', 'bob'].map((it) =>
      holding(it, arns, { ...bounded(LIMIT), Groups: read(it === 'bob' ? groups : []) }),
    );
    const known = groups.map((it) => group(it));
    expect(propose(users, {}, known)[0]?.remarks).toEqual([
      'A group takes 10 managed policies, unless AWS raised that; these are 11.',
      'All of them keep the permissions boundary limit, which a group cannot have.',
      'A user can be in 10 groups, and bob already is.',
    ]);
  });
});

describe('users with the same use', () => {
  const arn = (name: string): string => `arn:aws:iam::${ACCOUNT}:user/${name}`;
  const use = new Map(
    ['ann', 'bob', 'cas', 'dan'].map((it) => [
      arn(it),
      new Set(it === 'cas' ? ['s3:GetObject'] : ['sqs:SendMessage', 's3:GetObject']),
    ]),
  );

  it('are put together, where their policies do not', () => {
    const users = [
      holding('ann', [READ]),
      holding('bob', [OPS]),
      holding('cas', []),
      holding('eve', [LIMIT]),
    ];
    const [first, ...others] = propose(users, { observed: use });
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      name: 's3-sqs',
      users: [arn('ann'), arn('bob')],
      because: 'same-use',
      actions: ['s3:GetObject', 'sqs:SendMessage'],
      policies: [],
      remarks: ['What was not observed, as rare or unrecorded calls, is not in it.'],
    });
  });

  it('not with another boundary, nor twice', () => {
    const apart = [holding('ann', [READ], bounded(LIMIT)), holding('bob', [OPS])];
    expect(propose(apart, { observed: use })).toEqual([]);
    const together = [holding('ann', [READ]), holding('bob', [READ])];
    expect(propose(together, { observed: use }).map((it) => it.because)).toEqual(['same-policies']);
  });
});
