import { describe, expect, it } from 'vitest';
import { runRead } from './fixtures/read-context.ts';
import { credentialReport } from './iam-credential-report.ts';
import { ReadFailure } from './read.ts';

const HEADER =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,mfa_active,' +
  'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,' +
  'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date';
const ROOT =
  '<root_account>,arn:aws:iam::111122223333:root,2020-01-01T00:00:00+00:00,not_supported,no_information,not_supported,true,false,N/A,N/A,false,N/A,N/A';
const ANN =
  'ann,arn:aws:iam::111122223333:user/ann,2020-01-01T00:00:00+00:00,false,N/A,N/A,false,false,N/A,N/A,false,N/A,N/A';

function content(...rows: string[]) {
  return { Content: new TextEncoder().encode([HEADER, ...rows].join('\n')) };
}

/** Answers in turn; the last one for ever. */
function inTurn(...answers: (object | null)[]) {
  return (_: unknown, nth: number) => answers[Math.min(nth, answers.length) - 1] ?? null;
}

const STARTED = { State: 'STARTED' };
const WORKING = { State: 'INPROGRESS' };
const COMPLETE = { State: 'COMPLETE' };

it('asks once where a report is there', async () => {
  const { found, calls, waits } = await runRead(credentialReport, inTurn(COMPLETE, content(ROOT, ANN)));
  expect(calls.map((call) => call.name)).toEqual(['GenerateCredentialReport', 'GetCredentialReport']);
  expect(waits).toEqual([]);
  expect(found).toEqual([
    expect.objectContaining({ kind: 'iam:user', id: 'ann', arn: 'arn:aws:iam::111122223333:user/ann' }),
    {
      kind: 'aws:account',
      id: '111122223333',
      region: 'global',
      facts: { rootCredentials: { passwordLastUsed: null, keyLastUsed: [] } },
    },
  ]);
});

describe('waiting', () => {
  it('asks again, less and less often, until the report is made', async () => {
    const answers = inTurn(STARTED, WORKING, WORKING, WORKING, WORKING, WORKING, COMPLETE, content(ROOT));
    const { waits } = await runRead(credentialReport, answers);
    expect(waits).toEqual([500, 1000, 2000, 4000, 5000, 5000]);
  });

  it('starts over when the report is gone before it is fetched', async () => {
    const { calls, found } = await runRead(
      credentialReport,
      inTurn(COMPLETE, null, STARTED, COMPLETE, content(ANN)),
    );
    expect(calls).toHaveLength(5);
    expect(found).toHaveLength(1);
  });

  it('gives up after three minutes, and says so', async () => {
    const run = runRead(credentialReport, () => WORKING);
    await expect(run).rejects.toBeInstanceOf(ReadFailure);
    await expect(run).rejects.toMatchObject({
      failure: {
        kind: 'transient',
        operation: 'iam:GenerateCredentialReport',
        detail: 'the report was not ready after 180 seconds',
      },
    });
  });
});

describe('truth', () => {
  it('leaves root unknown where the report has no row for it', async () => {
    const { found } = await runRead(credentialReport, inTurn(COMPLETE, content(ANN)));
    expect(found.map((it) => it.kind)).toEqual(['iam:user']);
  });

  it('makes one user unknown for a row that cannot be read', async () => {
    const { found } = await runRead(
      credentialReport,
      inTurn(COMPLETE, content(ANN.replace('false', 'maybe'), ROOT)),
    );
    expect(found[0]?.facts['credentials']).toMatchObject({
      known: false,
      cause: {
        kind: 'unparsable',
        operation: 'iam:GetCredentialReport',
        detail: 'password_enabled is "maybe"',
      },
    });
    expect(found).toHaveLength(2);
  });

  it.each([
    ['cut short', content(ROOT, ANN.slice(0, -6))],
    ['not text', { Content: new Uint8Array([0xff, 0xfe, 0x00]) }],
    ['missing', {}],
  ])('refuses a report that is %s', async (_, answer) => {
    await expect(runRead(credentialReport, inTurn(COMPLETE, answer))).rejects.toMatchObject({
      failure: { kind: 'unparsable', operation: 'iam:GetCredentialReport' },
    });
  });
});
