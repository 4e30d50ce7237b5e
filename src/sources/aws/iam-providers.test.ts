import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refuse } from './fixtures/scan-answers.ts';

const GITHUB = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
const SAML = `arn:aws:iam::${ACCOUNT}:saml-provider/Office`;

describe('OpenID Connect providers', () => {
  const list = () => ({ OpenIDConnectProviderList: [{ Arn: GITHUB }] });

  it('tell whom they accept tokens from, and for whom', async () => {
    const { facts, listings } = await readFacts('iam:oidc-provider', ['Url', 'ClientIdList'], {
      ListOpenIDConnectProviders: list,
      GetOpenIDConnectProvider: ({ input }) => ({
        Url: String(input['OpenIDConnectProviderArn']).split('/')[1],
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: ['6938fd4d98bab03faadb97b34396831e3780aea1'],
      }),
    });
    expect(facts).toEqual({
      [GITHUB]: { Url: 'token.actions.githubusercontent.com', ClientIdList: ['sts.amazonaws.com'] },
    });
    expect(listings).toEqual({ global: null });
  });

  it('are known without what each of them tells', async () => {
    const { facts } = await readFacts('iam:oidc-provider', ['Url'], {
      ListOpenIDConnectProviders: list,
      GetOpenIDConnectProvider: () => refuse('iam:GetOpenIDConnectProvider'),
    });
    expect(facts[GITHUB]).toMatchObject({ Url: { unknown: { kind: 'denied' } } });
  });

  it('are unknown where they cannot be listed', async () => {
    const { listings } = await readFacts('iam:oidc-provider', ['Url'], {
      ListOpenIDConnectProviders: () => refuse('iam:ListOpenIDConnectProviders'),
    });
    expect(listings).toMatchObject({ global: { actions: ['iam:ListOpenIDConnectProviders'] } });
  });
});

describe('SAML providers', () => {
  it('are listed', async () => {
    const { facts, calls } = await readFacts('iam:saml-provider', [], {
      ListSAMLProviders: () => ({ SAMLProviderList: [{ Arn: SAML, CreateDate: new Date(0) }] }),
    });
    expect(Object.keys(facts)).toEqual([SAML]);
    expect(calls).toHaveLength(1);
  });
});
