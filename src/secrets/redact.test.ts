import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsIn } from './credentials.ts';
import { credentialsInJson } from './json.ts';
import { LEFT_OUT, PLACEHOLDERS } from './placeholders.ts';
import { redactNamed, redactScript, redactSetting, redactText, redactValues } from './redact.ts';
import { redactDocument } from './redact-document.ts';
import { credentialsInText } from './text.ts';

const KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const PEM = '-----BEGIN RSA PRIVATE KEY-----\nMIIEsecret\n-----END RSA PRIVATE KEY-----';

describe('a text', () => {
  it.each([
    ['a secret key', `key ${SECRET}, rotate`, [SECRET]],
    ['a private key', `x\n${PEM}\ny`, ['MIIEsecret']],
    ['a private key cut short', PEM.slice(0, 40), ['MIIEsec']],
    ['a private key on one line', PEM.replaceAll('\n', ' '), ['MIIEsecret']],
    ['a connection string', 'postgres://shop:hunter2@db:5432/shop', ['hunter2']],
    ['a password with an @ in it', 'postgres://shop:hun@ter2@db/shop', ['hun', 'ter2']],
    ['a password with a slash in it', 'postgres://shop:hun/ter2@db/shop', ['hun', 'ter2']],
    ['several', `amqp://a:first@b and amqp://c:second@d ${KEY_ID}`, ['first', 'second', KEY_ID]],
    ['an ODBC string', 'Server=db;Uid=shop;Pwd=hunter2;Encrypt=yes', ['hunter2']],
    ['a JDBC string', 'jdbc:mysql://db/shop?user=a&password=hunter2&ssl=true', ['hunter2']],
    ['a sentence', 'Legacy. The admin password is hunter2, the port 8080', ['hunter2']],
    ['a quoted value', 'set apiKey: "two words"', ['two words']],
    ['an option', 'run --api-key hunter2 --port 8080', ['hunter2']],
    ['GitHub’s token', 'clone with ghp_0123456789abcdefghijABCDEFGHIJ012345', ['0123456789abc']],
    ['Slack’s token', 'xoxb-12345678901-abcdefghijkl', ['12345678901']],
    ['a token as a URL’s user', 'https://0123456789abcdefghij0123456789@git.example.com/a', ['0123456789']],
    ['a webhook', 'https://hooks.slack.com/services/T000/B000/XXXXXXXX', ['T000', 'XXXXXXXX']],
    ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl', ['c2lnbmF0dXJl']],
    ['a signed URL', 'https://b.s3.amazonaws.com/k?X-Amz-Signature=feed01&X-Amz-Expires=1', ['feed01']],
  ])('loses %s', (_, text, secrets) => {
    const redacted = redactText(text);
    for (const secret of secrets) expect(redacted).not.toContain(secret);
    expect(redactText(redacted)).toBe(redacted);
  });

  it.each([
    'https://sqs.eu-west-1.amazonaws.com/111122223333/ShopOrdersV2WithDlqXy98',
    'Rotates the secrets of the shop; tokens are short-lived',
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-AbCdEf',
    'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/MyTargets01/73e2d6bc24d8a067',
    'The security token is expired, and the secret is not there',
    'password: {{resolve:secretsmanager:shop/db}}',
    'export DB_PASSWORD=$PASSWORD',
    'https://www.example.com:8443/a?b=c',
    '{ ($.eventName = DeleteAccessKey) || ($.eventName = CreateAccessKey) }',
  ])('keeps %s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('keeps the ids of access keys where they are names', () => {
    expect(redactValues(`{"AccessKeyId":"${KEY_ID}"}`)).toContain(KEY_ID);
  });

  it('is gone through once, however long', () => {
    const text = `${'password '.repeat(100_000)}${'-----BEGIN PRIVATE KEY-----'.repeat(10_000)}${'a+'.repeat(500_000)}`;
    expect(redactText(text).length).toBeGreaterThan(100);
  });
});

const secrets = fc.constantFrom(KEY_ID, SECRET, PEM, 'postgres://a:hunter2@b', 'hunter2', '$HOME', '');
const names = fc.constantFrom('DB_PASSWORD', 'LOG_LEVEL', 'apiKey', 'note', '--token ');
const lines = fc
  .array(
    fc.tuple(names, fc.constantFrom('=', ': ', ' ', ' = "'), secrets, fc.constantFrom('', '"', '\r', ' #')),
  )
  .map((parts) => parts.map((part) => part.join('')).join('\n'));

describe('what is left', () => {
  it.each(Object.entries(PLACEHOLDERS))('as %s is taken for one', (kind, placeholder) => {
    expect(credentialsIn([['DB_PASSWORD', placeholder]])).toEqual([{ name: 'DB_PASSWORD', kind }]);
  });

  it('of a setting is judged as the setting, and nothing of it', () => {
    fc.assert(
      fc.property(names, fc.oneof(secrets, fc.string()), (name, value) => {
        const redacted = redactSetting(name, value);
        expect(credentialsIn([[name, redacted]])).toEqual(credentialsIn([[name, value]]));
        expect([...Object.values(PLACEHOLDERS), LEFT_OUT, '']).toContain(redacted);
        expect(credentialsIn([[name, redactNamed(name, value)]])).toEqual(credentialsIn([[name, value]]));
      }),
    );
  });

  it('of a script is judged as the script', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(credentialsInText(redactScript(text))).toEqual(credentialsInText(text));
        expect(redactScript(text)).not.toMatch(/hunter2|MIIE|wJalr/);
      }),
    );
  });

  it('of a document is judged as the document', () => {
    const leaf = fc.oneof(secrets, lines);
    const tree = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('password', 'runCommand', 'default', 'inputs', 'DbToken'), tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(tree, (document) => {
        const text = JSON.stringify({ document });
        const redacted = redactDocument(text, new Set());
        expect(credentialsInJson(redacted)).toEqual(credentialsInJson(text));
        expect(redacted).not.toMatch(/hunter2|MIIE|wJalr/);
      }),
    );
  });

  it('of a document keeps the names that are asked for', () => {
    const text = '{"inputs": {"s3BucketName": "logs", "other": "hunter2", "n": [1, true]}}';
    expect(JSON.parse(redactDocument(text, new Set(['s3BucketName'])))).toEqual({
      inputs: { s3BucketName: 'logs', other: LEFT_OUT, n: [1, true] },
    });
  });
});
