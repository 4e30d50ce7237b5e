import { describe, expect, it } from 'vitest';
import { redactFact, redactName } from './redact-fact.ts';

const KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

function kept(fact: string, value: unknown): unknown {
  return JSON.parse(redactFact(fact, JSON.stringify(value)));
}

it('loses an address with a password as a name', () => {
  expect(redactName('web amqp://a:hunter2@mq')).toBe('web amqp://a:REDACTED@mq');
  expect(redactName('web-1')).toBe('web-1');
});

describe('a fact', () => {
  it.each([
    [
      'a tag that is called a secret',
      'Tags',
      { team: 'shop', token: 'hunter2' },
      { team: 'shop', token: 'REDACTED' },
    ],
    [
      'a tag that tells one',
      'Tags',
      { note: 'its password is hunter2' },
      { note: 'its password is REDACTED' },
    ],
    ['an address', 'Endpoint', 'amqp://shop:hunter2@mq:5671', 'amqp://shop:REDACTED@mq:5671'],
    ['a list', 'urls', ['https://a:hunter2@b'], ['https://a:REDACTED@b']],
    ['a secret key', 'Note', { text: KEY }, { text: 'REDACTED0123456789abcdefghijklmnopqrstuv' }],
    ['a private key', 'Note', '-----BEGIN PRIVATE KEY-----\nMIIE', '-----BEGIN PRIVATE KEY-----REDACTED\n'],
    [
      'what a service repeats',
      'cause',
      { kind: 'unavailable', detail: 'X: token=hunter2' },
      { kind: 'unavailable', detail: 'X: token=REDACTED' },
    ],
  ])('loses %s', (_, fact, value, expected) => {
    expect(kept(fact, value)).toEqual(expected);
  });

  it.each([
    ['names that only look like a key', 'FunctionName', KEY],
    ['ARNs', 'arns', [`arn:aws:iam::111122223333:role/${KEY}`]],
    ['ids of access keys', 'accessKeys', [{ AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' }]],
    [
      'what a policy compares with',
      'Policy',
      JSON.stringify({ Statement: [{ Condition: { a: { b: KEY } } }] }),
    ],
    ['settings that are called so', 'settings', { AccessToken: '60', encryptionKey: 'a-b-c' }],
    ['numbers and nothing', 'n', [1, null, true]],
    ['one text', 'Engine', 'mysql'],
  ])('keeps %s', (_, fact, value) => {
    expect(kept(fact, value)).toEqual(value);
  });
});
