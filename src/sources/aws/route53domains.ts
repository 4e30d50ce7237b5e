import type * as Domains from '@aws-sdk/client-route-53-domains';
import { GLOBAL } from '../../model/resource.ts';
import { defineRead, factsOf, must, operation } from './read.ts';
import { told } from './told.ts';

const listDomains = operation<Domains.ListDomainsCommandInput, Domains.ListDomainsCommandOutput>(
  'route-53-domains',
  'ListDomains',
  ['route53domains:ListDomains'],
);

export const domains = defineRead({
  scope: 'account',
  operations: [listDomains],
  lists: ['route53domains:domain'],
  gives: { 'route53domains:domain': ['AutoRenew', 'TransferLock', 'expiry'] },
  async *run({ pages }) {
    const list = pages(
      listDomains,
      { MaxItems: 100 },
      (o) => o.NextPageMarker || undefined,
      (Marker) => ({ Marker }),
    );
    for await (const page of list) {
      yield must(page.Domains, listDomains, 'Domains').map((it) => {
        const name = must(it.DomainName, listDomains, 'DomainName');
        return {
          kind: 'route53domains:domain' as const,
          id: name,
          name,
          region: GLOBAL,
          facts: {
            AutoRenew: told(it.AutoRenew, listDomains, 'AutoRenew'),
            TransferLock: told(it.TransferLock, listDomains, 'TransferLock'),
            expiry: it.Expiry?.toISOString() ?? null,
          },
        };
      });
    }
  },
});

const getDomainDetail = operation<Domains.GetDomainDetailCommandInput, Domains.GetDomainDetailCommandOutput>(
  'route-53-domains',
  'GetDomainDetail',
  ['route53domains:GetDomainDetail'],
);

/** Names and addresses of the contacts come along; of these nothing is kept. */
export const domainPrivacy = defineRead({
  scope: { each: 'route53domains:domain' },
  operations: [getDomainDetail],
  gives: { 'route53domains:domain': ['publicContacts'] },
  async *run({ parents: [domain], call }) {
    if (domain === undefined) return;
    const it = await call(getDomainDetail, { DomainName: domain.id });
    const shown = [
      ['admin', must(it.AdminPrivacy, getDomainDetail, 'AdminPrivacy')],
      ['registrant', must(it.RegistrantPrivacy, getDomainDetail, 'RegistrantPrivacy')],
      ['tech', must(it.TechPrivacy, getDomainDetail, 'TechPrivacy')],
    ] as const;
    yield factsOf(domain, {
      publicContacts: shown.flatMap(([role, isPrivate]) => (isPrivate ? [] : [role])),
    });
  },
});
