import type * as Iam from '@aws-sdk/client-iam';
import type { Found } from '../../store/scan-store.ts';
import type { CredentialReport } from './credential-rows.ts';
import { parseCredentialReport, UnreadableReport } from './credential-rows.ts';
import type { ReadContext } from './read.ts';
import { defineRead, must, operation, operationName, ReadFailure, unparsable } from './read.ts';

const generate = operation<
  Iam.GenerateCredentialReportCommandInput,
  Iam.GenerateCredentialReportCommandOutput
>('iam', 'GenerateCredentialReport', ['iam:GenerateCredentialReport']);
const get = operation<Iam.GetCredentialReportCommandInput, Iam.GetCredentialReportCommandOutput>(
  'iam',
  'GetCredentialReport',
  ['iam:GetCredentialReport'],
);

/** The report expired or was dropped between the two calls, or is being made anew. */
const NOT_THERE = [
  'CredentialReportExpiredException',
  'CredentialReportNotPresentException',
  'CredentialReportNotReadyException',
  'ReportExpired',
  'ReportInProgress',
  'ReportNotPresent',
];

/** Seconds for most accounts; a minute or two with thousands of users. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5_000;
const PATIENCE_MS = 180_000;

/**
 * Everybody's credentials in one answer. IAM makes a new report at most every four hours and hands out the last one in
 * between, so that a user or key of the last hours may be missing, and one deleted since may still be there.
 */
export const credentialReport = defineRead({
  id: 'iam:GetCredentialReport',
  scope: 'account',
  operations: [generate, get],
  lists: ['iam:user'],
  gives: { 'iam:user': ['credentials'], 'aws:account': ['rootCredentials'] },
  async *run(context) {
    const content = await finishedReport(context);
    yield foundIn(parsed(content), context.account);
  },
});

async function finishedReport({ call, wait }: ReadContext): Promise<Uint8Array> {
  let waited = 0;
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    const { State } = await call(generate, {});
    if (State === 'COMPLETE') {
      const answer = await call(get, {}, { absent: NOT_THERE });
      if (answer !== null) return must(answer.Content, get, 'Content');
    }
    if (waited >= PATIENCE_MS) throw new ReadFailure(notReady());
    await wait(pause);
    waited += pause;
  }
}

function notReady() {
  const detail = `the report was not ready after ${PATIENCE_MS / 1000} seconds`;
  return { kind: 'transient', operation: operationName(generate), detail } as const;
}

function parsed(content: Uint8Array): CredentialReport {
  try {
    return parseCredentialReport(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    const detail = error instanceof UnreadableReport ? error.message : 'the report is not UTF-8 text';
    throw new ReadFailure({ kind: 'unparsable', operation: operationName(get), detail });
  }
}

function foundIn(report: CredentialReport, account: string): Found[] {
  const users = report.users.map(({ name, arn, credentials }): Found => {
    const value = 'unreadable' in credentials ? unparsable(get, credentials.unreadable) : credentials;
    return { kind: 'iam:user', id: name, arn, name, facts: { credentials: value } };
  });
  if (report.root === undefined) return users;
  const facts = { rootCredentials: report.root };
  return [...users, { kind: 'aws:account', id: account, region: 'global', facts }];
}
