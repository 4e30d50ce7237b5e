import type { Calendar } from './company.ts';
import { ACCOUNT } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

const ARN = `arn:aws:iam::${ACCOUNT}`;

/** Whose app shows codes; the others who have MFA took a passkey or a key. */
const WITH_APPS = ['priya', 'ingrid', 'wei', 'declan'];

interface SshKey {
  readonly id: string;
  readonly age: number;
  readonly active: boolean;
}

/** For CodeCommit, by user. */
const SSH_KEYS: Readonly<Record<string, readonly SshKey[]>> = {
  tomasz: [{ id: 'APKASALTMARSH0000002', age: 95, active: true }],
  'ci-deploy': [
    { id: 'APKASALTMARSH0000001', age: 1_090, active: true },
    { id: 'APKASALTMARSH0000000', age: 1_100, active: false },
  ],
};

/** What was uploaded to IAM before there was ACM, by name: days until it ends. */
const CERTIFICATES: Readonly<Record<string, number>> = { 'erp-2019': -410, 'wholesale-portal': 61 };

/** MFA devices, keys and certificates that IAM keeps. */
export function devices(calendar: Calendar): Responders {
  return {
    'iam:ListVirtualMFADevices': () =>
      ok({
        VirtualMFADevices: [
          virtual('root-account-mfa-device', `${ARN}:root`, calendar),
          ...WITH_APPS.map((name) => virtual(name, `${ARN}:user/${name}`, calendar)),
        ],
        IsTruncated: false,
      }),
    'iam:ListSSHPublicKeys': (call) => {
      const UserName = text(call, 'UserName');
      const keys = (SSH_KEYS[UserName] ?? []).map(({ id, age, active }) => ({
        UserName,
        SSHPublicKeyId: id,
        Status: active ? 'Active' : 'Inactive',
        UploadDate: calendar.daysAgo(age),
      }));
      return ok({ SSHPublicKeys: keys, IsTruncated: false });
    },
    'iam:ListServerCertificates': () =>
      ok({
        ServerCertificateMetadataList: Object.entries(CERTIFICATES).map(([name, left], at) => ({
          Path: '/',
          ServerCertificateName: name,
          ServerCertificateId: `ASCASALTMARSH${at}`,
          Arn: `${ARN}:server-certificate/${name}`,
          UploadDate: calendar.daysAgo(730 - left),
          Expiration: calendar.daysAgo(-left),
        })),
        IsTruncated: false,
      }),
    'iam:ListOrganizationsFeatures': () =>
      refuse(
        'AccountNotManagementOrDelegatedAdministrator',
        'The account is neither the management account nor a delegated administrator.',
      ),
  };
}

function virtual(name: string, Arn: string, calendar: Calendar) {
  return {
    SerialNumber: `${ARN}:mfa/${name}`,
    User: { Path: '/', UserName: name, UserId: 'AIDAEXAMPLE', Arn, CreateDate: calendar.daysAgo(800) },
    EnableDate: calendar.daysAgo(300),
  };
}
