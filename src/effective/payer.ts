import type { AsRead } from '../model/control.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, manual } from '../model/verdict.ts';

/**
 * The verdict on an account that lacks a watch over its bill. In an organization the account that pays for all may
 * have one that covers this account too, which only that account can see.
 *
 * @param what is missing, as a clause: `The account has no budget`
 * @param expected as a clause: `one with a notification`
 */
export function lacksWatch(
  id: string,
  accounts: AsRead<'aws:account', 'organization'>,
  what: string,
  expected: string,
): Judgement {
  const reading = accounts.things[0]?.readings.organization;
  if (reading?.known !== true) {
    const cause = reading?.cause ?? {
      kind: 'not-collected' as const,
      detail: 'the organization was not read',
    };
    const reason = `${what}, and whether another account pays for it and watches cannot be told.`;
    return { verdict: 'unknown', reason, cause };
  }
  const payer = reading.value?.managementAccountId;
  if (payer === undefined || payer === id) return fail(`${what}; expected: ${expected}.`);
  return manual(`${what}; account ${payer}, which pays for it, may have what covers it: look there.`);
}
