import { lint } from '../../iam/lint/lint.ts';
import type { LintOptions, LintResult } from '../../iam/lint/lint.ts';
import type { LintedPolicy, LintView } from '../../reports/iam/lint.ts';
import { FINDING_TYPES, renderLint } from '../../reports/iam/lint.ts';
import { CliError, EXIT } from '../errors.ts';
import { askedFormat } from './asked.ts';
import { listedIn } from '../known-controls.ts';
import type { LintControl } from './account-policies.ts';
import { policiesInAccount } from './account-policies.ts';
import { policyText } from './policy-file.ts';
import type { AccountOptions } from './reading.ts';
import { say } from './say.ts';

interface LintCommandOptions extends AccountOptions {
  readonly type: string;
  readonly resourceType?: string;
  readonly failOn?: string;
  readonly format: string;
}

type Counted = Pick<LintedPolicy, 'findings' | 'omitted' | 'ignored'>;

const TYPES = ['identity', 'resource', 'trust', 'scp', 'rcp', 'permissions-boundary'] as const;
const LEVELS = ['error', 'security', 'warning', 'suggestion'] as const;

/** `seaworthy iam lint FILE…`, or `account` for the policies of an account. */
export async function lintCommand(files: readonly string[], options: LintCommandOptions): Promise<number> {
  const format = askedFormat(options.format, ['text', 'json']);
  const worst = options.failOn === undefined ? -1 : LEVELS.findIndex((it) => it === options.failOn);
  if (options.failOn !== undefined && worst === -1) {
    throw new CliError(`there is no level ${options.failOn}: use ${LEVELS.join(', ')}`);
  }
  const isAccount = files.length === 1 && files[0] === 'account';
  const policies = isAccount ? await lintedAccount(options) : lintedFiles(files, options);
  const view: LintView = { policies };
  const failing = FINDING_TYPES.slice(0, worst + 1);
  const failed = policies.some((it) => it.findings.some(({ type }) => failing.includes(type)));
  return say(format, view, (look) => renderLint(view, look), options, failed ? EXIT.failed : EXIT.ok);
}

function lintedFiles(files: readonly string[], options: LintCommandOptions): readonly LintedPolicy[] {
  const type = TYPES.find((it) => it === options.type);
  if (type === undefined) throw new CliError(`there is no type ${options.type}: use ${TYPES.join(', ')}`);
  const { resourceType } = options;
  const how: LintOptions = { type, ...(resourceType === undefined ? {} : { resourceType }) };
  return files.map((file) => ({
    name: file,
    ...counted(lint(policyText(file), how), type === 'identity' ? 'iam-policy-lint-clean' : undefined),
  }));
}

async function lintedAccount(options: LintCommandOptions): Promise<readonly LintedPolicy[]> {
  const found = await policiesInAccount(options);
  return found.map(({ name, options: how, control, text, unread }) =>
    text === undefined
      ? { name, findings: [], omitted: 0, ignored: 0, unread: unread ?? 'not read' }
      : { name, ...counted(lint(text, how), control) },
  );
}

/** Without the findings of codes that the configuration tells the control to ignore. */
function counted({ findings, omitted }: LintResult, control: LintControl | undefined): Counted {
  const ignored = control === undefined ? [] : listedIn(control, 'ignoredCodes');
  const told = findings.filter(({ code }) => !ignored.includes(code));
  return { findings: told, omitted, ignored: findings.length - told.length };
}
