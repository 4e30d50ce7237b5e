import type * as Iam from '@aws-sdk/client-iam';
import { defineRead, iso, must, operation } from './read.ts';

const listServiceSpecificCredentials = operation<
  Iam.ListServiceSpecificCredentialsCommandInput,
  Iam.ListServiceSpecificCredentialsCommandOutput
>('iam', 'ListServiceSpecificCredentials', ['iam:ListServiceSpecificCredentials']);

const OF_BEDROCK = { AllUsers: true, ServiceName: 'bedrock.amazonaws.com', MaxItems: 1000 };

export const bedrockKeys = defineRead({
  scope: 'account',
  operations: [listServiceSpecificCredentials],
  lists: ['iam:bedrock-key'],
  gives: { 'iam:bedrock-key': ['UserName', 'Status', 'expires'] },
  async *run({ pages }) {
    for await (const page of pages(
      listServiceSpecificCredentials,
      OF_BEDROCK,
      (o) => o.Marker,
      (Marker) => ({ Marker }),
    )) {
      const found = must(
        page.ServiceSpecificCredentials,
        listServiceSpecificCredentials,
        'ServiceSpecificCredentials',
      );
      yield found.map((it) => ({
        kind: 'iam:bedrock-key' as const,
        id: must(it.ServiceSpecificCredentialId, listServiceSpecificCredentials, 'id'),
        name: it.ServiceCredentialAlias,
        facts: {
          UserName: must(it.UserName, listServiceSpecificCredentials, 'UserName'),
          Status: must(it.Status, listServiceSpecificCredentials, 'Status'),
          expires: iso(it.ExpirationDate),
        },
      }));
    }
  },
});
