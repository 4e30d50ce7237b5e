import type * as Iam from '@aws-sdk/client-iam';
import { defineRead, factsOf, must, operation } from './read.ts';

const listOpenIDConnectProviders = operation<
  Iam.ListOpenIDConnectProvidersCommandInput,
  Iam.ListOpenIDConnectProvidersCommandOutput
>('iam', 'ListOpenIDConnectProviders', ['iam:ListOpenIDConnectProviders']);

export const oidcProviders = defineRead({
  scope: 'account',
  operations: [listOpenIDConnectProviders],
  lists: ['iam:oidc-provider'],
  gives: {},
  async *run({ call }) {
    const answer = await call(listOpenIDConnectProviders, {});
    const list = must(
      answer.OpenIDConnectProviderList,
      listOpenIDConnectProviders,
      'OpenIDConnectProviderList',
    );
    yield list.map((provider) => {
      const arn = must(provider.Arn, listOpenIDConnectProviders, 'Arn');
      return { kind: 'iam:oidc-provider' as const, id: arn, arn, name: nameIn(arn), facts: {} };
    });
  },
});

const getOpenIDConnectProvider = operation<
  Iam.GetOpenIDConnectProviderCommandInput,
  Iam.GetOpenIDConnectProviderCommandOutput
>('iam', 'GetOpenIDConnectProvider', ['iam:GetOpenIDConnectProvider']);

export const oidcProvider = defineRead({
  scope: { each: 'iam:oidc-provider' },
  operations: [getOpenIDConnectProvider],
  gives: { 'iam:oidc-provider': ['Url', 'ClientIdList'] },
  async *run({ parents: [provider], call }) {
    if (provider === undefined) return;
    const answer = await call(getOpenIDConnectProvider, { OpenIDConnectProviderArn: provider.id });
    yield factsOf(provider, {
      Url: must(answer.Url, getOpenIDConnectProvider, 'Url'),
      ClientIdList: must(answer.ClientIDList, getOpenIDConnectProvider, 'ClientIDList'),
    });
  },
});

const listSAMLProviders = operation<Iam.ListSAMLProvidersCommandInput, Iam.ListSAMLProvidersCommandOutput>(
  'iam',
  'ListSAMLProviders',
  ['iam:ListSAMLProviders'],
);

export const samlProviders = defineRead({
  scope: 'account',
  operations: [listSAMLProviders],
  lists: ['iam:saml-provider'],
  gives: {},
  async *run({ call }) {
    const answer = await call(listSAMLProviders, {});
    yield must(answer.SAMLProviderList, listSAMLProviders, 'SAMLProviderList').map((provider) => {
      const arn = must(provider.Arn, listSAMLProviders, 'Arn');
      return { kind: 'iam:saml-provider' as const, id: arn, arn, name: nameIn(arn), facts: {} };
    });
  },
});

/** `token.actions.githubusercontent.com` of `arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com`. */
function nameIn(arn: string): string {
  return arn.slice(arn.indexOf('/') + 1);
}
