import type { StubAnswer } from '../sources/stub/protocol.ts';
import { markerPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

interface Zone {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly records: readonly object[];
}

function record(Name: string, Type: string, ...values: readonly string[]) {
  return { Name, Type, TTL: 300, ResourceRecords: values.map((Value) => ({ Value })) };
}

function alias(Name: string, DNSName: string) {
  return {
    Name,
    Type: 'A',
    AliasTarget: { HostedZoneId: 'Z2FDTNDATAQYW2', DNSName, EvaluateTargetHealth: false },
  };
}

const ZONES: readonly Zone[] = [
  {
    id: 'Z01SALTMARSH00000000',
    name: 'saltmarsh.example.',
    isPrivate: false,
    records: [
      record('saltmarsh.example.', 'MX', '10 mail.saltmarsh.example.'),
      record('saltmarsh.example.', 'TXT', '"v=spf1 include:amazonses.com -all"'),
      record('saltmarsh.example.', 'NS', 'ns-1.awsdns-01.org.'),
      alias('www.saltmarsh.example.', 'de1shop0000000.cloudfront.net.'),
      record('mail.saltmarsh.example.', 'A', '192.0.2.25'),
      // Its bucket was deleted after the season; the name is anybody’s now.
      record(
        'regatta.saltmarsh.example.',
        'CNAME',
        'saltmarsh-regatta-2021.s3-website-eu-west-1.amazonaws.com',
      ),
      record('vpn.saltmarsh.example.', 'A', '198.51.100.77'),
    ],
  },
  {
    id: 'Z02OUTFITTERS0000000',
    name: 'saltmarsh-outfitters.example.',
    isPrivate: false,
    records: [
      record('saltmarsh-outfitters.example.', 'MX', '10 mail.saltmarsh.example.'),
      alias('www.saltmarsh-outfitters.example.', 'de1shop0000000.cloudfront.net.'),
    ],
  },
  {
    id: 'Z03INTERNAL000000000',
    name: 'saltmarsh.internal.',
    isPrivate: true,
    records: [record('erp.saltmarsh.internal.', 'A', '10.30.0.12')],
  },
];

interface Domain {
  readonly name: string;
  readonly left: number;
  readonly kept: boolean;
}

const DOMAINS: readonly Domain[] = [
  { name: 'saltmarsh.example', left: 290, kept: true },
  { name: 'saltmarsh-outfitters.example', left: 21, kept: false },
];

/** Names: the zones that answer for them, and the domains that are registered. */
export function dns(calendar: Calendar): Responders {
  return {
    'route-53:ListHostedZones': (call) =>
      markerPage(call, ZONES.map(zone), 100, { items: 'HostedZones', next: 'NextMarker' }),
    'route-53:ListResourceRecordSets': (call) => {
      const it = ZONES.find(({ id }) => id === text(call, 'HostedZoneId'));
      if (it === undefined) return refuse('NoSuchHostedZone', 'No hosted zone found', 404);
      return ok({ ResourceRecordSets: it.records, IsTruncated: false, MaxItems: 300 });
    },
    'route-53:ListQueryLoggingConfigs': listing('QueryLoggingConfigs', () => [
      {
        Id: uuid('query log'),
        HostedZoneId: 'Z01SALTMARSH00000000',
        CloudWatchLogsLogGroupArn: `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/aws/route53/saltmarsh.example`,
      },
    ]),
    'route-53-domains:ListDomains': (call) =>
      markerPage(
        call,
        DOMAINS.map((it) => ({
          DomainName: it.name,
          AutoRenew: it.kept,
          TransferLock: it.kept,
          Expiry: calendar.inDays(it.left),
        })),
        100,
        { items: 'Domains', next: 'NextPageMarker' },
      ),
    'route-53-domains:GetDomainDetail': (call) => detail(text(call, 'DomainName')),
  };
}

function zone({ id, name, isPrivate, records }: Zone) {
  return {
    Id: `/hostedzone/${id}`,
    Name: name,
    CallerReference: uuid(id),
    Config: { PrivateZone: isPrivate },
    ResourceRecordSetCount: records.length,
  };
}

function detail(name: string): StubAnswer {
  const it = DOMAINS.find((domain) => domain.name === name);
  if (it === undefined) return refuse('InvalidInput', `Domain ${name} not found in ${ACCOUNT} account`);
  return ok({
    DomainName: it.name,
    AdminPrivacy: true,
    TechPrivacy: it.kept,
    RegistrantPrivacy: it.kept,
  });
}
