import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { ACCOUNT, refusal, refuse, STRANGER } from './fixtures/scan-answers.ts';

const NOT_IN_USE = refusal(
  'AWSOrganizationsNotInUseException',
  'Your account is not a member of an organization.',
  400,
);

describe('delegated administrators', () => {
  const read = (answers: Parameters<typeof readFacts>[2]) =>
    readFacts('aws:account', ['delegatedAdministrators'], answers);

  it('come with the services that are delegated to them', async () => {
    const { facts } = await read({
      ListDelegatedAdministrators: () => ({ DelegatedAdministrators: [{ Id: STRANGER, Name: 'security' }] }),
      ListDelegatedServicesForAccount: ({ input }) => ({
        DelegatedServices:
          input['AccountId'] === STRANGER ? [{ ServicePrincipal: 'guardduty.amazonaws.com' }] : [],
      }),
    });
    expect(facts[ACCOUNT]?.['delegatedAdministrators']).toEqual([
      { account: STRANGER, name: 'security', services: ['guardduty.amazonaws.com'] },
    ]);
  });

  it.each([
    ['no organization', NOT_IN_USE, null],
    [
      'a member that may not know',
      refuse('organizations:ListDelegatedAdministrators'),
      {
        unknown: expect.objectContaining({
          kind: 'denied',
          detail: expect.stringContaining('management account'),
        }),
      },
    ],
  ])('%s', async (_, answer, expected) => {
    const { facts } = await read({ ListDelegatedAdministrators: () => answer });
    expect(facts[ACCOUNT]?.['delegatedAdministrators']).toEqual(expected);
  });
});

describe('AI services', () => {
  const policy = (PolicyContent: string) => ({ EffectivePolicy: { PolicyContent } });

  it.each([
    [
      'opted out of all but one',
      policy('{"services":{"default":{"opt_out_policy":"optOut"},"lex":{"opt_out_policy":"optIn"}}}'),
      [
        { service: 'default', optedOut: true },
        { service: 'lex', optedOut: false },
      ],
    ],
    ['no policy', refusal('EffectivePolicyNotFoundException', 'none', 404), null],
    ['no organization', NOT_IN_USE, null],
    ['another shape', policy('{}'), { unknown: expect.objectContaining({ kind: 'unparsable' }) }],
  ])('%s', async (_, answer, expected) => {
    const { facts } = await readFacts('aws:account', ['aiServicesOptOut'], {
      DescribeEffectivePolicy: () => answer,
    });
    expect(facts[ACCOUNT]?.['aiServicesOptOut']).toEqual(expected);
  });
});

it('invitations are open where this account is asked and has not answered', async () => {
  const handshake = (State: string, account: string) => ({
    State,
    Action: 'INVITE',
    Parties: [
      { Id: 'o-a1b2c3d4e5', Type: 'ORGANIZATION' },
      { Id: account, Type: 'ACCOUNT' },
    ],
    ExpirationTimestamp: new Date('2026-11-12T00:00:00Z'),
  });
  const { facts } = await readFacts('aws:account', ['openInvitations'], {
    ListHandshakesForAccount: () => ({
      Handshakes: [handshake('OPEN', ACCOUNT), handshake('DECLINED', ACCOUNT), handshake('OPEN', STRANGER)],
    }),
  });
  expect(facts[ACCOUNT]?.['openInvitations']).toEqual([
    { organization: 'o-a1b2c3d4e5', expires: '2026-11-12T00:00:00.000Z' },
  ]);
});
