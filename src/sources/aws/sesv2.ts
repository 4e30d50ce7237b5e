import type * as Ses from '@aws-sdk/client-sesv2';
import type { Unknown } from '../../model/reading.ts';
import { defineRead, factsOf, must, operation, policyText, tagMap } from './read.ts';

const BY_TOKEN = [
  (page: { readonly NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

const listEmailIdentities = operation<
  Ses.ListEmailIdentitiesCommandInput,
  Ses.ListEmailIdentitiesCommandOutput
>('sesv2', 'ListEmailIdentities', ['ses:ListEmailIdentities']);

export const emailIdentities = defineRead({
  scope: 'region',
  operations: [listEmailIdentities],
  lists: ['ses:identity'],
  gives: { 'ses:identity': ['IdentityType'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(listEmailIdentities, { PageSize: 1000 }, ...BY_TOKEN)) {
      yield must(page.EmailIdentities, listEmailIdentities, 'EmailIdentities').map((it) => {
        const name = must(it.IdentityName, listEmailIdentities, 'IdentityName');
        return {
          kind: 'ses:identity' as const,
          id: name,
          arn: `arn:${partition}:ses:${region}:${account}:identity/${name}`,
          facts: { IdentityType: must(it.IdentityType, listEmailIdentities, 'IdentityType') },
        };
      });
    }
  },
});

const getEmailIdentity = operation<Ses.GetEmailIdentityCommandInput, Ses.GetEmailIdentityCommandOutput>(
  'sesv2',
  'GetEmailIdentity',
  ['ses:GetEmailIdentity'],
);

export const emailIdentity = defineRead({
  scope: { each: 'ses:identity' },
  operations: [getEmailIdentity],
  gives: { 'ses:identity': ['Policies', 'dkim', 'Tags'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const found = await call(getEmailIdentity, { EmailIdentity: it.id });
    const dkim = must(found.DkimAttributes, getEmailIdentity, 'DkimAttributes');
    yield factsOf(it, {
      // Always told; empty where there are none.
      Policies: policies(must(found.Policies, getEmailIdentity, 'Policies')),
      dkim: {
        SigningEnabled: must(dkim.SigningEnabled, getEmailIdentity, 'SigningEnabled'),
        status: must(dkim.Status, getEmailIdentity, 'Status'),
      },
      Tags: tagMap(found.Tags),
    });
  },
});

/** One that is not whole hides what all of them come to. */
function policies(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> | Unknown {
  const read = Object.values(texts).map((text) => policyText(text, getEmailIdentity));
  return read.find((it) => typeof it !== 'string') ?? texts;
}

const listConfigurationSets = operation<
  Ses.ListConfigurationSetsCommandInput,
  Ses.ListConfigurationSetsCommandOutput
>('sesv2', 'ListConfigurationSets', ['ses:ListConfigurationSets']);

export const configurationSets = defineRead({
  scope: 'region',
  operations: [listConfigurationSets],
  lists: ['ses:configuration-set'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(listConfigurationSets, { PageSize: 1000 }, ...BY_TOKEN)) {
      yield must(page.ConfigurationSets, listConfigurationSets, 'ConfigurationSets').map((name) => ({
        kind: 'ses:configuration-set' as const,
        id: name,
        arn: `arn:${partition}:ses:${region}:${account}:configuration-set/${name}`,
        facts: {},
      }));
    }
  },
});

const getConfigurationSet = operation<
  Ses.GetConfigurationSetCommandInput,
  Ses.GetConfigurationSetCommandOutput
>('sesv2', 'GetConfigurationSet', ['ses:GetConfigurationSet']);

export const configurationSet = defineRead({
  scope: { each: 'ses:configuration-set' },
  operations: [getConfigurationSet],
  gives: { 'ses:configuration-set': ['TlsPolicy', 'Tags'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const found = await call(getConfigurationSet, { ConfigurationSetName: it.id });
    must(found.ConfigurationSetName, getConfigurationSet, 'ConfigurationSetName');
    yield factsOf(it, {
      // https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html: SES tries TLS, and goes on without it.
      TlsPolicy: found.DeliveryOptions?.TlsPolicy ?? 'OPTIONAL',
      Tags: tagMap(found.Tags),
    });
  },
});
