import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../language/canonical.ts';
import { MAX_TEXT } from '../language/json-text.ts';
import { parsePolicy } from '../language/policy.ts';
import { lint, lintCounted, STEPS_AT_LEAST, STEPS_PER_CHARACTER } from './lint.ts';
import type { LintFinding } from './lint.ts';
import type { PolicyType } from './subject.ts';

const IDENTITY = { type: 'identity' } as const;
const TYPES: readonly PolicyType[] = ['identity', 'permissions-boundary', 'resource', 'trust', 'scp', 'rcp'];

function findingsOf(text: string, code: string): readonly LintFinding[] {
  return lint(text, IDENTITY).findings.filter((it) => it.code === code);
}

function codesOf(text: string): readonly string[] {
  return lint(text, IDENTITY).findings.map((it) => it.code);
}

function ordinary(statement: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*', ...statement }],
  });
}

describe('a finding', () => {
  const TEXT = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" },
    {
      "Effect": "Deny",
      "Action": ["s3:Getobject", "s3:PutObjekt"],
      "Resource": "arn:aws:s3:::b/*",
      "Condition": { "StringEquals": { "aws:SourceVpc": "vpc-1" } }
    }
  ]
}`;

  const ONE_LINE = JSON.stringify(JSON.parse(TEXT));

  it('says where, what, why and what to do', () => {
    const [finding] = findingsOf(TEXT, 'INVALID_ACTION');
    expect(finding).toEqual({
      code: 'INVALID_ACTION',
      type: 'ERROR',
      message: 'There is no action "s3:PutObjekt".',
      where: { path: 'Statement[1].Action[1]', line: 7, column: 34 },
      learnMore:
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-action',
      fix: 'Write "s3:PutObject".',
    });
  });

  it.each([
    ['with line feeds', TEXT, 9, 57],
    ['with carriage returns', TEXT.replaceAll('\n', '\r\n'), 9, 57],
    ['after a byte order mark', `\uFEFF${TEXT}`, 9, 57],
    ['on one line', ONE_LINE, 1, ONE_LINE.indexOf('"vpc-1"') + 1],
    ['percent-encoded, in the decoded text', encodeURIComponent(TEXT), 9, 57],
  ])('counts lines and columns from 1 %s', (_, text, line, column) => {
    const [finding] = findingsOf(text, 'INVALID_VPC_FORMAT');
    expect(finding?.where).toEqual({
      path: 'Statement[1].Condition.StringEquals.aws:SourceVpc',
      line,
      column,
    });
  });

  it('stands in the order of the text', () => {
    const places = lint(TEXT, IDENTITY).findings.map(({ where }) => where.line * 1000 + where.column);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places.length).toBeGreaterThan(1);
  });

  it.each([
    ['s3:GetObjects', 'Write "s3:GetObject".'],
    // The operation's name, and the action that it is authorized as.
    ['s3:ListBuckets', 'Write "s3:ListAllMyBuckets".'],
    ['lamda:GetFunction', 'Write "lambda:GetFunction".'],
    ['s3:Qqqqqqqqqqqqq', 'Name an action of s3.'],
  ])('guesses what %s meant', (action, fix) => {
    const [finding] = lint(ordinary({ Action: action }), IDENTITY).findings.filter(
      (it) => it.type === 'ERROR',
    );
    expect(finding?.fix).toBe(fix);
  });

  it.each([
    [
      'Condition',
      { Condition: { StringEquals: { 'aws:SourceIdentit': 'x' } } },
      'Write "aws:SourceIdentity".',
    ],
    ['operator', { Condition: { StringEqual: { 'aws:SourceIdentity': 'x' } } }, 'Write "StringEquals".'],
    ['ARN service', { Resource: 'arn:aws:s33:::b' }, 'Write "s3".'],
    ['Region', { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-wst-1' } } }, 'Write "eu-west-1".'],
    ['range', { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.7/24' } } }, 'Write "203.0.113.0/24".'],
    [
      'range of IPv6',
      { Condition: { IpAddress: { 'aws:SourceIp': '2001:db8::7/64' } } },
      'Write "2001:db8::/64".',
    ],
  ])('guesses a %s', (_, statement, fix) => {
    expect(lint(ordinary(statement), IDENTITY).findings.map((it) => it.fix)).toContain(fix);
  });

  it('shows hostile text short and on one line', () => {
    const [finding] = findingsOf(
      ordinary({ Action: `s3:\u0000\u202E\n${'x'.repeat(5000)}` }),
      'INVALID_ACTION',
    );
    expect(finding?.message.length).toBeLessThan(200);
    expect(finding?.message).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

describe('text that is no policy', () => {
  it.each([
    ['nothing', '', 1, 1],
    ['words', 'not json', 1, 1],
    ['a missing comma', '{\n "Version": "2012-10-17"\n "Statement": []}', 3, 2],
    ['a trailing comma', '{"Statement": [],\n}', 2, 1],
    ['an unescaped line feed in a string', '{"Version": "2012\n-10-17"}', 1, 13],
    ['text behind it', '{"Statement": []}\n{}', 2, 1],
    ['deep nesting', '[\n'.repeat(100_000), 34, 1],
  ])('%s', (_, text, line, column) => {
    const { findings } = lint(text, IDENTITY);
    expect(findings.map((it) => it.code)).toEqual(['JSON_SYNTAX_ERROR']);
    expect(findings[0]?.where).toEqual({ path: '', line, column });
  });

  it.each([
    ['identity', 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA'],
    ['permissions-boundary', 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA'],
    ['resource', 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA'],
    ['trust', 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA'],
    ['scp', 'POLICY_SIZE_EXCEEDS_SCP_QUOTA'],
    ['rcp', 'POLICY_SIZE_EXCEEDS_RCP_QUOTA'],
  ] as const)('is told to be too long as %s, and not read', (type, code) => {
    const text = `{"Statement":[${'{"Effect":"Allow","Action":"*","Resource":"*"},'.repeat(100_000)}{}]}`;
    expect(text.length).toBeGreaterThan(MAX_TEXT);
    expect(lint(text, { type }).findings.map((it) => it.code)).toEqual([code]);
  });

  it('keeps what could be read of a faulty one', () => {
    const text = '{"Statement": [7, {"Effect": [], "Action": {"a": 1}, "Resource": "b"}], "Version": null}';
    const { findings } = lint(text, IDENTITY);
    expect(findings.filter((it) => it.code === 'DATA_TYPE_MISMATCH').map((it) => it.where.path)).toEqual([
      'Statement[0]',
      'Statement[1].Effect',
      'Statement[1].Action',
      'Version',
    ]);
    expect(findings.some((it) => it.code === 'INVALID_ARN_PREFIX')).toBe(true);
  });
});

describe('hostile policies', () => {
  it('tells some of 100,000 faulty statements, and how many more there are', () => {
    const { findings, omitted } = lint(
      `{"Version":"2012-10-17","Statement":[${'{},'.repeat(99_999)}{}]}`,
      IDENTITY,
    );
    expect(findings).toHaveLength(401);
    // Each lacks an Effect, an Action and a Resource; all but one are the same as the first; and all is too long.
    expect(findings.length + omitted).toBe(3 * 100_000 + 99_999 + 1);
  });

  const many = (count: number, make: (index: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['wildcards in actions', ordinary({ Action: many(4_000, (it) => `s3:*a${it}*`) })],
    ['one action of many stars', ordinary({ Action: `s3:${'*a'.repeat(200_000)}` })],
    ['wildcards in services', ordinary({ Action: many(4_000, (it) => `*${it}*:x`) })],
    ['wildcards in resources', ordinary({ Resource: many(4_000, (it) => `arn:aws:s3:::b*?${it}*x`) })],
    ['one resource of many stars', ordinary({ Resource: `arn:aws:ec2:*:*:${'*a'.repeat(200_000)}` })],
    ['open variables', ordinary({ Resource: `arn:aws:s3:::${'${'.repeat(200_000)}` })],
    [
      'conditions times actions',
      `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"*","Action":[${many(500, () => '"s3:GetObject"').join()}],"Condition":{"StringEquals":{${many(8_000, () => '"s3:prefix":"x"').join()}}}}]}`,
    ],
    [
      'statements times actions',
      JSON.stringify({
        Version: '2012-10-17',
        Statement: many(2_000, String).map((it) => ({
          Effect: 'Allow',
          Action: 'ec2:*',
          Resource: `arn:aws:ec2:*:*:instance/*${it}`,
        })),
      }),
    ],
  ];

  it.each(HOSTILE)('%s are left before they take too long', (_, text) => {
    const { result, steps } = lintCounted(text, IDENTITY);
    expect(steps).toBeLessThanOrEqual(STEPS_AT_LEAST + STEPS_PER_CHARACTER * text.length);
    expect(result.findings.map((it) => it.code)).toContain('STYLE_NOT_FULLY_CHECKED');
  });

  it('are not what ordinary policies are taken for', () => {
    const text = ordinary({
      Action: many(200, (it) => `s3:Get*${it}`),
      Resource: many(200, (it) => `arn:aws:s3:::b${it}*`),
    });
    expect(codesOf(text)).not.toContain('STYLE_NOT_FULLY_CHECKED');
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '${', 'Statement', 'Action', '"Effect":"Allow"', '*', 'arn:aws:'],
    ...['"Condition":{"StringLike":{"aws:userid":', '"Principal":{"AWS":', '\\u0000', '\uD800', '\n', '1e9'],
  );

  it('never throws, whatever the text and the type', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(piece).map((it) => it.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...TYPES), (it, type) => {
        expect(lint(it, { type }).findings.every(({ where }) => where.line > 0 && where.column > 0)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  const word = fc.oneof(
    fc.constantFrom(
      's3:GetObject',
      'S3:*',
      '*',
      'iam:PassRole',
      'arn:aws:iam::*:role/x',
      'arn:aws:s3',
      '*',
      'a:b:c',
    ),
    fc.string({ maxLength: 12 }),
  );
  const few = { maxLength: 3, maxKeys: 3 };
  const values = fc.oneof(word, fc.array(fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)), few));
  const principal = fc.oneof(
    values,
    fc.dictionary(fc.constantFrom('AWS', 'Service', 'Federated', 'X'), values, few),
  );
  const operator = fc.constantFrom(
    'StringLike',
    'Bool',
    'IpAddress',
    'DateLessThan',
    'Null',
    'ForAllValues:ArnLike',
    'X',
  );
  const key = fc.oneof(
    fc.constantFrom('aws:SourceIp', 'aws:TagKeys', 'aws:ResourceTag/a', 's3:prefix', 'a.b:sub'),
    word,
  );
  const statement = fc.record(
    {
      Sid: word,
      Effect: fc.constantFrom('Allow', 'Deny', 'x'),
      Principal: principal,
      NotPrincipal: principal,
      Action: values,
      NotAction: values,
      Resource: values,
      NotResource: values,
      Condition: fc.dictionary(operator, fc.dictionary(key, values, few), few),
    },
    { requiredKeys: [] },
  );
  const policy = fc.record(
    {
      Version: fc.constantFrom('2012-10-17', '2008-10-17', 'x'),
      Statement: fc.oneof(statement, fc.array(statement, few)),
    },
    { requiredKeys: ['Statement'] },
  );

  it('never throws on what looks like a policy, and says the same however it is spaced', () => {
    // Where spaces count, a policy may be too long for its spaces.
    const said = (text: string, type: PolicyType): readonly string[] =>
      lint(text, { type })
        .findings.filter((it) => !it.code.startsWith('POLICY_SIZE_'))
        .map((it) => `${it.code} ${it.where.path} ${it.message}`);
    fc.assert(
      fc.property(policy, fc.constantFrom(...TYPES), (it, type) => {
        expect(said(JSON.stringify(it, null, 2), type)).toEqual(said(JSON.stringify(it), type));
      }),
      { numRuns: 300 },
    );
  });

  it('finds no errors in the canonical text of a policy without any', () => {
    const sound = fc.record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: fc.subarray(
        ['s3:GetObject', 's3:ListBucket', 's3:Put*', 'iam:GetRole', 'ec2:StartInstances', 'sqs:*'],
        {
          minLength: 1,
        },
      ),
      Resource: fc.subarray(
        [
          '*',
          'arn:aws:s3:::bucket/${aws:username}',
          'arn:aws:iam::111122223333:role/app',
          'arn:aws:sqs:*:*:queue',
        ],
        { minLength: 1 },
      ),
      Condition: fc.constantFrom(
        {},
        { Bool: { 'aws:SecureTransport': true } },
        { 'ForAnyValue:StringLike': { 'aws:TagKeys': ['team', 'cost-*'] } },
        {
          NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 },
          StringEquals: { 'AWS:principalorgid': 'o-a1b2c3d4e5' },
        },
        {
          ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/x' },
          DateLessThan: { 'aws:CurrentTime': '2026-01-31' },
        },
      ),
    });
    const errorsIn = (text: string): readonly string[] =>
      lint(text, IDENTITY)
        .findings.filter((it) => it.type === 'ERROR')
        .map((it) => it.message);
    fc.assert(
      fc.property(fc.array(sound, { minLength: 1, maxLength: 4 }), (statements) => {
        const text = JSON.stringify({ Version: '2012-10-17', Statement: statements });
        expect(errorsIn(text)).toEqual([]);
        const parsed = parsePolicy(text);
        expect(parsed.ok && errorsIn(canonicalText(parsed.policy))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
