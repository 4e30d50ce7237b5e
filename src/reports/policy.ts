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
  const statements = policyDocument(actions)
    .Statement.map(
      (statement) => `  statement {
    sid       = ${quote(statement.Sid)}
    actions   = [
${statement.Action.map((action) => `      ${quote(action)},`).join('\n')}
    ]
    resources = ["*"]
  }`,
    )
    .join('\n\n');
  return `data "aws_iam_policy_document" "seaworthy_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = [${quote(options.trusted ?? '${data.aws_caller_identity.current.account_id}')}]
    }${condition}
  }
}
${options.trusted === undefined ? '\ndata "aws_caller_identity" "current" {}\n' : ''}
data "aws_iam_policy_document" "seaworthy" {
${statements}
}

resource "aws_iam_role" "seaworthy" {
  name               = ${quote(options.roleName)}
  description        = "Read-only role of the Seaworthy security audit"
  assume_role_policy = data.aws_iam_policy_document.seaworthy_trust.json
}

resource "aws_iam_role_policy" "seaworthy" {
  name   = ${quote(options.roleName)}
  role   = aws_iam_role.seaworthy.id
  policy = data.aws_iam_policy_document.seaworthy.json
}

output "seaworthy_role_arn" {
  value = aws_iam_role.seaworthy.arn
}
`;
}

/** HCL strings are JSON's but for interpolation, which only our own default may use. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** A CloudFormation template for the role; the trusted account and external id are parameters. */
export function cloudFormationRole(actions: readonly NeededAction[], options: RoleOptions): string {
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
          Policies: [{ PolicyName: options.roleName, PolicyDocument: policyDocument(actions) }],
        },
      },
    },
    Outputs: { RoleArn: { Value: { 'Fn::GetAtt': ['SeaworthyRole', 'Arn'] } } },
  };
  return `${JSON.stringify(template, null, 2)}\n`;
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
