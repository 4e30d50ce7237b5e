import { describe, expect, it } from 'vitest';
import { parseCredentialReport, UnreadableReport } from './credential-rows.ts';

const HEADER =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,' +
  'mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,' +
  'access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,' +
  'access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,' +
  'cert_2_last_rotated,additional_credentials_info';
const T1 = '2024-01-02T03:04:05+00:00';
const T2 = '2026-10-01T00:00:00+00:00';
const NO_KEY = 'false,N/A,N/A,N/A,N/A';
const REST = 'false,N/A,false,N/A,';
const ISO1 = '2024-01-02T03:04:05.000Z';
const ISO2 = '2026-10-01T00:00:00.000Z';

function report(...rows: string[]): string {
  return [HEADER, ...rows].join('\n');
}

function user(name: string, password: string, mfa: string, ...keys: string[]): string {
  const arn = `arn:aws:iam::111122223333:user/${name}`;
  return [name, arn, T1, password, mfa, ...[...keys, NO_KEY, NO_KEY].slice(0, 2), REST].join(',');
}

const NO_PASSWORD = 'false,N/A,N/A,N/A';

function only(text: string) {
  return parseCredentialReport(text).users[0]?.credentials;
}

describe('users', () => {
  it('with a password in use and a key', () => {
    const text = report(user('ann', `true,${T2},${T1},N/A`, 'true', `true,${T1},${T2},us-east-1,s3`));
    expect(parseCredentialReport(text).users).toEqual([
      {
        name: 'ann',
        arn: 'arn:aws:iam::111122223333:user/ann',
        credentials: {
          createdAt: ISO1,
          passwordEnabled: true,
          passwordLastUsed: ISO2,
          passwordLastChanged: ISO1,
          mfaActive: true,
          keys: [{ slot: 1, active: true, lastRotated: ISO1, lastUsed: ISO2 }],
        },
      },
    ]);
  });

  it('without a password: AWS writes N/A, emulators other words', () => {
    const none = { passwordEnabled: false, passwordLastUsed: null, passwordLastChanged: null };
    expect(only(report(user('ann', NO_PASSWORD, 'false')))).toMatchObject({ ...none, keys: [] });
    expect(only(report(user('ann', `false,not_supported,${T1},not_supported`, 'false')))).toMatchObject(none);
  });

  it('with a password that was never used', () => {
    const never = { passwordEnabled: true, passwordLastUsed: null, passwordLastChanged: ISO1 };
    expect(only(report(user('ann', `true,no_information,${T1},N/A`, 'false')))).toMatchObject(never);
    expect(only(report(user('ann', `TRUE,N/A,${T1},N/A`, 'FALSE')))).toMatchObject(never);
  });

  it('with a deactivated key and one that was never used', () => {
    const text = report(
      user('ann', NO_PASSWORD, 'false', `false,${T1},${T2},N/A,N/A`, `true,${T2},N/A,N/A,N/A`),
    );
    expect(only(text)).toMatchObject({
      keys: [
        { slot: 1, active: false, lastRotated: ISO1, lastUsed: ISO2 },
        { slot: 2, active: true, lastRotated: ISO2, lastUsed: null },
      ],
    });
  });

  it.each(['a,b', 'a,b,c', 'x@y.z,+=_-'])('with commas in the name: %s', (name) => {
    const read = parseCredentialReport(report(user(name, NO_PASSWORD, 'true'))).users[0];
    expect(read).toMatchObject({
      name,
      arn: `arn:aws:iam::111122223333:user/${name}`,
      credentials: { mfaActive: true },
    });
  });

  it('with quoted cells', () => {
    const row = user('"a,b"', NO_PASSWORD, 'true')
      .replace('user/"a,b"', 'user/q')
      .replace('arn:aws', '"arn:aws');
    const read = parseCredentialReport(report(row.replace('user/q', 'user/a,""b"""'))).users[0];
    expect(read).toMatchObject({ name: 'a,b', arn: 'arn:aws:iam::111122223333:user/a,"b"' });
  });
});

describe('root', () => {
  const root = (password: string, ...keys: string[]) =>
    user('<root_account>', password, 'false', ...keys).replace('user/<root_account>', 'root');

  it('is told apart from the users', () => {
    const text = report(
      root(`not_supported,${T2},not_supported,not_supported`, `true,${T1},${T1},eu-west-1,s3`),
    );
    expect(parseCredentialReport(text)).toEqual({
      root: { passwordLastUsed: ISO2, keyLastUsed: [ISO1] },
      users: [],
    });
  });

  it('was never used, or has no password', () => {
    const unused = { passwordLastUsed: null, keyLastUsed: [] };
    expect(parseCredentialReport(report(root('not_supported,no_information,not_supported,x'))).root).toEqual(
      unused,
    );
    expect(parseCredentialReport(report(root('FALSE,N/A,N/A,N/A'))).root).toEqual(unused);
  });

  it('may be missing', () => {
    expect(parseCredentialReport(report(user('ann', NO_PASSWORD, 'true'))).root).toBeUndefined();
  });
});

describe('what is not as documented', () => {
  it('takes columns in any order and more of them', () => {
    const text =
      'mfa_active,' +
      report(`true,${user('ann', NO_PASSWORD, 'x')}`).replace('mfa_active,access', 'old,access');
    expect(only(text)).toMatchObject({ mfaActive: true });
  });

  it.each([
    ['an odd flag', user('ann', NO_PASSWORD, 'perhaps'), 'mfa_active is "perhaps"'],
    [
      'no date of creation',
      user('ann', NO_PASSWORD, 'true').replace(T1, 'N/A'),
      'user_creation_time is "N/A"',
    ],
    ['an odd date', user('ann', 'true,last week,N/A,N/A', 'true'), 'password_last_used is "last week"'],
    [
      'an active key without a date',
      user('ann', NO_PASSWORD, 'true', 'true,N/A,N/A,N/A,N/A'),
      'access_key_1_last_rotated is "N/A"',
    ],
  ])('a row with %s is unreadable, the others stay', (_, row, unreadable) => {
    const read = parseCredentialReport(report(row, user('bob', NO_PASSWORD, 'true')));
    expect(read.users.map((it) => it.credentials)).toEqual([
      { unreadable },
      expect.objectContaining({ mfaActive: true }),
    ]);
  });

  it('refuses a report that is cut short or has other columns', () => {
    const whole = report(user('ann', NO_PASSWORD, 'true'));
    expect(() => parseCredentialReport(whole.slice(0, -12))).toThrow(/line 2 has 20 of 23 columns/);
    expect(() => parseCredentialReport(whole.replace('mfa_active', 'mfa'))).toThrow(/no column mfa_active/);
    expect(() => parseCredentialReport('')).toThrow(UnreadableReport);
  });
});
