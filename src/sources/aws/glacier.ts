import type * as Glacier from '@aws-sdk/client-glacier';
import { defineRead, factsOf, must, operation, policyText } from './read.ts';

const listVaults = operation<Glacier.ListVaultsCommandInput, Glacier.ListVaultsCommandOutput>(
  'glacier',
  'ListVaults',
  ['glacier:ListVaults'],
);

/** The account of the credentials. */
const OWN = '-';

export const vaults = defineRead({
  scope: 'region',
  operations: [listVaults],
  lists: ['glacier:vault'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listVaults,
      { accountId: OWN },
      (o) => o.Marker,
      (marker) => ({ marker }),
    )) {
      yield must(page.VaultList, listVaults, 'VaultList').map((it) => ({
        kind: 'glacier:vault' as const,
        id: must(it.VaultName, listVaults, 'VaultName'),
        arn: must(it.VaultARN, listVaults, 'VaultARN'),
        facts: {},
      }));
    }
  },
});

const getVaultAccessPolicy = operation<
  Glacier.GetVaultAccessPolicyCommandInput,
  Glacier.GetVaultAccessPolicyCommandOutput
>('glacier', 'GetVaultAccessPolicy', ['glacier:GetVaultAccessPolicy']);

export const vaultPolicy = defineRead({
  scope: { each: 'glacier:vault' },
  operations: [getVaultAccessPolicy],
  gives: { 'glacier:vault': ['AccessPolicy'] },
  async *run({ parents: [vault], call }) {
    if (vault === undefined) return;
    const answer = await call(
      getVaultAccessPolicy,
      { accountId: OWN, vaultName: vault.id },
      { absent: ['ResourceNotFoundException'] },
    );
    const text = answer === null ? null : must(answer.policy?.Policy, getVaultAccessPolicy, 'policy.Policy');
    yield factsOf(vault, { AccessPolicy: text === null ? null : policyText(text, getVaultAccessPolicy) });
  },
});
