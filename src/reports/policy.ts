import type { Traced } from '../scan/plan.ts';

/** An IAM action with everything that needs it: reads, facts and controls. */
export interface NeededAction {
  readonly action: string;
  readonly operations: readonly string[];
  readonly facts: readonly string[];
  readonly controls: readonly string[];
}

export const POLICY_FORMATS = ['json', 'terraform', 'cloudformation', 'table'] as const;
export type PolicyFormat = (typeof POLICY_FORMATS)[number];

/** AWS's limit for a managed policy's text, white space not counted. */
export const MANAGED_POLICY_LIMIT = 6144;

/** The actions that a plan needs, each with what needs it, by name. */
export function neededActions(traced: readonly Traced[], always: readonly string[]): NeededAction[] {
  const needed = new Map<string, { operations: Set<string>; facts: Set<string>; controls: Set<string> }>();
  const entry = (action: string) => {
    const existing = needed.get(action);
    if (existing !== undefined) return existing;
    const made = { operations: new Set<string>(), facts: new Set<string>(), controls: new Set<string>() };
    needed.set(action, made);
    return made;
  };
  for (const { operation, facts, controls } of traced) {
    for (const action of operation.actions) {
      const { operations, facts: allFacts, controls: allControls } = entry(action);
      operations.add(`${operation.service}:${operation.name}`);
      for (const fact of facts) allFacts.add(fact);
      for (const control of controls) allControls.add(control);
    }
  }
  for (const action of always) entry(action).facts.add('the list of enabled regions');
  return [...needed]
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([action, { operations, facts, controls }]) => ({
      action,
      operations: [...operations].toSorted(),
      facts: [...facts].toSorted(),
      controls: [...controls].toSorted(),
    }));
}

interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: 'Allow';
    readonly Action: readonly string[];
    readonly Resource: '*';
  }[];
}

/** One statement a service: easier to review than one long list. All actions are reads. */
export function policyDocument(actions: readonly NeededAction[]): PolicyDocument {
  const byPrefix = Map.groupBy(actions, ({ action }) => action.split(':', 1)[0] ?? '');
  return {
    Version: '2012-10-17',
    Statement: [...byPrefix].map(([prefix, group]) => ({
      Sid: `Seaworthy${prefix.replaceAll(/[^A-Za-z0-9]/g, '').replace(/^./, (letter) => letter.toUpperCase())}`,
      Effect: 'Allow',
      Action: group.map(({ action }) => action),
      Resource: '*',
    })),
  };
}

/** AWS's limit for all inline policies of a role together, white space not counted. */
export const INLINE_POLICY_LIMIT = 10_240;

function lengthOf(document: PolicyDocument): number {
  return JSON.stringify(document).length;
}

/** The same as documents that each fit into a managed policy: one, or as few as keep each service's actions together. */
export function policyDocuments(actions: readonly NeededAction[]): readonly PolicyDocument[] {
  const whole = policyDocument(actions);
  if (lengthOf(whole) <= MANAGED_POLICY_LIMIT) return [whole];
  const parts: PolicyDocument['Statement'][number][][] = [[]];
  for (const statement of whole.Statement) {
    const last = parts.at(-1) ?? [];
    const grown = { ...whole, Statement: [...last, statement] };
    if (last.length > 0 && lengthOf(grown) > MANAGED_POLICY_LIMIT) parts.push([statement]);
    else last.push(statement);
  }
  return parts.map((Statement) => ({ ...whole, Statement }));
}

/** Documents for a role: one that is written into it, or several beside it, where that would be too long. */
function roleDocuments(actions: readonly NeededAction[]): readonly PolicyDocument[] {
  const whole = policyDocument(actions);
  return lengthOf(whole) <= INLINE_POLICY_LIMIT ? [whole] : policyDocuments(actions);
}

export interface RoleOptions {
  readonly roleName: string;
  /** Account whose principals may take the role. */
  readonly trusted?: string | undefined;
  readonly externalId?: string | undefined;
}

/** Terraform for a read-only role with exactly these actions. */
export function terraformRole(actions: readonly NeededAction[], options: RoleOptions): string {
  const condition =
    options.externalId === undefined
      ? ''
      : `
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = [${quote(options.externalId)}]
    }`;
  const documents = roleDocuments(actions);
  return `${terraformTrust(options, condition)}
${documents.map((document, at) => terraformDocument(document, at)).join('\n')}
resource "aws_iam_role" "seaworthy" {
  name               = ${quote(options.roleName)}
  description        = "Read-only role of the Seaworthy security audit"
  assume_role_policy = data.aws_iam_policy_document.seaworthy_trust.json
}

${documents.length === 1 ? terraformInline(options) : documents.map((_, at) => terraformManaged(options, at)).join('\n')}
output "seaworthy_role_arn" {
  value = aws_iam_role.seaworthy.arn
}
`;
}

/** The first has the name that it has where it is the only one. */
function terraformName(at: number): string {
  return at === 0 ? 'seaworthy' : `seaworthy_${at + 1}`;
}

function terraformInline(options: RoleOptions): string {
  return `resource "aws_iam_role_policy" "seaworthy" {
  name   = ${quote(options.roleName)}
  role   = aws_iam_role.seaworthy.id
  policy = data.aws_iam_policy_document.seaworthy.json
}
`;
}

function terraformManaged(options: RoleOptions, at: number): string {
  const name = terraformName(at);
  return `resource "aws_iam_policy" "${name}" {
  name   = ${quote(`${options.roleName}-${at + 1}`)}
  policy = data.aws_iam_policy_document.${name}.json
}

resource "aws_iam_role_policy_attachment" "${name}" {
  role       = aws_iam_role.seaworthy.name
  policy_arn = aws_iam_policy.${name}.arn
}
`;
}

function terraformDocument(document: PolicyDocument, at: number): string {
  const statements = document.Statement.map(
    (statement) => `  statement {
    sid       = ${quote(statement.Sid)}
    actions   = [
${statement.Action.map((action) => `      ${quote(action)},`).join('\n')}
    ]
    resources = ["*"]
  }`,
  ).join('\n\n');
  return `data "aws_iam_policy_document" "${terraformName(at)}" {
${statements}
}
`;
}

function terraformTrust(options: RoleOptions, condition: string): string {
  return `data "aws_iam_policy_document" "seaworthy_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = [${quote(options.trusted ?? '${data.aws_caller_identity.current.account_id}')}]
    }${condition}
  }
}
${options.trusted === undefined ? '\ndata "aws_caller_identity" "current" {}\n' : ''}`;
}

/** HCL strings are JSON's but for interpolation, which only our own default may use. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** A CloudFormation template for the role; the trusted account and external id are parameters. */
export function cloudFormationRole(actions: readonly NeededAction[], options: RoleOptions): string {
  const documents = roleDocuments(actions);
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'Read-only role of the Seaworthy security audit, with exactly the permissions of the chosen controls.',
    Parameters: {
      TrustedAccount: {
        Type: 'String',
        Description: 'Account whose principals may take the role. Empty: this account.',
        Default: options.trusted ?? '',
        AllowedPattern: '^(\\d{12})?$',
      },
      ExternalId: {
        Type: 'String',
        Description:
          'External id that must be given to take the role. Needed when the trusted account is another.',
        Default: options.externalId ?? '',
        NoEcho: true,
      },
    },
    Conditions: {
      OtherAccount: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'TrustedAccount' }, ''] }] },
      HasExternalId: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'ExternalId' }, ''] }] },
    },
    Resources: {
      SeaworthyRole: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: options.roleName,
          Description: 'Read-only role of the Seaworthy security audit',
          AssumeRolePolicyDocument: trustDocument(),
          ...(documents.length === 1
            ? { Policies: [{ PolicyName: options.roleName, PolicyDocument: documents[0] }] }
            : {}),
        },
      },
      ...(documents.length === 1 ? {} : managedPolicies(documents, options)),
    },
    Outputs: { RoleArn: { Value: { 'Fn::GetAtt': ['SeaworthyRole', 'Arn'] } } },
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}

function managedPolicies(documents: readonly PolicyDocument[], options: RoleOptions): object {
  return Object.fromEntries(
    documents.map((document, at) => [
      `SeaworthyPolicy${at + 1}`,
      {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          ManagedPolicyName: `${options.roleName}-${at + 1}`,
          PolicyDocument: document,
          Roles: [{ Ref: 'SeaworthyRole' }],
        },
      },
    ]),
  );
}

function trustDocument(): object {
  const account = { 'Fn::If': ['OtherAccount', { Ref: 'TrustedAccount' }, { Ref: 'AWS::AccountId' }] };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: {
          AWS: { 'Fn::Sub': ['arn:${AWS::Partition}:iam::${Account}:root', { Account: account }] },
        },
        Condition: {
          'Fn::If': [
            'HasExternalId',
            { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
            { Ref: 'AWS::NoValue' },
          ],
        },
      },
    ],
  };
}

/** For people: every action, and what each is for. */
export function actionTable(actions: readonly NeededAction[]): string {
  return actions
    .map(({ action, operations, facts, controls }) =>
      [
        action,
        ...(operations.length === 0 ? [] : [`  calls     ${operations.join(', ')}`]),
        `  facts     ${facts.join(', ')}`,
        ...(controls.length === 0 ? [] : [`  controls  ${controls.join(', ')}`]),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
