import { PRINCIPALS, RESOURCES } from '../../effective/permissions/relations.ts';
import type { PermissionFacts, Resources } from '../../effective/permissions/relations.ts';
import type { LintOptions } from '../../iam/lint/lint.ts';
import { describeCause } from '../../model/causes.ts';
import type { InlinePolicy } from '../../model/kinds/iam.ts';
import type { Reading } from '../../model/reading.ts';
import type { AccountOptions } from './reading.ts';
import { readFor } from './reading.ts';

export type LintControl = 'iam-policy-lint-clean' | 'iam-inline-lint-clean';

export interface AccountPolicy {
  /** `inline policy x of role y`. */
  readonly name: string;
  readonly options: LintOptions;
  /** The control that asks the same of it, if one does. */
  readonly control?: LintControl;
  /** Undefined: not read; `unread` tells why. */
  readonly text?: string;
  readonly unread?: string;
}

/** Every policy that somebody in the account wrote: of IAM and of resources. AWS's own are left out. */
export async function policiesInAccount(options: AccountOptions): Promise<readonly AccountPolicy[]> {
  const { awsPolicies: _aws, ...principals } = PRINCIPALS;
  const relations = { ...principals, ...Object.assign({}, ...Object.values(RESOURCES)) };
  const { account, related } = await readFor(relations, options);
  // What these relations came to has these types.
  const read = related as unknown as PermissionFacts & Resources;
  const identity: LintOptions = { type: 'identity', accountId: account };
  return [
    ...read.policies.things.flatMap((it) =>
      one(`policy ${it.id}`, identity, it.readings.PolicyDocument, 'iam-policy-lint-clean'),
    ),
    ...[...read.users.things, ...read.groups.things, ...read.roles.things]
      .filter((it) => !it.managedByAws)
      .flatMap((it) => inline(`${it.kind.slice(4)} ${it.name ?? it.id}`, identity, it.readings.Policies)),
    ...read.roles.things
      .filter((it) => !it.managedByAws)
      .flatMap((it) =>
        one(
          `trust policy of role ${it.id}`,
          { type: 'trust', accountId: account },
          it.readings.AssumeRolePolicyDocument,
        ),
      ),
    ...resourcePolicies(read, account),
    ...unlisted(read),
  ];
}

function resourcePolicies(read: Resources, accountId: string): readonly AccountPolicy[] {
  const how = (resourceType: string): LintOptions => ({ type: 'resource', resourceType, accountId });
  const named = (it: { readonly name?: string; readonly id: string }) => it.name ?? it.id;
  return [
    ...read.buckets.things.flatMap((it) =>
      one(`policy of bucket ${named(it)}`, how('AWS::S3::Bucket'), it.readings.BucketPolicy),
    ),
    ...read.keys.things
      .filter((it) => !it.managedByAws)
      .flatMap((it) => one(`policy of key ${named(it)}`, how('AWS::KMS::Key'), it.readings.KeyPolicy)),
    ...read.queues.things.flatMap((it) =>
      one(`policy of queue ${named(it)}`, how('AWS::SQS::Queue'), it.readings.Policy),
    ),
    ...read.topics.things.flatMap((it) =>
      one(`policy of topic ${named(it)}`, how('AWS::SNS::Topic'), it.readings.Policy),
    ),
    ...read.secrets.things.flatMap((it) =>
      one(`policy of secret ${named(it)}`, how('AWS::SecretsManager::Secret'), it.readings.ResourcePolicy),
    ),
    ...read.functionPolicies.things.flatMap((it) =>
      one(`policy of function ${named(it)}`, how('AWS::Lambda::Function'), it.readings.Policy),
    ),
  ];
}

function one(
  name: string,
  options: LintOptions,
  text: Reading<string | null>,
  control?: LintControl,
): readonly AccountPolicy[] {
  if (!text.known) return [{ name, options, unread: describeCause(text.cause) }];
  const asked = control === undefined ? {} : { control };
  return text.value === null ? [] : [{ name, options, text: text.value, ...asked }];
}

function inline(
  of: string,
  options: LintOptions,
  list: Reading<readonly InlinePolicy[]>,
): readonly AccountPolicy[] {
  if (!list.known) return [{ name: `inline policies of ${of}`, options, unread: describeCause(list.cause) }];
  return list.value.map((it) => ({
    name: `inline policy ${it.PolicyName} of ${of}`,
    options,
    control: 'iam-inline-lint-clean' as const,
    text: it.PolicyDocument,
  }));
}

/** What could not be listed is told once a kind. */
function unlisted(read: PermissionFacts & Resources): readonly AccountPolicy[] {
  const lists = {
    'customer managed policies': read.policies,
    users: read.users,
    groups: read.groups,
    roles: read.roles,
    buckets: read.buckets,
    keys: read.keys,
    queues: read.queues,
    topics: read.topics,
    secrets: read.secrets,
    functions: read.functionPolicies,
  };
  return Object.entries(lists).flatMap(([what, list]) =>
    list.unlisted.slice(0, 1).map(({ region, cause }) => ({
      name: region === 'global' ? `every policy of ${what}` : `policies of ${what} in ${region}`,
      options: { type: 'identity' as const },
      unread: describeCause(cause),
    })),
  );
}
