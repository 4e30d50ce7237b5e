import type * as Organizations from '@aws-sdk/client-organizations';
import type { DelegatedAdministrator, OptOut } from '../../model/kinds/organization.ts';
import type { Unknown } from '../../model/reading.ts';
import type { Found } from '../../store/scan-store.ts';
import { pagesOrNull } from './pages-or-null.ts';
import type { ReadContext } from './read.ts';
import { defineRead, iso, must, operation, ReadFailure, unparsable } from './read.ts';

const NO_ORGANIZATION = 'AWSOrganizationsNotInUseException';

const BY_TOKEN = [
  (page: { NextToken?: string | undefined }) => page.NextToken,
  (NextToken: string) => ({ NextToken }),
] as const;

function ofAccount(account: string, facts: Readonly<Record<string, unknown>>): readonly Found[] {
  return [{ kind: 'aws:account', id: account, region: 'global', facts }];
}

const listDelegated = operation<
  Organizations.ListDelegatedAdministratorsCommandInput,
  Organizations.ListDelegatedAdministratorsCommandOutput
>('organizations', 'ListDelegatedAdministrators', ['organizations:ListDelegatedAdministrators']);
const listServices = operation<
  Organizations.ListDelegatedServicesForAccountCommandInput,
  Organizations.ListDelegatedServicesForAccountCommandOutput
>('organizations', 'ListDelegatedServicesForAccount', ['organizations:ListDelegatedServicesForAccount']);

/** AWS tells the management account and delegated administrators; other members are refused. */
export const delegatedAdministrators = defineRead({
  scope: 'account',
  operations: [listDelegated, listServices],
  gives: { 'aws:account': ['delegatedAdministrators'] },
  async *run({ account, ...context }) {
    try {
      const answers = await pagesOrNull(context, listDelegated, {}, BY_TOKEN, [NO_ORGANIZATION]);
      const listed = answers?.flatMap((page) =>
        must(page.DelegatedAdministrators, listDelegated, 'DelegatedAdministrators'),
      );
      const found: DelegatedAdministrator[] = [];
      for (const it of listed ?? []) {
        const AccountId = must(it.Id, listDelegated, 'Id');
        const services = await servicesOf(context, AccountId);
        found.push({ account: AccountId, name: it.Name ?? AccountId, services });
      }
      yield ofAccount(account, { delegatedAdministrators: listed === undefined ? null : found });
    } catch (error) {
      if (!(error instanceof ReadFailure) || error.failure.kind !== 'denied') throw error;
      const detail = 'AWS tells only the management account and delegated administrators';
      throw new ReadFailure({ ...error.failure, detail });
    }
  },
});

async function servicesOf(
  { pages }: Pick<ReadContext, 'pages'>,
  AccountId: string,
): Promise<readonly string[]> {
  const services: string[] = [];
  for await (const page of pages(listServices, { AccountId }, ...BY_TOKEN)) {
    const listed = must(page.DelegatedServices, listServices, 'DelegatedServices');
    services.push(...listed.map((it) => must(it.ServicePrincipal, listServices, 'ServicePrincipal')));
  }
  return services;
}

const describeEffectivePolicy = operation<
  Organizations.DescribeEffectivePolicyCommandInput,
  Organizations.DescribeEffectivePolicyCommandOutput
>('organizations', 'DescribeEffectivePolicy', ['organizations:DescribeEffectivePolicy']);

/** Every account may ask for its own. */
export const aiServicesOptOut = defineRead({
  scope: 'account',
  operations: [describeEffectivePolicy],
  gives: { 'aws:account': ['aiServicesOptOut'] },
  async *run({ account, call }) {
    const input = { PolicyType: 'AISERVICES_OPT_OUT_POLICY' as const };
    const absent = ['EffectivePolicyNotFoundException', NO_ORGANIZATION];
    const answer = await call(describeEffectivePolicy, input, { absent });
    const content =
      answer && must(answer.EffectivePolicy?.PolicyContent, describeEffectivePolicy, 'PolicyContent');
    yield ofAccount(account, { aiServicesOptOut: content === null ? null : optOuts(content) });
  },
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_syntax.html */
function optOuts(content: string): readonly OptOut[] | Unknown {
  try {
    const { services } = JSON.parse(content) as { services: Record<string, { opt_out_policy?: unknown }> };
    return Object.entries(services).map(([service, { opt_out_policy: policy }]) => ({
      service,
      optedOut: policy === 'optOut',
    }));
  } catch {
    return unparsable(describeEffectivePolicy, 'the effective policy is not what AWS documents');
  }
}

const listHandshakes = operation<
  Organizations.ListHandshakesForAccountCommandInput,
  Organizations.ListHandshakesForAccountCommandOutput
>('organizations', 'ListHandshakesForAccount', ['organizations:ListHandshakesForAccount']);

/** Those that still can be answered. */
const OPEN = new Set(['REQUESTED', 'OPEN']);

/** The account that manages an organization is a party of the invitations that it sent, by its organization's id. */
export const invitations = defineRead({
  scope: 'account',
  operations: [listHandshakes],
  gives: { 'aws:account': ['openInvitations'] },
  async *run({ account, pages }) {
    const openInvitations: { readonly organization: string; readonly expires: string | null }[] = [];
    const input = { Filter: { ActionType: 'INVITE' as const } };
    for await (const page of pages(listHandshakes, input, ...BY_TOKEN)) {
      for (const it of must(page.Handshakes, listHandshakes, 'Handshakes')) {
        const parties = must(it.Parties, listHandshakes, 'Parties');
        const isToMe = parties.some(({ Id, Type }) => Type === 'ACCOUNT' && Id === account);
        if (!OPEN.has(must(it.State, listHandshakes, 'State')) || !isToMe) continue;
        const organization = parties.find(({ Type }) => Type === 'ORGANIZATION')?.Id;
        openInvitations.push({
          organization: organization ?? 'unnamed',
          expires: iso(it.ExpirationTimestamp),
        });
      }
    }
    yield ofAccount(account, { openInvitations });
  },
});
