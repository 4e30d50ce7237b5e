import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { credentialsInText, userDataText } from './text.ts';

const KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

const names = (text: string) => credentialsInText(text).map(({ name }) => name);

describe('a script', () => {
  it('is told by line and name', () => {
    const script = [
      '#!/bin/sh',
      `export AWS_ACCESS_KEY_ID=${KEY_ID}`,
      `export AWS_SECRET_ACCESS_KEY="${SECRET}"`,
      'DB_PASSWORD=hunter2hunter2',
      `aws configure set aws_access_key_id ${KEY_ID}`,
      'curl https://user:hunter2@example.com/setup.sh',
    ].join('\n');
    expect(credentialsInText(script)).toEqual([
      { name: 'line 2: AWS_ACCESS_KEY_ID', kind: 'aws-access-key-id' },
      { name: 'line 3: AWS_SECRET_ACCESS_KEY', kind: 'aws-secret-access-key' },
      { name: 'line 4: DB_PASSWORD', kind: 'named-secret' },
      { name: 'line 5', kind: 'aws-access-key-id' },
      { name: 'line 6', kind: 'url-password' },
    ]);
  });

  it.each([
    ['a YAML file', 'password: hunter2hunter2'],
    ['JSON', '  "dbPassword": "hunter2hunter2",'],
    ['PowerShell', '$AdminPassword = "hunter2hunter2"'],
    ['an option', 'setup --quiet --api-key hunter2hunter2'],
    ['Windows', 'set DB_PASSWORD=hunter2hunter2\r'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
  ])('%s', (_, text) => {
    expect(names(text)).toHaveLength(1);
  });

  it.each([
    ['what a shell works out', 'DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id shop/db)'],
    ['another variable', 'DB_PASSWORD=$PASSWORD'],
    ['a quoted variable', 'DB_PASSWORD="$PASSWORD"'],
    ['backticks', 'export DB_PASSWORD=`cat /run/secrets/db`'],
    ['a path', 'PASSWORD_FILE=/run/secrets/db'],
    ['an empty value', 'DB_PASSWORD='],
    ['an option that a shell works out', 'mysql --user shop --password "$DB_PASSWORD"'],
    ['ordinary lines', '#!/bin/bash\nyum install -y httpd\nsystemctl enable --now httpd'],
  ])('not %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it('goes through long lines once', () => {
    expect(names(`${'a '.repeat(500_000)}=`)).toEqual([]);
  });
});

describe('user data', () => {
  it('is base64, plain or compressed', () => {
    expect(userDataText(Buffer.from('#!/bin/sh').toString('base64'))).toBe('#!/bin/sh');
    expect(userDataText(gzipSync('#!/bin/sh').toString('base64'))).toBe('#!/bin/sh');
    expect(userDataText('')).toBe('');
  });

  it('that does not open, or opens without an end, is told', () => {
    expect(userDataText(Buffer.from([0x1f, 0x8b, 1, 2]).toString('base64'))).toBeNull();
    expect(userDataText(gzipSync('a'.repeat(2_000_000)).toString('base64'))).toBeNull();
  });
});
