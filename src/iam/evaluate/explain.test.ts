import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import {
  allow,
  deny,
  federated,
  given,
  grant,
  known,
  OTHER,
  OWN,
  policiesOf,
  refuse,
  requestOf,
  role,
  roleArn,
  root,
  sessionArn,
  userArn,
} from './fixtures/questions.ts';
import type { Question } from './fixtures/questions.ts';
import type { Explanation, Step } from './decision.ts';

const get = { does: 's3:GetObject', on: 'arn:aws:s3:::bucket/key' } as const;
const vpc = given({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } });

function explained(question: Question): Explanation {
  return explain(requestOf(question), policiesOf(question));
}

/** `identity-policy: allows own[0]` for each step that had something to say. */
function shown({ steps }: Explanation): readonly string[] {
  return steps
    .filter((it) => it.outcome !== 'not-asked' && (it.outcome !== 'silent' || it.statements.length > 0))
    .map(
      (it) =>
        `${it.step}: ${it.outcome}${it.statements.map((ref) => ` ${ref.source.name}[${ref.statement}]`).join('')}`,
    );
}

const STEPS: readonly (readonly [string, Question, readonly string[]])[] = [
  ['an Allow', { ...get, identity: [allow('ec2:*'), allow('s3:*')] }, ['identity-policy: allows own[1]']],
  [
    'every statement that applies',
    { ...get, identity: [allow('*'), allow('s3:*')] },
    ['identity-policy: allows own[0] own[1]'],
  ],
  ['nothing', get, []],
  [
    'a Deny',
    { ...get, identity: [allow('*'), deny('s3:*')] },
    ['explicit-deny: denies own[1]', 'identity-policy: allows own[0]'],
  ],
  [
    'a Deny under a condition',
    { ...get, identity: [allow('*'), deny('s3:*', '*', vpc)] },
    ['explicit-deny: denies-conditionally own[1]', 'identity-policy: allows own[0]'],
  ],
  [
    'an Allow under a condition',
    { ...get, identity: [allow('*', '*', vpc)] },
    ['identity-policy: allows-conditionally own[0]'],
  ],
  [
    'levels of the organization',
    { ...get, identity: [allow('*')], scps: [[allow('*')], [allow('ec2:*')]] },
    ['service-control-policy: denies scp0[0]', 'identity-policy: allows own[0]'],
  ],
  [
    'a boundary that does not allow',
    { ...get, identity: [allow('*')], boundary: [allow('ec2:*')] },
    ['identity-policy: allows own[0]', 'permissions-boundary: denies'],
  ],
  [
    'a resource policy',
    { ...get, policy: [grant(OWN), grant(userArn('alice'))] },
    ['resource-policy: allows resource[0] resource[1]'],
  ],
  [
    'a resource policy that was not read',
    { ...get, policy: 'unread' },
    ['explicit-deny: unread', 'resource-policy: unread'],
  ],
  [
    'a resource policy that denies',
    { ...get, identity: [allow('*')], policy: [refuse('*')] },
    ['explicit-deny: denies resource[0]', 'identity-policy: allows own[0]'],
  ],
  [
    'resource control policies',
    { ...get, identity: [allow('*')], scps: [[allow('*')]], rcps: [[refuse('*', 's3:*')]] },
    [
      'explicit-deny: denies rcp0[0]',
      'resource-control-policy: allows',
      'service-control-policy: allows scp0[0]',
      'identity-policy: allows own[0]',
    ],
  ],
  ['the root user', { ...get, who: root() }, ['identity-policy: allows']],
  [
    'a federated user',
    { ...get, who: federated(), identity: [allow('*')] },
    ['identity-policy: allows own[0]', 'session-policy: denies'],
  ],
  ['no policy', { does: 'sts:GetCallerIdentity' }, ['special-rule: allows']],
  [
    'Block Public Access',
    { ...get, owner: OTHER, restricts: true, identity: [allow('*')], policy: [grant(OWN), grant('*')] },
    [
      'resource-policy: allows resource[0] resource[1]',
      'special-rule: denies resource[1]',
      'identity-policy: allows own[0]',
    ],
  ],
  [
    'a grant of a key',
    {
      does: 'kms:Decrypt',
      on: `arn:aws:kms:eu-west-1:${OWN}:key/k`,
      policy: [],
      grants: [{ id: 'g', grantee: userArn('alice'), operations: ['Decrypt'], constrained: false }],
    },
    ['key-grant: allows'],
  ],
  [
    'an endpoint',
    { ...get, identity: [allow('*')], endpoint: [grant('*', 'sqs:*')] },
    ['identity-policy: allows own[0]', 'vpc-endpoint-policy: denies'],
  ],
];

describe('steps', () => {
  it.each(STEPS)('%s', (_, question, expected) => {
    expect(shown(explained(question))).toEqual(expected);
  });

  it('tell what is open of a statement', () => {
    const { steps } = explained({
      ...get,
      on: 'arn:aws:s3:::bucket/*',
      identity: [{ ...allow('s3:*', 'arn:aws:s3:::bucket/a*', vpc), Sid: 'Some' }],
    });
    const step = steps.find((it): it is Step => it.step === 'identity-policy');
    expect(step?.statements).toEqual([
      {
        source: expect.objectContaining({ name: 'own' }),
        statement: 0,
        sid: 'Some',
        effect: 'Allow',
        applies: 'unknown',
        conditions: ['the resource matches arn:aws:s3:::bucket/a*', 'StringEquals aws:sourcevpc = vpc-1'],
      },
    ]);
  });
});

describe('statements', () => {
  it('say where it is open whom they name', () => {
    const arn = sessionArn('app', 'run');
    const step = explained({ ...get, who: role(), policy: [grant(arn)] }).steps.find(
      (it) => it.step === 'resource-policy',
    );
    expect(step?.statements).toMatchObject([
      { statement: 0, applies: 'unknown', conditions: [`the caller is ${arn}`] },
    ]);
  });
});

const SUMMARIES: readonly (readonly [string, Question, string])[] = [
  [
    'allowed',
    { ...get, identity: [{ ...allow('s3:*'), Sid: 'All' }] },
    'is allowed: statement 0 (All) of own allows it.',
  ],
  [
    'allowed by the resource',
    { ...get, policy: [grant('*')] },
    'is allowed: statement 0 of resource allows it.',
  ],
  [
    'allowed to the root user',
    { ...get, who: root() },
    'is allowed: the root user needs no policy of its own.',
  ],
  [
    'denied by a statement',
    { ...get, identity: [allow('*'), deny('s3:*')] },
    'is denied: statement 1 of own denies it.',
  ],
  ['denied by nobody', get, 'is denied: no policy allows it.'],
  [
    'denied by a level',
    { ...get, identity: [allow('*')], scps: [[allow('*')], []] },
    'is denied: no policy at level 2 of 2 allows it.',
  ],
  [
    'denied by the boundary',
    { ...get, identity: [allow('*')], boundary: [] },
    'is denied: the permissions boundary does not allow it.',
  ],
  [
    'denied across accounts',
    { ...get, owner: OTHER, identity: [allow('*')] },
    "is denied: both the caller's own policies and the policy of the resource must allow it across accounts.",
  ],
  [
    'denied by a key without delegation',
    { does: 'kms:Decrypt', on: 'k', identity: [allow('*')], policy: [grant(roleArn('x'))] },
    'is denied: the policy of the resource does not allow it, or leave it to identity policies that do.',
  ],
  [
    'open',
    { ...get, identity: [allow('*', '*', vpc)] },
    'is allowed only where StringEquals aws:sourcevpc = vpc-1.',
  ],
  [
    'open by a Deny',
    { ...get, identity: [allow('*'), deny('*', '*', vpc)] },
    'is allowed only where not StringEquals aws:sourcevpc = vpc-1.',
  ],
  [
    'not read',
    { ...get, identity: 'unread' },
    'is allowed only where what was not read agrees (explicit-deny); what was not read agrees (identity-policy).',
  ],
];

describe('summaries', () => {
  it.each(SUMMARIES)('%s', (_, question, expected) => {
    expect(explained(question).summary).toBe(`${question.does} on ${question.on ?? '*'} ${expected}`);
  });

  it('say why no service control policy is asked', () => {
    const linked = role('aws-service-role/x.amazonaws.com/R');
    const step = explained({
      ...get,
      who: linked,
      identity: [allow('*')],
      organization: known([[]]),
    }).steps.find((it) => it.step === 'service-control-policy');
    expect(step).toEqual({
      step: 'service-control-policy',
      outcome: 'not-asked',
      statements: [],
      note: 'no service control policy holds for service-linked roles',
    });
  });
});
