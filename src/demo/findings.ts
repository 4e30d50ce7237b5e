import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, HOME, uuid } from './company.ts';
import { USERS } from './people.ts';
import type { Responders } from './responder.ts';
import { BY_NOBODY, deny, ok, refuse, text } from './responder.ts';
import type { Principal, ServiceUse } from './usage.ts';
import { PRINCIPALS, usesOf } from './usage.ts';

const ANALYZERS = [
  { name: 'account', type: 'ACCOUNT', age: 410 },
  { name: 'unused', type: 'ACCOUNT_UNUSED_ACCESS', age: 200 },
] as const;

/** Days after which the unused-access analyzer calls something unused. */
const PERIOD = 90;

interface Finding {
  readonly id: string;
  readonly analyzer: (typeof ANALYZERS)[number]['name'];
  readonly type: string;
  readonly resource: string;
  readonly resourceType: string;
  readonly archived?: boolean;
  readonly details: readonly object[];
}

const arnOf = (name: string): string => `arn:aws:access-analyzer:${HOME}:${ACCOUNT}:analyzer/${name}`;

/** IAM Access Analyzer: two analyzers at home, none elsewhere. */
export function accessFindings(calendar: Calendar): Responders {
  const all = [...external(), ...unused(calendar)];
  const atHome = (call: StubCall): readonly Finding[] =>
    call.region === HOME ? all.filter((it) => arnOf(it.analyzer) === text(call, 'analyzerArn')) : [];
  const summary = (it: Finding) => ({
    id: it.id,
    findingType: it.type,
    resource: it.resource,
    resourceType: it.resourceType,
    resourceOwnerAccount: ACCOUNT,
    status: it.archived === true ? 'ARCHIVED' : 'ACTIVE',
    analyzedAt: calendar.daysAgo(1),
    createdAt: calendar.daysAgo(30),
    updatedAt: calendar.daysAgo(1),
  });
  return {
    'accessanalyzer:ListAnalyzers': (call) => {
      if (call.region === 'us-east-1') return deny('access-analyzer:ListAnalyzers', BY_NOBODY);
      if (call.region !== HOME) return ok({ analyzers: [] });
      return ok({
        analyzers: ANALYZERS.map(({ name, type, age }) => ({
          arn: arnOf(name),
          name,
          type,
          status: 'ACTIVE',
          createdAt: calendar.daysAgo(age),
          ...(type === 'ACCOUNT_UNUSED_ACCESS'
            ? { configuration: { unusedAccess: { unusedAccessAge: 90 } } }
            : {}),
        })),
      });
    },
    'accessanalyzer:ListFindingsV2': (call) =>
      nextTokenPage(call, atHome(call).map(summary), 100, {
        items: 'findings',
        size: 'maxResults',
        token: 'nextToken',
        next: 'nextToken',
      }),
    'accessanalyzer:GetFindingV2': (call) => {
      const finding = atHome(call).find((it) => it.id === text(call, 'id'));
      if (finding === undefined)
        return refuse('ResourceNotFoundException', 'The finding was not found.', 404);
      const names = { items: 'findingDetails', size: 'maxResults', token: 'nextToken', next: 'nextToken' };
      const page = nextTokenPage(call, finding.details, 100, names);
      return 'output' in page ? ok({ ...summary(finding), ...page.output }) : page;
    },
  };
}

function finding(rest: Omit<Finding, 'id'>): Finding {
  return { id: uuid([rest.analyzer, rest.type, rest.resource].join(' ')), ...rest };
}

function external(): Finding[] {
  const to = (resource: string, resourceType: string, principal: string, action: string, archived = false) =>
    finding({
      analyzer: 'account',
      type: 'ExternalAccess',
      resource,
      resourceType,
      archived,
      details: [
        {
          externalAccessDetails: {
            action: [action],
            condition: {},
            isPublic: principal === '*',
            principal: { AWS: principal },
          },
        },
      ],
    });
  const role = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;
  return [
    to('arn:aws:s3:::saltmarsh-catalogue-images', 'AWS::S3::Bucket', '*', 's3:GetObject', true),
    to(role('agency-reports'), 'AWS::IAM::Role', AGENCY, 'sts:AssumeRole'),
    to(role('temporary-help'), 'AWS::IAM::Role', AGENCY, 'sts:AssumeRole'),
  ];
}

function unused(calendar: Calendar): Finding[] {
  const late = (days: number | null): boolean => days === null || days > PERIOD;
  const at = (days: number | null) => (days === null ? {} : { lastAccessed: calendar.daysAgo(days) });
  const of = (resource: string, resourceType: string, type: string, details: readonly object[]) =>
    finding({ analyzer: 'unused', type, resource, resourceType, details });
  const roles = PRINCIPALS.filter((it) => it.type === 'AWS::IAM::Role');
  const idle = roles.filter((it) => late(it.used));
  const user = (name: string) => `arn:aws:iam::${ACCOUNT}:user/${name}`;
  return [
    ...idle.map((it) => of(it.arn, it.type, 'UnusedIAMRole', [{ unusedIamRoleDetails: at(it.used) }])),
    ...USERS.filter((it) => it.password !== undefined && late(it.password)).map((it) =>
      of(user(it.name), 'AWS::IAM::User', 'UnusedIAMUserPassword', [
        { unusedIamUserPasswordDetails: at(it.password ?? null) },
      ]),
    ),
    ...USERS.flatMap((it) =>
      (it.keys ?? [])
        .filter((key) => key.active && late(key.used))
        .map((key) =>
          of(user(it.name), 'AWS::IAM::User', 'UnusedIAMUserAccessKey', [
            { unusedIamUserAccessKeyDetails: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', ...at(key.used) } },
          ]),
        ),
    ),
    ...PRINCIPALS.filter((it) => !idle.includes(it)).flatMap((it) => unusedPermissions(it, late, at)),
  ];

  function unusedPermissions(principal: Principal, isLate: typeof late, when: typeof at): readonly Finding[] {
    const details = usesOf(principal).flatMap((use) => detailOf(use, isLate, when));
    return details.length === 0 ? [] : [of(principal.arn, principal.type, 'UnusedPermission', details)];
  }
}

/** A service that was not used at all, or the actions of one that was which were not. */
function detailOf(
  { namespace, used, actions }: ServiceUse,
  isLate: (days: number | null) => boolean,
  when: (days: number | null) => object,
): readonly object[] {
  const detail = { serviceNamespace: namespace, ...when(used) };
  if (isLate(used)) return [{ unusedPermissionDetails: detail }];
  const idle = actions.filter((it) => isLate(it.used));
  if (idle.length === 0) return [];
  const named = idle.map((it) => ({ action: it.name, ...when(it.used) }));
  return [{ unusedPermissionDetails: { ...detail, actions: named } }];
}
