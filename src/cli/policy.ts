import type { PolicyFormat, RoleOptions } from '../reports/policy.ts';
import {
  actionTable,
  cloudFormationRole,
  neededActions,
  POLICY_FORMATS,
  policyDocuments,
  terraformRole,
} from '../reports/policy.ts';
import { trace } from '../scan/plan.ts';
import { makePlan } from '../scan/run.ts';
import { describeRegions } from '../sources/aws/identity.ts';
import { READS } from '../sources/aws/registry.ts';
import { CliError, EXIT } from './errors.ts';
import type { Selection } from './select.ts';
import { selectControls } from './select.ts';

export interface PolicyOptions extends Selection {
  readonly format: string;
  readonly roleName: string;
  readonly trustedAccount?: string;
  readonly externalId?: string;
  /** Of a policy that is too long for one: which of them to print, from 1. */
  readonly part?: string;
}

/** `seaworthy policy`: offline; the same controls always give the same text. */
export async function policyCommand(options: PolicyOptions): Promise<number> {
  const format = POLICY_FORMATS.find((known) => known === options.format);
  if (format === undefined)
    throw new CliError(`there is no format ${options.format}: use ${POLICY_FORMATS.join(', ')}`);
  const text = policyText(options, format, roleOptions(options));
  process.stdout.write(format === 'json' ? partOf(text, options.part) : text);
  return EXIT.ok;
}

export function policyText(selection: Selection, format: PolicyFormat, role: RoleOptions): string {
  const controls = selectControls(selection);
  const plan = makePlan(controls, READS);
  const regional = plan.reads.some((read) => read.scope === 'region') || plan.facts.has('aws:region');
  const actions = neededActions(trace(plan, controls, READS), regional ? describeRegions.actions : []);
  switch (format) {
    case 'json': {
      const documents = policyDocuments(actions);
      // A file for `aws iam create-policy` holds one policy: several are told apart by --part.
      return `${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`;
    }
    case 'terraform':
      return terraformRole(actions, role);
    case 'cloudformation':
      return cloudFormationRole(actions, role);
    case 'table':
      return actionTable(actions);
  }
}

function partOf(text: string, part: string | undefined): string {
  const written: unknown = JSON.parse(text);
  const documents: readonly unknown[] = Array.isArray(written) ? written : [written];
  if (part !== undefined) {
    const document = documents[Number(part) - 1];
    if (document !== undefined) return `${JSON.stringify(document, null, 2)}\n`;
    throw new CliError(
      `--part ${part}: there ${documents.length === 1 ? 'is 1 part' : `are parts 1 to ${documents.length}`}`,
    );
  }
  if (documents.length > 1) {
    process.stderr.write(
      `These are ${documents.length} policies, to be attached together: AWS takes at most 6,144 characters in one. --part 1 prints the first by itself.\n`,
    );
  }
  return text;
}

function roleOptions(options: PolicyOptions): RoleOptions {
  const { trustedAccount, externalId, roleName } = options;
  if (trustedAccount !== undefined && !/^\d{12}$/.test(trustedAccount)) {
    throw new CliError(`--trusted-account ${trustedAccount} is not an account id: give its 12 digits`);
  }
  if (!/^[\w+=,.@-]{1,64}$/.test(roleName)) {
    throw new CliError(`--role-name ${roleName} is not a role name: up to 64 letters, digits and _+=,.@-`);
  }
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  if (externalId !== undefined && !/^[\w+=,.@:/-]{2,1224}$/.test(externalId)) {
    throw new CliError('--external-id takes 2 to 1224 letters, digits and _+=,.@:/-');
  }
  return { roleName, trusted: trustedAccount, externalId };
}
