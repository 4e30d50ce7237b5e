import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { StubCall } from '../sources/stub/protocol.ts';
import { ACCOUNT, COMPANY, tags } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Identity {
  readonly name: string;
  readonly region: string;
  readonly type: 'DOMAIN' | 'EMAIL_ADDRESS';
  readonly dkim: string;
  /** Whether its policy lets everybody send. */
  readonly open?: true;
}

const IDENTITIES: readonly Identity[] = [
  { name: `${COMPANY}.example`, region: 'eu-west-1', type: 'DOMAIN', dkim: 'SUCCESS' },
  // The newsletter's sender used accounts of its own, and changed them often.
  { name: `news.${COMPANY}.example`, region: 'us-east-1', type: 'DOMAIN', dkim: 'FAILED', open: true },
  { name: 'captain@freemail.example', region: 'eu-west-1', type: 'EMAIL_ADDRESS', dkim: 'NOT_STARTED' },
];

const SETS = [
  { name: 'receipts', region: 'eu-west-1', tls: 'REQUIRE' },
  { name: 'newsletter', region: 'us-east-1', tls: 'OPTIONAL' },
] as const;

/** SES. */
export function mail(): Responders {
  const page = (call: StubCall, items: string, list: readonly unknown[]) =>
    nextTokenPage(call, list, 1000, { items, size: 'PageSize' });
  return {
    'sesv2:ListEmailIdentities': (call) =>
      page(
        call,
        'EmailIdentities',
        here(IDENTITIES, call).map(({ name, type }) => ({
          IdentityName: name,
          IdentityType: type,
          SendingEnabled: true,
        })),
      ),
    'sesv2:GetEmailIdentity': (call) => {
      const it = here(IDENTITIES, call).find(({ name }) => name === text(call, 'EmailIdentity'));
      return it === undefined ? refuse('NotFoundException', 'No such identity.', 404) : ok(identity(it));
    },
    'sesv2:ListConfigurationSets': (call) =>
      page(
        call,
        'ConfigurationSets',
        here(SETS, call).map(({ name }) => name),
      ),
    'sesv2:GetConfigurationSet': (call) => {
      const it = here(SETS, call).find(({ name }) => name === text(call, 'ConfigurationSetName'));
      return it === undefined
        ? refuse('NotFoundException', 'No such configuration set.', 404)
        : ok({ ConfigurationSetName: it.name, DeliveryOptions: { TlsPolicy: it.tls }, Tags: [] });
    },
  };
}

function here<T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] {
  return list.filter(({ region }) => region === call.region);
}

function identity({ name, region, type, dkim, open }: Identity) {
  return {
    IdentityType: type,
    VerifiedForSendingStatus: true,
    DkimAttributes: { SigningEnabled: dkim !== 'NOT_STARTED', Status: dkim, Tokens: [] },
    Policies:
      open === true ? { partners: everybody(`arn:aws:ses:${region}:${ACCOUNT}:identity/${name}`) } : {},
    Tags: tags(name),
  };
}

function everybody(Resource: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: ['ses:SendEmail', 'ses:SendRawEmail'], Resource }],
  });
}
