import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const POLICY = '{"Version":"2012-10-17","Statement":[]}';

async function policiesOf(Policies: object | undefined): Promise<unknown> {
  const { facts } = await readFacts('ses:identity', ['Policies'], {
    ListEmailIdentities: () => ({
      EmailIdentities: [{ IdentityName: 'saltmarsh.example', IdentityType: 'DOMAIN', SendingEnabled: true }],
    }),
    GetEmailIdentity: () => ({
      DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS' },
      ...(Policies === undefined ? {} : { Policies }),
    }),
  });
  return facts['saltmarsh.example']?.['Policies'];
}

it('an identity has all its policies', async () => {
  expect(await policiesOf({})).toEqual({});
  expect(await policiesOf({ one: POLICY, two: POLICY })).toEqual({ one: POLICY, two: POLICY });
});

it('policies that are not told, or not whole, are unknown', async () => {
  const unparsable = { unknown: { kind: 'unparsable' } };
  expect(await policiesOf(undefined)).toMatchObject(unparsable);
  expect(await policiesOf({ one: POLICY, two: POLICY.slice(0, 9) })).toMatchObject(unparsable);
});

it('a configuration set that says nothing of TLS does without where it must', async () => {
  const { facts } = await readFacts('ses:configuration-set', ['TlsPolicy'], {
    ListConfigurationSets: () => ({ ConfigurationSets: ['silent', 'strict'] }),
    GetConfigurationSet: ({ input }) => ({
      ConfigurationSetName: input['ConfigurationSetName'],
      ...(input['ConfigurationSetName'] === 'strict' ? { DeliveryOptions: { TlsPolicy: 'REQUIRE' } } : {}),
    }),
  });
  expect(facts).toMatchObject({ silent: { TlsPolicy: 'OPTIONAL' }, strict: { TlsPolicy: 'REQUIRE' } });
});
