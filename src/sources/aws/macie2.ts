import type * as Macie from '@aws-sdk/client-macie2';
import { defineRead, must, operation } from './read.ts';

const getMacieSession = operation<Macie.GetMacieSessionCommandInput, Macie.GetMacieSessionCommandOutput>(
  'macie2',
  'GetMacieSession',
  ['macie2:GetMacieSession'],
);

/** Macie refuses with the code of a denial where it is off; a true denial's message names user and action instead. */
const NOT_ENABLED = { code: 'AccessDeniedException', says: /^Macie is not enabled\b/i };

export const session = defineRead({
  scope: 'region',
  operations: [getMacieSession],
  gives: { 'aws:region': ['macie'] },
  async *run({ region, call }) {
    const answer = await call(getMacieSession, {}, { absent: [NOT_ENABLED, 'ResourceNotFoundException'] });
    const macie = answer === null ? 'disabled' : must(answer.status, getMacieSession, 'status').toLowerCase();
    yield [{ kind: 'aws:region', id: region, facts: { macie } }];
  },
});
