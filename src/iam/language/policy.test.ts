import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical.ts';
import { MAX_TEXT } from './json-text.ts';
import { parsePolicy } from './policy.ts';
import type { Policy, Statement } from './policy.ts';

function read(input: unknown): { policy: Policy; codes: readonly string[] } {
  const result = parsePolicy(input);
  if (!result.ok) throw new Error(result.error);
  return { policy: result.policy, codes: result.warnings.map((it) => it.code) };
}

function statement(fields: object): { first: Statement; codes: readonly string[] } {
  const { policy, codes } = read({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: 's3:*', ...fields },
  });
  const [first] = policy.statements;
  if (first === undefined) throw new Error('no statement');
  return { first, codes };
}

describe('forms of a policy', () => {
  it('takes one statement or a list, one value or a list', () => {
    const one = read('{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}');
    const many = read(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["s3:*"],"Resource":["*"]}]}',
    );
    expect(one).toEqual(many);
    expect(one.policy.statements).toEqual([
      { effect: 'Deny', actions: ['s3:*'], resources: ['*'], conditions: [] },
    ]);
    expect(one.codes).toEqual([]);
  });

  it.each([
    ['percent-encoded, as IAM returns it', encodeURIComponent('{"Version":"2012-10-17","Statement":[]}')],
    ['after a byte order mark', '\uFEFF{"Version":"2012-10-17","Statement":[]}'],
    ['with white space around', ' \r\n\t{"Version" : "2012-10-17", "Statement" : [ ] }\n'],
    ['already parsed', { Version: '2012-10-17', Statement: [] }],
    ['with undefined members', { Version: '2012-10-17', Id: undefined, Statement: [] }],
  ])('reads one %s', (_, input) => {
    expect(read(input)).toEqual({ policy: { version: '2012-10-17', statements: [] }, codes: [] });
  });

  it.each([
    [undefined, '2008-10-17', ['missing-version']],
    ['2008-10-17', '2008-10-17', []],
    ['2012-10-17', '2012-10-17', []],
    ['2020-01-01', '2012-10-17', ['unknown-version']],
    [null, '2008-10-17', ['null-element', 'missing-version']],
  ])('version %s is %s', (Version, expected, codes) => {
    expect(read({ Version, Statement: [] })).toEqual({
      policy: { version: expected, statements: [] },
      codes,
    });
  });

  it('warns of variables that version 2008-10-17 does not have', () => {
    const text = { Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::b/${aws:username}' };
    expect(read({ Version: '2008-10-17', Statement: text }).codes).toEqual(['variable-not-supported']);
    expect(read({ Version: '2012-10-17', Statement: text }).codes).toEqual([]);
  });
});

describe('elements', () => {
  it('reads elements in another case, and says so', () => {
    const { policy, codes } = read('{"version":"2012-10-17","STATEMENT":{"effect":"deny","action":"a:b"}}');
    expect(policy.statements).toEqual([{ effect: 'Deny', actions: ['a:b'], conditions: [] }]);
    expect(codes.toSorted()).toEqual(['effect-case', 'key-case', 'key-case', 'key-case', 'key-case']);
  });

  it('takes the later of duplicate keys, but the exact spelling before another', () => {
    const twice = read(
      '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Effect":"Allow","Action":"a:b"}}',
    );
    expect(twice.policy.statements[0]?.effect).toBe('Allow');
    expect(twice.codes).toEqual(['duplicate-key']);
    const cased = read(
      '{"Version":"2012-10-17","Statement":{"Effect":"Deny","effect":"Allow","Action":"a:b"}}',
    );
    expect(cased.policy.statements[0]?.effect).toBe('Deny');
    expect(cased.codes).toContain('duplicate-key');
  });

  it('keeps unknown keys out, and says so', () => {
    const { first, codes } = statement({ Comment: { deep: ['x'] }, Ressource: '*' });
    expect(first).toEqual({ effect: 'Allow', actions: ['s3:*'], conditions: [] });
    expect(codes).toEqual(['unknown-key', 'unknown-key']);
  });

  it.each([
    [{ NotAction: 's3:Get*', Action: undefined }, { notActions: ['s3:Get*'] }],
    [{ Resource: ['a', 'b'] }, { resources: ['a', 'b'] }],
    [{ NotResource: 'a' }, { notResources: ['a'] }],
    [{ Sid: 'One' }, { sid: 'One' }],
    [{ Sid: 1 }, { sid: '1' }],
    [{ Sid: null, Condition: null }, { conditions: [] }],
    [{ Action: [] }, { actions: [] }],
  ])('reads %j', (fields, expected) => {
    expect(statement(fields).first).toMatchObject(expected);
  });

  it.each([
    ['*', [{ type: '*', value: '*' }]],
    [{ AWS: '*' }, [{ type: 'AWS', value: '*' }]],
    [{ AWS: '111122223333' }, [{ type: 'AWS', value: '111122223333' }]],
    [{ AWS: 'arn:aws:iam::111122223333:root' }, [{ type: 'AWS', value: '111122223333' }]],
    [{ AWS: 'arn:aws-us-gov:iam::111122223333:root' }, [{ type: 'AWS', value: '111122223333' }]],
    [{ AWS: 111122223333 }, [{ type: 'AWS', value: '111122223333' }]],
    [
      { AWS: ['arn:aws:iam::111122223333:user/root', '*'] },
      [
        { type: 'AWS', value: 'arn:aws:iam::111122223333:user/root' },
        { type: 'AWS', value: '*' },
      ],
    ],
    [
      { Service: ['a.amazonaws.com'], Federated: 'cognito-identity.amazonaws.com', CanonicalUser: '79a5' },
      [
        { type: 'Service', value: 'a.amazonaws.com' },
        { type: 'Federated', value: 'cognito-identity.amazonaws.com' },
        { type: 'CanonicalUser', value: '79a5' },
      ],
    ],
    [{ aws: '*' }, [{ type: 'AWS', value: '*' }]],
    ['111122223333', [{ type: 'AWS', value: '111122223333' }]],
    [['*'], [{ type: '*', value: '*' }]],
    [{}, []],
    [{ AWS: [] }, []],
  ])('reads principal %j', (Principal, expected) => {
    expect(statement({ Principal }).first.principals).toEqual(expected);
    expect(statement({ NotPrincipal: Principal }).first.notPrincipals).toEqual(expected);
  });

  it('keeps an account id that starts with a nought, and digits beyond a double', () => {
    const text =
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:b","Principal":{"AWS":"012345678901"},';
    const { policy } = read(`${text}"Condition":{"NumericEquals":{"a:b":[12345678901234567890123,1.20]}}}}`);
    expect(policy.statements[0]?.principals).toEqual([{ type: 'AWS', value: '012345678901' }]);
    expect(policy.statements[0]?.conditions[0]?.values).toEqual(['12345678901234567890123', '1.20']);
  });
});

describe('conditions', () => {
  it.each([
    ['StringEquals', { operator: 'StringEquals', ifExists: false }],
    ['StringLikeIfExists', { operator: 'StringLike', ifExists: true }],
    ['ForAnyValue:StringLike', { operator: 'StringLike', qualifier: 'ForAnyValue', ifExists: false }],
    [
      'ForAllValues:ArnNotEqualsIfExists',
      { operator: 'ArnNotEquals', qualifier: 'ForAllValues', ifExists: true },
    ],
    ['Null', { operator: 'Null', ifExists: false }],
    ['NotIpAddress', { operator: 'NotIpAddress', ifExists: false }],
  ])('takes %s apart', (name, expected) => {
    const { first, codes } = statement({ Condition: { [name]: { 'AWS:SourceIp': ['a', true, 3] } } });
    expect(first.conditions).toEqual([{ ...expected, key: 'aws:sourceip', values: ['a', 'true', '3'] }]);
    expect(codes).toEqual([]);
  });

  it.each([
    ['stringequals', 'operator-case'],
    ['foranyvalue:StringLike', 'operator-case'],
    ['StringEqualsX', 'unknown-operator'],
    ['NullIfExists', 'unknown-operator'],
    ['Bogus:StringEquals', 'unknown-operator'],
    ['constructor', 'unknown-operator'],
  ])('warns of operator %s', (name, code) => {
    expect(statement({ Condition: { [name]: { 'a:b': 'c' } } }).codes).toEqual([code]);
  });

  it('keeps an unknown operator as it was written', () => {
    const { first } = statement({ Condition: { 'ForAnyValue:Bogus': { 'a:b': 'c' } } });
    expect(first.conditions).toEqual([
      { operator: 'ForAnyValue:Bogus', ifExists: false, key: 'a:b', values: ['c'] },
    ]);
  });

  it('takes the later of keys that differ in case only', () => {
    const { first, codes } = statement({
      Condition: { Bool: { 'aws:SecureTransport': 'true', 'aws:securetransport': 'false' } },
    });
    expect(first.conditions.map((it) => it.values)).toEqual([['false']]);
    expect(codes).toEqual(['duplicate-key']);
  });

  it('reads several operators and keys in order', () => {
    const { first } = statement({ Condition: { Bool: { b: 'true', a: 'true' }, StringEquals: { b: [] } } });
    expect(first.conditions.map((it) => [it.operator, it.key, it.values])).toEqual([
      ['Bool', 'b', ['true']],
      ['Bool', 'a', ['true']],
      ['StringEquals', 'b', []],
    ]);
  });

  it('is not fooled by names of the prototype', () => {
    const { policy } = read(
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:b","__proto__":{"Effect":"Deny"},' +
        '"Condition":{"StringEquals":{"__proto__":"x","constructor":"y"}}}}',
    );
    expect(policy.statements[0]?.effect).toBe('Allow');
    expect(policy.statements[0]?.conditions.map((it) => it.key)).toEqual(['__proto__', 'constructor']);
  });
});

describe('what is no policy', () => {
  const allow = { Effect: 'Allow', Action: 'a:b' };
  it.each([
    ['', 'not JSON'],
    ['not json', 'not JSON'],
    ['{"Version":"2012-10-17"', 'not JSON'],
    ['{"Statement":[]} x', 'not JSON'],
    ['{"Statement":[],}', 'not JSON'],
    ['{"Statement":["\u0001"]}', 'not JSON'],
    ['{"Statement":["a\\', 'not JSON'],
    ['{"Statement":01}', 'not JSON'],
    ['%7Bbad%', 'not JSON'],
    ['null', 'JSON object'],
    ['[]', 'JSON object'],
    ['"{}"', 'JSON object'],
    ['{}', 'no Statement'],
    [undefined, 'not JSON'],
    [Symbol('x'), 'not JSON'],
    [{ Statement: 'x' }, 'Statement[0]'],
    [{ Statement: [allow, null] }, 'Statement[1]'],
    [{ Statement: [[allow]] }, 'Statement[0]'],
    [{ Statement: { Action: 'a:b' } }, 'no Effect'],
    [{ Statement: { Effect: 'Permit', Action: 'a:b' } }, '"Permit"'],
    [{ Statement: { Effect: true, Action: 'a:b' } }, 'no Effect'],
    [{ Statement: { Effect: 'constructor', Action: 'a:b' } }, '"constructor"'],
    [{ Statement: { Effect: 'Allow', Resource: '*' } }, 'neither Action nor NotAction'],
    [{ Statement: { ...allow, NotAction: 'a:c' } }, 'both Action and NotAction'],
    [{ Statement: { ...allow, Resource: '*', NotResource: 'a' } }, 'both Resource and NotResource'],
    [{ Statement: { ...allow, Principal: '*', NotPrincipal: '*' } }, 'both Principal and NotPrincipal'],
    [{ Statement: { ...allow, Principal: { Group: 'x' } } }, '"Group"'],
    [{ Statement: { ...allow, Principal: { AWS: { 'Fn::Sub': 'x' } } } }, 'neither text nor a list'],
    [{ Statement: { ...allow, Resource: { 'Fn::GetAtt': ['a', 'Arn'] } } }, 'neither text nor a list'],
    [{ Statement: { ...allow, Resource: [['*']] } }, 'neither text nor a list'],
    [{ Statement: { ...allow, Condition: 'x' } }, 'not a JSON object'],
    [{ Statement: { ...allow, Condition: { Bool: 'true' } } }, 'not a JSON object'],
    [{ Version: ['2012-10-17'], Statement: [] }, 'Version'],
  ])('refuses %o', (input, why) => {
    const result = parsePolicy(input);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? '' : result.error).toContain(why);
  });
});

describe('hostile input', () => {
  it.each([
    ['nested lists', '['.repeat(100_000)],
    ['nested objects', '{"a":'.repeat(50_000)],
    ['too long', `{"Statement":[],"x":"${'x'.repeat(MAX_TEXT)}"}`],
    ['a string of backslashes', `{"${'\\\\'.repeat(100_000)}`],
    ['many duplicate keys', `{"Statement":[],${'"Id":"x",'.repeat(20_000)}"Id":{}}`],
  ])('%s are refused', (_, text) => {
    expect(parsePolicy(text).ok).toBe(false);
  });

  it('refuses a value that holds itself, or very many', () => {
    const loop: Record<string, unknown> = {};
    loop['Statement'] = loop;
    expect(parsePolicy(loop).ok).toBe(false);
    expect(parsePolicy({ Statement: Array.from({ length: 300_000 }, () => 'x') }).ok).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (input) => void parsePolicy(input)),
    );
  });
});

const text = fc.stringMatching(/^[a-zA-Z0-9:*?/${}._-]{0,12}$/);
const texts = fc.oneof(text, fc.array(text, { maxLength: 3 }));
const principal = fc.oneof(
  fc.constant('*'),
  fc.dictionary(fc.constantFrom('AWS', 'Service', 'Federated', 'CanonicalUser'), texts),
);
const operators = [
  'StringEquals',
  'StringLikeIfExists',
  'ForAnyValue:StringLike',
  'Bool',
  'null',
  'Bogus',
  'IpAddress',
];
const condition = fc.dictionary(fc.constantFrom(...operators), fc.dictionary(text, texts, { maxKeys: 3 }));
const anyStatement = fc
  .record({
    Sid: fc.option(text, { nil: undefined }),
    Effect: fc.constantFrom('Allow', 'Deny'),
    who: fc.constantFrom('Principal', 'NotPrincipal'),
    principal: fc.option(principal, { nil: undefined }),
    what: fc.constantFrom('Action', 'NotAction'),
    action: texts,
    on: fc.constantFrom('Resource', 'NotResource'),
    resource: fc.option(texts, { nil: undefined }),
    Condition: fc.option(condition, { nil: undefined }),
  })
  .map(({ who, principal: p, what, action, on, resource, ...rest }) => ({
    ...rest,
    [who]: p,
    [what]: action,
    [on]: resource,
  }));
const anyPolicy = fc.record({
  Version: fc.constantFrom('2008-10-17', '2012-10-17', undefined),
  Statement: fc.oneof(anyStatement, fc.array(anyStatement, { maxLength: 4 })),
});

describe('canonical text', () => {
  it('parses to itself', () => {
    fc.assert(
      fc.property(anyPolicy, (source) => {
        const canonical = canonicalText(read(source).policy);
        expect(canonicalText(read(canonical).policy)).toBe(canonical);
      }),
    );
  });

  it('reads the same from text and from a value', () => {
    fc.assert(
      fc.property(anyPolicy, (source) => {
        expect(parsePolicy(JSON.stringify(source))).toEqual(parsePolicy(source));
      }),
    );
  });

  it('is one for all spellings', () => {
    const one = read({
      Statement: [
        {
          Effect: 'Deny',
          Action: ['s3:PutObject', 's3:GetObject'],
          Principal: { AWS: '111122223333' },
          Resource: '*',
        },
        { Effect: 'Allow', Action: 'S3:*', Condition: { bool: { 'AWS:SecureTransport': true } } },
      ],
      Version: '2012-10-17',
    });
    const other = read({
      Version: '2012-10-17',
      Statement: [
        {
          Action: ['s3:*', 's3:*'],
          Condition: { Bool: { 'aws:securetransport': ['true'] } },
          Effect: 'Allow',
        },
        {
          Principal: { AWS: ['arn:aws:iam::111122223333:root'] },
          Resource: ['*'],
          Action: ['s3:getobject', 's3:putobject'],
          Effect: 'Deny',
        },
      ],
    });
    expect(canonicalText(one.policy)).toBe(canonicalText(other.policy));
    expect(canonicalText(one.policy)).toBe(
      '{"Version":"2012-10-17","Statement":[' +
        '{"Effect":"Allow","Action":["s3:*"],"Condition":{"Bool":{"aws:securetransport":["true"]}}},' +
        '{"Effect":"Deny","Principal":{"AWS":["111122223333"]},' +
        '"Action":["s3:getobject","s3:putobject"],"Resource":["*"]}]}',
    );
  });
});
