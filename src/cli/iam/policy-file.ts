import { readFileSync } from 'node:fs';
import { parsePolicy } from '../../iam/language/policy.ts';
import type { Policy } from '../../iam/language/policy.ts';
import { CliError } from '../errors.ts';

const STDIN = 0;
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** The text of a policy file, `-` for standard input. */
export function policyText(file: string): string {
  const bytes = read(file);
  try {
    return DECODER.decode(bytes);
  } catch {
    throw new CliError(`${nameOf(file)} is not UTF-8 text: save it as UTF-8`);
  }
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STDIN : file);
  } catch (error) {
    // A folder's error does not name it.
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'not readable';
    throw new CliError(`cannot use the file (${nameOf(file)}): ${code}`);
  }
}

/** The policy in a file; throws CliError where it is none. */
export function policyIn(file: string): Policy {
  const read = parsePolicy(policyText(file));
  if (read.ok) return read.policy;
  throw new CliError(
    `${nameOf(file)} is no policy: ${read.error} (\`seaworthy iam lint ${file}\` says more)`,
  );
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
