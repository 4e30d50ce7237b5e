import { ReadFailure } from '../sources/aws/read.ts';
import { describeCause } from '../model/causes.ts';
import { OtherAccount, UnknownRegion } from '../scan/run.ts';
import { StopScan } from '../scan/schedule.ts';
import { AuthorizationDetailsError } from '../sources/authorization-details/format.ts';
import { SnapshotError } from '../sources/snapshot/format.ts';
import { TapeError } from '../sources/tape/record.ts';

export const EXIT = { ok: 0, failed: 1, usage: 2, incomplete: 3, cannotRun: 4, interrupted: 130 } as const;

/** An expected end: one line for the reader and an exit status. */
export class CliError extends Error {
  readonly exit: number;
  constructor(message: string, exit: number = EXIT.usage) {
    super(message);
    this.name = 'CliError';
    this.exit = exit;
  }
}

interface Ending {
  readonly message: string;
  readonly exit: number;
}

/** Errors whose message says it all. */
const BAD_INPUT = [AuthorizationDetailsError, SnapshotError, TapeError, UnknownRegion];

/** What to say of an error, and with which status to end; undefined for what nobody expected. */
export function ending(error: unknown): Ending | undefined {
  if (error instanceof CliError) return { message: error.message, exit: error.exit };
  if (error instanceof StopScan) return { message: stopped(error), exit: EXIT.cannotRun };
  if (error instanceof ReadFailure) {
    return {
      message: `the account cannot be reached: ${describeCause(error.failure)}`,
      exit: EXIT.cannotRun,
    };
  }
  if (error instanceof Error && BAD_INPUT.some((it) => error instanceof it)) {
    return { message: error.message, exit: EXIT.usage };
  }
  if (error instanceof OtherAccount) {
    return { message: `${error.message}: use that account's credentials, or start anew`, exit: EXIT.usage };
  }
  return machineTrouble(error);
}

function stopped(error: StopScan): string {
  if (error.code === 'CredentialsProviderError' || error.code === 'TokenProviderError') {
    const sso = /sso/i.test(error.message)
      ? 'run `aws sso login` and try again'
      : 'set AWS_PROFILE or --profile, or the AWS_* variables';
    return `no usable AWS credentials were found: ${sso} (${oneLine(error.message)})`;
  }
  if (error.code === 'InvalidCredentials') {
    return `AWS does not accept these credentials (${oneLine(error.message)}): check the access key, or sign in again`;
  }
  return `the AWS session has expired (${error.code}): renew the credentials and try again`;
}

function machineTrouble(error: unknown): Ending | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const path = error instanceof Error && 'path' in error ? ` (${String(error.path)})` : '';
  if (code === 'ENOSPC' || code === 'SQLITE_FULL' || code === 'EDQUOT') {
    return {
      message: `the disk is full${path}: make room, or set SEAWORTHY_HOME to a folder on another disk`,
      exit: EXIT.cannotRun,
    };
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY') {
    return {
      message: `the working files cannot be written (${code}): set SEAWORTHY_HOME to a folder that can`,
      exit: EXIT.cannotRun,
    };
  }
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return {
      message: 'the working file of the scan is damaged: start anew without --resume',
      exit: EXIT.usage,
    };
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EISDIR', 'ENOTDIR'].includes(code) && path !== '') {
    return { message: `cannot use the file${path}: ${code}`, exit: EXIT.usage };
  }
  return undefined;
}

export function oneLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 200) ?? '';
}
