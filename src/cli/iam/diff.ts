import { newAccess } from '../../iam/diff/new-access.ts';
import { diffJson, renderDiff } from '../../reports/iam/diff.ts';
import type { DiffView } from '../../reports/iam/diff.ts';
import { CliError, EXIT } from '../errors.ts';
import { askedFormat } from './asked.ts';
import { policyIn } from './policy-file.ts';
import { say } from './say.ts';

interface DiffOptions {
  readonly failOnNew?: boolean;
  readonly format: string;
  readonly color?: boolean;
}

/** `seaworthy iam diff OLD NEW`: two policy files of the same sort. */
export function diffCommand(old: string, now: string, options: DiffOptions): number {
  const format = askedFormat(options.format, ['text', 'json']);
  if (old === '-' && now === '-') throw new CliError('only one of the two can be standard input');
  const view: DiffView = { old, now, result: newAccess([policyIn(old)], [policyIn(now)]) };
  const isNew = view.result.verdict !== 'none';
  const status = options.failOnNew === true && isNew ? EXIT.failed : EXIT.ok;
  return say(format, diffJson(view), (look) => renderDiff(view, look), options, status);
}
