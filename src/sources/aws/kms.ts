import type * as KMS from '@aws-sdk/client-kms';
import type { KeyGrant, KeyMetadata } from '../../model/kinds/kms.ts';
import type { Parent, ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation, policyText, ReadFailure } from './read.ts';

const listKeys = operation<KMS.ListKeysCommandInput, KMS.ListKeysCommandOutput>('kms', 'ListKeys', [
  'kms:ListKeys',
]);
const listAliases = operation<KMS.ListAliasesCommandInput, KMS.ListAliasesCommandOutput>(
  'kms',
  'ListAliases',
  ['kms:ListAliases'],
);

/**
 * AWS managed keys are all alike: symmetric, made by KMS, in one region, and nobody can disable or delete them.
 * https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-key
 */
const OF_AWS: KeyMetadata = {
  KeyManager: 'AWS',
  KeyState: 'Enabled',
  KeySpec: 'SYMMETRIC_DEFAULT',
  Origin: 'AWS_KMS',
  multiRegionType: null,
};

/**
 * AWS's own keys, of which a region often has a dozen, are known by their aliases: no call for each of them. An alias
 * is also what people call a key by.
 */
export const keys = defineRead({
  scope: 'region',
  operations: [listKeys, listAliases],
  lists: ['kms:key'],
  gives: {},
  async *run(context) {
    const found: { id: string; arn: string }[] = [];
    for await (const page of context.pages(
      listKeys,
      { Limit: 1000 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    )) {
      for (const key of must(page.Keys, listKeys, 'Keys')) {
        found.push({ id: must(key.KeyId, listKeys, 'KeyId'), arn: must(key.KeyArn, listKeys, 'KeyArn') });
      }
    }
    if (found.length === 0) return;
    const aliases = await aliasesByKey(context);
    yield found.map((key) => {
      const managedByAws = aliases.get(key.id)?.startsWith('alias/aws/') ?? false;
      return {
        kind: 'kms:key' as const,
        ...key,
        name: aliases.get(key.id),
        managedByAws,
        facts: managedByAws ? { metadata: OF_AWS } : {},
      };
    });
  },
});

/**
 * One alias for each key that has any, the first by name. Without the aliases each key's description tells who manages
 * it: that is only dearer, so a refusal is no failure.
 */
async function aliasesByKey({ pages }: ReadContext): Promise<ReadonlyMap<string, string>> {
  const aliases: KMS.AliasListEntry[] = [];
  try {
    for await (const page of pages(
      listAliases,
      { Limit: 100 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    )) {
      aliases.push(...(page.Aliases ?? []));
    }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
  }
  const named = aliases.flatMap(({ TargetKeyId, AliasName }): [string, string][] =>
    TargetKeyId === undefined || AliasName === undefined ? [] : [[TargetKeyId, AliasName]],
  );
  // Of several, the last one set wins: so the first by name is set last.
  return new Map(named.toSorted(([, a], [, b]) => b.localeCompare(a)));
}

const describeKey = operation<KMS.DescribeKeyCommandInput, KMS.DescribeKeyCommandOutput>(
  'kms',
  'DescribeKey',
  ['kms:DescribeKey'],
);

export const keyMetadata = defineRead({
  scope: { each: 'kms:key' },
  operations: [describeKey],
  gives: { 'kms:key': ['metadata'] },
  async *run({ parents: [key], call }) {
    if (key === undefined) return;
    const answer = await call(describeKey, { KeyId: key.arn ?? key.id });
    const described = must(answer.KeyMetadata, describeKey, 'KeyMetadata');
    const metadata: KeyMetadata = {
      KeyManager: must(described.KeyManager, describeKey, 'KeyManager'),
      KeyState: must(described.KeyState, describeKey, 'KeyState'),
      KeySpec: must(described.KeySpec ?? described.CustomerMasterKeySpec, describeKey, 'KeySpec'),
      Origin: must(described.Origin, describeKey, 'Origin'),
      // Only multi-region keys have this member.
      multiRegionType: described.MultiRegionConfiguration?.MultiRegionKeyType ?? null,
    };
    yield factsOf(key, { metadata });
  },
});

const getKeyRotationStatus = operation<
  KMS.GetKeyRotationStatusCommandInput,
  KMS.GetKeyRotationStatusCommandOutput
>('kms', 'GetKeyRotationStatus', ['kms:GetKeyRotationStatus']);

export const keyRotation = defineRead({
  scope: { each: 'kms:key' },
  operations: [getKeyRotationStatus],
  gives: { 'kms:key': ['EnableKeyRotation'] },
  uses: ['metadata'],
  async *run({ parents: [key], call }) {
    if (key === undefined) return;
    // The read of this very fact put it there.
    if (!canRotate(key.facts['metadata'] as KeyMetadata)) {
      yield factsOf(key, { EnableKeyRotation: null });
      return;
    }
    const { KeyRotationEnabled } = await call(getKeyRotationStatus, { KeyId: key.arn ?? key.id });
    yield factsOf(key, {
      EnableKeyRotation: must(KeyRotationEnabled, getKeyRotationStatus, 'KeyRotationEnabled'),
    });
  },
});

/** https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html */
function canRotate(key: KeyMetadata): boolean {
  return (
    key.KeyManager === 'CUSTOMER' &&
    key.KeyState === 'Enabled' &&
    key.KeySpec === 'SYMMETRIC_DEFAULT' &&
    key.Origin === 'AWS_KMS' &&
    key.multiRegionType !== 'REPLICA'
  );
}

const getKeyPolicy = operation<KMS.GetKeyPolicyCommandInput, KMS.GetKeyPolicyCommandOutput>(
  'kms',
  'GetKeyPolicy',
  ['kms:GetKeyPolicy'],
);

export const keyPolicy = defineRead({
  scope: { each: 'kms:key' },
  operations: [getKeyPolicy],
  gives: { 'kms:key': ['KeyPolicy'] },
  uses: ['metadata'],
  async *run({ parents: [key], call }) {
    if (key === undefined) return;
    if (isAwsManaged(key)) {
      yield factsOf(key, { KeyPolicy: null });
      return;
    }
    // `default` is the only name that a key policy can have.
    const { Policy } = await call(getKeyPolicy, { KeyId: key.arn ?? key.id, PolicyName: 'default' });
    yield factsOf(key, { KeyPolicy: policyText(must(Policy, getKeyPolicy, 'Policy'), getKeyPolicy) });
  },
});

const describeCustomKeyStores = operation<
  KMS.DescribeCustomKeyStoresCommandInput,
  KMS.DescribeCustomKeyStoresCommandOutput
>('kms', 'DescribeCustomKeyStores', ['kms:DescribeCustomKeyStores']);

export const customKeyStores = defineRead({
  scope: 'region',
  operations: [describeCustomKeyStores],
  lists: ['kms:custom-key-store'],
  gives: { 'kms:custom-key-store': ['CustomKeyStoreType', 'ConnectionState', 'ConnectionErrorCode'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeCustomKeyStores,
      { Limit: 1000 },
      (o) => o.NextMarker,
      (Marker) => ({ Marker }),
    )) {
      yield must(page.CustomKeyStores, describeCustomKeyStores, 'CustomKeyStores').map((store) => ({
        kind: 'kms:custom-key-store' as const,
        id: must(store.CustomKeyStoreId, describeCustomKeyStores, 'CustomKeyStoreId'),
        name: store.CustomKeyStoreName,
        facts: {
          CustomKeyStoreType: must(store.CustomKeyStoreType, describeCustomKeyStores, 'CustomKeyStoreType'),
          ConnectionState: must(store.ConnectionState, describeCustomKeyStores, 'ConnectionState'),
          ConnectionErrorCode: store.ConnectionErrorCode ?? null,
        },
      }));
    }
  },
});

const listGrants = operation<KMS.ListGrantsCommandInput, KMS.ListGrantsCommandOutput>('kms', 'ListGrants', [
  'kms:ListGrants',
]);

export const keyGrants = defineRead({
  scope: { each: 'kms:key' },
  operations: [listGrants],
  gives: { 'kms:key': ['grants'] },
  uses: ['metadata'],
  async *run(context) {
    const [key] = context.parents;
    if (key === undefined) return;
    yield factsOf(key, { grants: isAwsManaged(key) ? [] : await grantsOf(key, context) });
  },
});

async function grantsOf(key: Parent, { pages }: ReadContext): Promise<readonly KeyGrant[]> {
  const grants: KeyGrant[] = [];
  for await (const page of pages(
    listGrants,
    { KeyId: key.arn ?? key.id, Limit: 100 },
    (o) => o.NextMarker,
    (Marker) => ({ Marker }),
  )) {
    grants.push(...must(page.Grants, listGrants, 'Grants').map(grantOf));
  }
  return grants;
}

function grantOf(grant: KMS.GrantListEntry): KeyGrant {
  const grantee = grant.GranteePrincipal ?? grant.GranteeServicePrincipal;
  return {
    id: must(grant.GrantId, listGrants, 'GrantId'),
    grantee: must(grantee, listGrants, 'GranteePrincipal'),
    operations: must(grant.Operations, listGrants, 'Operations'),
    constrained: Object.values(grant.Constraints ?? {}).some((it) => it !== undefined),
  };
}

function isAwsManaged(key: Parent): boolean {
  return (key.facts['metadata'] as KeyMetadata).KeyManager === 'AWS';
}
