import type * as Iam from '@aws-sdk/client-iam';
import { defineRead, factsOf, iso, must, operation } from './read.ts';

const listServerCertificates = operation<
  Iam.ListServerCertificatesCommandInput,
  Iam.ListServerCertificatesCommandOutput
>('iam', 'ListServerCertificates', ['iam:ListServerCertificates']);

const PAGE = { MaxItems: 1000 };
const BY_MARKER = [
  (page: { Marker?: string | undefined }) => page.Marker,
  (Marker: string) => ({ Marker }),
] as const;

export const serverCertificates = defineRead({
  scope: 'account',
  operations: [listServerCertificates],
  lists: ['iam:server-certificate'],
  gives: { 'iam:server-certificate': ['notAfter'] },
  async *run({ pages }) {
    const op = listServerCertificates;
    for await (const page of pages(op, PAGE, ...BY_MARKER)) {
      yield must(page.ServerCertificateMetadataList, op, 'ServerCertificateMetadataList').map((it) => {
        const name = must(it.ServerCertificateName, op, 'ServerCertificateName');
        const notAfter = must(iso(it.Expiration), op, 'Expiration');
        return {
          kind: 'iam:server-certificate' as const,
          id: name,
          arn: must(it.Arn, op, 'Arn'),
          name,
          facts: { notAfter },
        };
      });
    }
  },
});

const listSSHPublicKeys = operation<Iam.ListSSHPublicKeysCommandInput, Iam.ListSSHPublicKeysCommandOutput>(
  'iam',
  'ListSSHPublicKeys',
  ['iam:ListSSHPublicKeys'],
);

export const sshPublicKeys = defineRead({
  scope: { each: 'iam:user' },
  operations: [listSSHPublicKeys],
  gives: { 'iam:user': ['sshKeys'] },
  async *run({ parents: [user], pages }) {
    if (user === undefined) return;
    const op = listSSHPublicKeys;
    const keys: Iam.SSHPublicKeyMetadata[] = [];
    for await (const page of pages(op, { UserName: user.id, ...PAGE }, ...BY_MARKER))
      keys.push(...must(page.SSHPublicKeys, op, 'SSHPublicKeys'));
    yield factsOf(user, {
      sshKeys: keys.map((key) => ({
        id: must(key.SSHPublicKeyId, op, 'SSHPublicKeyId'),
        active: must(key.Status, op, 'Status') === 'Active',
        uploadedAt: must(iso(key.UploadDate), op, 'UploadDate'),
      })),
    });
  },
});
