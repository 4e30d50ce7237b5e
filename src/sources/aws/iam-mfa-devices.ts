import type * as Iam from '@aws-sdk/client-iam';
import { defineRead, must, operation } from './read.ts';

const listVirtualMFADevices = operation<
  Iam.ListVirtualMFADevicesCommandInput,
  Iam.ListVirtualMFADevicesCommandOutput
>('iam', 'ListVirtualMFADevices', ['iam:ListVirtualMFADevices']);

/** All virtual devices at once, rather than all devices of each user: what else there is, is no virtual one. */
export const virtualMfaDevices = defineRead({
  scope: 'account',
  operations: [listVirtualMFADevices],
  lists: ['iam:virtual-mfa-device'],
  gives: { 'iam:virtual-mfa-device': ['user'] },
  async *run({ pages }) {
    const op = listVirtualMFADevices;
    const input = { AssignmentStatus: 'Assigned' as const, MaxItems: 1000 };
    const next = (Marker: string) => ({ Marker });
    for await (const page of pages(op, input, (o) => o.Marker, next)) {
      yield must(page.VirtualMFADevices, op, 'VirtualMFADevices').map((it) => {
        const arn = must(it.SerialNumber, op, 'SerialNumber');
        return {
          kind: 'iam:virtual-mfa-device' as const,
          id: arn,
          arn,
          facts: { user: must(it.User?.Arn, op, "the User's Arn") },
        };
      });
    }
  },
});

const listOrganizationsFeatures = operation<
  Iam.ListOrganizationsFeaturesCommandInput,
  Iam.ListOrganizationsFeaturesCommandOutput
>('iam', 'ListOrganizationsFeatures', ['iam:ListOrganizationsFeatures']);

/** Errors for accounts that AWS does not tell, and for organizations that cannot have it. */
const NOTHING_TO_TELL = [
  'AccountNotManagementOrDelegatedAdministrator',
  'OrganizationNotFound',
  'OrganizationNotInAllFeaturesMode',
  'ServiceAccessNotEnabled',
].flatMap((code) => [code, `${code}Exception`]);

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOrganizationsFeatures.html */
export const rootManagement = defineRead({
  scope: 'account',
  operations: [listOrganizationsFeatures],
  gives: { 'aws:account': ['centralRootAccess'] },
  async *run({ account, call }) {
    const op = listOrganizationsFeatures;
    const answer = await call(op, {}, { absent: NOTHING_TO_TELL });
    const centralRootAccess = answer && must(answer.EnabledFeatures, op, 'EnabledFeatures');
    yield [{ kind: 'aws:account', id: account, region: 'global', facts: { centralRootAccess } }];
  },
});
