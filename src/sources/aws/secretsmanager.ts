import type * as SecretsManager from '@aws-sdk/client-secrets-manager';
import type { SecretRotation } from '../../model/kinds/secretsmanager.ts';
import { defineRead, factsOf, iso, must, operation, policyText, tagMap } from './read.ts';

const listSecrets = operation<
  SecretsManager.ListSecretsCommandInput,
  SecretsManager.ListSecretsCommandOutput
>('secrets-manager', 'ListSecrets', ['secretsmanager:ListSecrets']);

/** Secrets that are to be deleted are listed only on request. */
export const secrets = defineRead({
  scope: 'region',
  operations: [listSecrets],
  lists: ['secretsmanager:secret'],
  gives: { 'secretsmanager:secret': ['rotation', 'KmsKeyId', 'lastAccessed', 'Tags'] },
  async *run({ region, pages }) {
    for await (const page of pages(
      listSecrets,
      { MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.SecretList, listSecrets, 'SecretList').map((secret) => ({
        kind: 'secretsmanager:secret' as const,
        id: must(secret.Name, listSecrets, 'Name'),
        arn: must(secret.ARN, listSecrets, 'ARN'),
        facts: {
          rotation: rotationOf(secret, region),
          KmsKeyId: secret.KmsKeyId || null,
          lastAccessed: iso(secret.LastAccessedDate),
          Tags: tagMap(secret.Tags),
        },
      }));
    }
  },
});

function rotationOf(secret: SecretsManager.SecretListEntry, region: string): SecretRotation {
  const { RotationRules: rules, PrimaryRegion: primary } = secret;
  return {
    // Left out of a secret that never had it.
    enabled: secret.RotationEnabled ?? false,
    everyDays: rules?.AutomaticallyAfterDays ?? null,
    createdAt: must(secret.CreatedDate, listSecrets, 'CreatedDate').toISOString(),
    lastRotated: iso(secret.LastRotatedDate),
    nextRotation: iso(secret.NextRotationDate),
    owningService: secret.OwningService || null,
    replicaOf: primary === undefined || primary === region ? null : primary,
  };
}

const getResourcePolicy = operation<
  SecretsManager.GetResourcePolicyCommandInput,
  SecretsManager.GetResourcePolicyCommandOutput
>('secrets-manager', 'GetResourcePolicy', ['secretsmanager:GetResourcePolicy']);

export const secretPolicy = defineRead({
  scope: { each: 'secretsmanager:secret' },
  operations: [getResourcePolicy],
  gives: { 'secretsmanager:secret': ['ResourcePolicy'] },
  async *run({ parents: [secret], call }) {
    if (secret === undefined) return;
    const answer = await call(getResourcePolicy, { SecretId: secret.arn ?? secret.id });
    // Always there, unlike the policy of a secret that has none.
    must(answer.ARN, getResourcePolicy, 'ARN');
    const policy = answer.ResourcePolicy || null;
    yield factsOf(secret, { ResourcePolicy: policy === null ? null : policyText(policy, getResourcePolicy) });
  },
});
