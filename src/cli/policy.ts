import type { PolicyFormat, RoleOptions } from '../reports/policy.ts';
import {
  actionTable,
  cloudFormationRole,
  neededActions,
  POLICY_FORMATS,
  policyDocument,
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
}

/** `seaworthy policy`: offline; the same controls always give the same text. */
export async function policyCommand(options: PolicyOptions): Promise<number> {
  const format = POLICY_FORMATS.find((known) => known === options.format);
  if (format === undefined)
    throw new CliError(`there is no format ${options.format}: use ${POLICY_FORMATS.join(', ')}`);
  process.stdout.write(policyText(options, format, roleOptions(options)));
  return EXIT.ok;
}

export function policyText(selection: Selection, format: PolicyFormat, role: RoleOptions): string {
  const controls = selectControls(selection);
  const plan = makePlan(controls, READS);
  const regional = plan.reads.some((read) => read.scope === 'region') || plan.facts.has('aws:region');
  const actions = neededActions(trace(plan, controls, READS), regional ? describeRegions.actions : []);
  switch (format) {
    case 'json':
      return `${JSON.stringify(policyDocument(actions), null, 2)}\n`;
    case 'terraform':
      return terraformRole(actions, role);
    case 'cloudformation':
      return cloudFormationRole(actions, role);
    case 'table':
      return actionTable(actions);
  }
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
