import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CredentialKind } from '../model/credential.ts';
import { credentialsIn } from './credentials.ts';

function kindOf(name: string, value: string): CredentialKind | undefined {
  return credentialsIn([[name, value]])[0]?.kind;
}

/** The examples of AWS's documentation: https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html */
const KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const SECOND_SECRET = 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY';

describe('by its value', () => {
  it.each<[string, string, CredentialKind]>([
    ['an access key id', KEY_ID, 'aws-access-key-id'],
    ['another one', 'AKIAI44QH8DHBEXAMPLE', 'aws-access-key-id'],
    ['the id of a session', 'ASIAIOSFODNN7EXAMPLE', 'aws-access-key-id'],
    ['an id among other things', `{"id":"${KEY_ID}","region":"eu-west-1"}`, 'aws-access-key-id'],
    ['a secret key', SECRET, 'aws-secret-access-key'],
    ['another secret key', SECOND_SECRET, 'aws-secret-access-key'],
    ['a secret key of a credentials file', `aws_secret_access_key=${SECRET}\n`, 'aws-secret-access-key'],
    ['a secret key after a digest', `${'0123456789'.repeat(4)} ${SECRET}`, 'aws-secret-access-key'],
    ['a PEM key', '-----BEGIN PRIVATE KEY-----\nMIIE', 'private-key'],
    ['an RSA key', '-----BEGIN RSA PRIVATE KEY-----', 'private-key'],
    ['an OpenSSH key', '-----BEGIN OPENSSH PRIVATE KEY-----', 'private-key'],
    ['a PGP key', '-----BEGIN PGP PRIVATE KEY BLOCK-----', 'private-key'],
    ['a URL with a password', 'postgres://shop:hunter2@db.internal:5432/shop', 'url-password'],
    ['a URL with a password alone', 'redis://:hunter2@cache:6379/0', 'url-password'],
  ])('%s', (_, value, kind) => {
    expect(kindOf('SETTING', value)).toBe(kind);
  });

  it.each([
    ['nothing', ''],
    ['an id cut short', KEY_ID.slice(0, -1)],
    ['an id too long', `${KEY_ID}X`],
    ['an id within a word', `X${KEY_ID}`],
    ['an id of a role', 'AROADBQP57FF2AEXAMPLE'],
    ['an id in small letters', KEY_ID.toLowerCase()],
    ['a secret cut short', SECRET.slice(1)],
    ['a secret too long', `${SECRET}a`],
    ['longer base64', `${SECRET}=`],
    ['a SHA-1 digest', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['a digest in large letters', 'DA39A3EE5E6B4B0D3255BFEF95601890AFD80709'],
    ['a name of forty letters', 'ManagedPolicyForProductionWorkloads2024A'],
    ['a path of forty letters', '/opt/app/Config2/Some/LongerDirectoryNam'],
    ['the path of a URL', 'https://sqs.eu-west-1.amazonaws.com/111122223333/ShopOrdersV2WithDlqXy98'],
    ['an ARN', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-AbCdEf'],
    ['a certificate', '-----BEGIN CERTIFICATE-----'],
    ['a public key', '-----BEGIN PUBLIC KEY-----'],
    ['a URL', 'https://www.example.com:8443/a?b=c'],
    ['a URL with a user', 'ssh://git@example.com/repository'],
    ['a URL with a slot', 'postgres://shop:${DB_PASSWORD}@db:5432/shop'],
    ['a URL with an address in it', 'https://example.com/?mail=a:b@example.com'],
  ])('not %s', (_, value) => {
    expect(kindOf('SETTING', value)).toBeUndefined();
  });
});

describe('by its name', () => {
  it.each([
    'PASSWORD',
    'DB_PASSWORD',
    'dbPassword',
    'dbpassword',
    'db.password',
    'DB_PASSWORD_2',
    'password1',
    'MYSQL_PWD',
    'API_KEY',
    'apiKey',
    'APIKEY',
    'stripe-api-key',
    'CLIENT_SECRET',
    'GITHUB_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'SIGNING_KEY',
    'Credentials',
  ])('%s', (name) => {
    expect(kindOf(name, 'hunter2hunter2')).toBe('named-secret');
  });

  it.each([
    'PASSWORD_MIN_LENGTH',
    'SECRET_NAME',
    'SECRET_ARN',
    'DB_SECRET_ID',
    'TOKEN_URL',
    'MAX_TOKENS',
    'KEY',
    'PARTITION_KEY',
    'API',
    'MONKEY',
    'COMPASS',
    'LOG_LEVEL',
    '2',
    '',
  ])('not %s', (name) => {
    expect(kindOf(name, 'hunter2hunter2')).toBeUndefined();
  });

  it.each([
    '',
    '  ',
    'false',
    'None',
    '****',
    '<your password>',
    'arn:aws:ssm:eu-west-1:111122223333:parameter/shop/db',
    '{{resolve:secretsmanager:shop/db:SecretString:password}}',
    '${ssm:/shop/db}',
    '/shop/db/password',
    'shop/db/password',
    'https://vault.example.com/v1/shop',
    'keys/signing.pem',
    'signing.pem',
  ])('not where the value is %j', (value) => {
    expect(kindOf('DB_PASSWORD', value)).toBeUndefined();
  });
});

it('tells the surest kind of each setting, and the names in their order', () => {
  expect(
    credentialsIn([
      ['B', `${SECRET} ${KEY_ID}`],
      ['LOG_LEVEL', 'debug'],
      ['SMTP_PASSWORD', 'smtp://a:b@mail.example.com'],
      ['API_KEY', 'abc'],
    ]),
  ).toEqual([
    { name: 'B', kind: 'aws-access-key-id' },
    { name: 'SMTP_PASSWORD', kind: 'url-password' },
    { name: 'API_KEY', kind: 'named-secret' },
  ]);
});

it('gives away no part of a value', () => {
  const secret = fc.constantFrom(KEY_ID, SECRET, 'hunter2hunter2');
  fc.assert(
    fc.property(secret, fc.constantFrom('DB_PASSWORD', 'OTHER'), fc.string(), (value, name, around) => {
      const told = JSON.stringify(credentialsIn([[name, `${around} ${value} ${around}`]]));
      return !told.includes(value);
    }),
  );
});

it('goes through long values once', () => {
  const value = `${'a+'.repeat(1_000_000)}postgres://${'x'.repeat(1_000_000)}`;
  expect(kindOf('SETTING', value)).toBeUndefined();
  expect(kindOf('SETTING', `${'-----BEGIN '.repeat(20_000)} ${KEY_ID}`)).toBeUndefined();
  expect(kindOf('SETTING', `${'-----BEGIN '.repeat(5_000)} ${KEY_ID}`)).toBe('aws-access-key-id');
});
