import type { Calendar } from './company.ts';
import { ACCOUNT, HOME, uuid } from './company.ts';
import type { Uses } from './people.ts';
import { GROUPS, USERS } from './people.ts';
import type { Statements } from './policies.ts';
import { MANAGED, OF_AWS, statementsOf } from './policies.ts';
import { ROLES } from './roles.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

/** A user or role with what it may do and what it did. */
export interface Principal {
  readonly arn: string;
  readonly type: 'AWS::IAM::User' | 'AWS::IAM::Role';
  readonly statements: readonly object[];
  /** Days since it last did anything; null: never did. */
  readonly used: number | null;
  readonly uses?: Uses;
}

interface Holder {
  readonly attached?: readonly string[];
  readonly inline?: Readonly<Record<string, Statements>>;
}

function held({ attached = [], inline = {} }: Holder): readonly object[] {
  const managed = attached.flatMap((name) => statementsOf(MANAGED[name] ?? OF_AWS[name] ?? []));
  return [...managed, ...Object.values(inline).flatMap(statementsOf)];
}

const BASE = `arn:aws:iam::${ACCOUNT}`;

export const PRINCIPALS: readonly Principal[] = [
  ...USERS.map((user): Principal => {
    const groups = GROUPS.filter((group) => user.groups?.includes(group.name));
    const times = [user.password ?? null, ...(user.keys ?? []).map((key) => key.used)];
    const known = times.filter((days) => days !== null);
    return {
      arn: `${BASE}:user/${user.name}`,
      type: 'AWS::IAM::User',
      statements: [user, ...groups].flatMap(held),
      used: known.length === 0 ? null : Math.min(...known),
      ...(user.uses === undefined ? {} : { uses: user.uses }),
    };
  }),
  ...ROLES.map((role): Principal => ({
    arn: `${BASE}:role/${role.name}`,
    type: 'AWS::IAM::Role',
    statements: held(role),
    used: role.used,
    ...(role.uses === undefined ? {} : { uses: role.uses }),
  })),
];

/** The services that "everything" is, of AWS's four hundred. */
const SERVICES =
  'access-analyzer acm apigateway athena autoscaling backup budgets ce cloudformation cloudfront cloudtrail cloudwatch codebuild cognito-idp config dynamodb ec2 ecr ecs elasticache elasticloadbalancing events firehose glue guardduty iam inspector2 kinesis kms lambda logs macie2 organizations rds redshift route53 s3 sagemaker secretsmanager securityhub sns sqs ssm states sts support wafv2 xray'.split(
    ' ',
  );

/** Some of the actions that IAM tracks one by one. */
const TRACKED: Readonly<Record<string, readonly string[]>> = {
  cloudformation: ['CreateStack', 'DeleteStack', 'UpdateStack'],
  cloudfront: ['CreateDistribution', 'CreateInvalidation', 'UpdateDistribution'],
  ec2: ['AuthorizeSecurityGroupIngress', 'CreateSnapshot', 'RunInstances', 'TerminateInstances'],
  elasticloadbalancing: ['CreateListener', 'CreateLoadBalancer', 'DeleteLoadBalancer'],
  iam: ['AttachRolePolicy', 'CreateAccessKey', 'CreateRole', 'PutRolePolicy'],
  lambda: ['CreateFunction', 'DeleteFunction', 'UpdateFunctionCode', 'UpdateFunctionConfiguration'],
  rds: ['CreateDBSnapshot', 'DeleteDBInstance', 'ModifyDBInstance'],
  s3: ['CreateBucket', 'DeleteBucket', 'PutBucketAcl', 'PutBucketPolicy'],
};

export interface ServiceUse {
  readonly namespace: string;
  readonly used: number | null;
  readonly actions: readonly { readonly name: string; readonly used: number | null }[];
}

/** What a principal did with each service that its policies allow. */
export function usesOf(principal: Principal): readonly ServiceUse[] {
  const patterns = principal.statements.flatMap(allowed);
  const named = new Set(patterns.map((pattern) => pattern.split(':')[0] ?? ''));
  const services = named.has('*') ? SERVICES : [...named].toSorted();
  const byDefault = principal.uses === undefined && !named.has('*') ? principal.used : null;
  const { uses = {} } = principal;
  return services.map((namespace) => {
    const actions = (TRACKED[namespace] ?? [])
      .filter((name) => patterns.some((pattern) => covers(pattern, `${namespace}:${name}`)))
      .map((name) => ({ name, used: uses[`${namespace}:${name}`] ?? null }));
    const times = [uses[namespace] ?? byDefault, ...actions.map((it) => it.used)];
    const known = times.filter((days) => days !== null);
    return { namespace, used: known.length === 0 ? null : Math.min(...known), actions };
  });
}

/** The actions of a statement; of one that names what it does not allow, those of the other services. */
function allowed(statement: object): readonly string[] {
  const { Action, NotAction } = statement as { Action?: string | string[]; NotAction?: string[] };
  if (NotAction !== undefined) {
    return SERVICES.map((service) => `${service}:*`).filter((pattern) => !NotAction.includes(pattern));
  }
  return Action === undefined ? [] : [Action].flat();
}

function covers(pattern: string, action: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : action === pattern;
}

/** IAM's jobs: what each principal last did. */
export function usage(calendar: Calendar): Responders {
  const at = (days: number | null): Date | undefined => (days === null ? undefined : calendar.daysAgo(days));
  const service = (principal: Principal, { namespace, used, actions }: ServiceUse) => ({
    ServiceName: namespace,
    ServiceNamespace: namespace,
    LastAuthenticated: at(used),
    LastAuthenticatedEntity: used === null ? undefined : principal.arn,
    LastAuthenticatedRegion: used === null ? undefined : HOME,
    TotalAuthenticatedEntities: used === null ? 0 : 1,
    TrackedActionsLastAccessed: actions.map(({ name, used: days }) => ({
      ActionName: name,
      LastAccessedTime: at(days),
      LastAccessedEntity: days === null ? undefined : principal.arn,
      LastAccessedRegion: days === null ? undefined : HOME,
    })),
  });
  return {
    'iam:GenerateServiceLastAccessedDetails': (call) => ok({ JobId: uuid(text(call, 'Arn')) }),
    'iam:GetServiceLastAccessedDetails': (call) => {
      const principal = PRINCIPALS.find(({ arn }) => uuid(arn) === text(call, 'JobId'));
      if (principal === undefined) return refuse('NoSuchEntity', 'Invalid job id', 404);
      return ok({
        JobStatus: 'COMPLETED',
        JobType: 'ACTION_LEVEL',
        JobCreationDate: calendar.now,
        JobCompletionDate: calendar.now,
        ServicesLastAccessed: usesOf(principal).map((it) => service(principal, it)),
        IsTruncated: false,
      });
    },
  };
}
