import { expect, it } from 'vitest';
import { billingContact, operationsContact, securityContact } from './account.ts';
import { runRead } from './fixtures/read-context.ts';

const CONTACT = { Name: 'Security', EmailAddress: 'security@example.com', PhoneNumber: '1', Title: 't' };

it('asks for each contact by its own read', async () => {
  for (const [read, type] of [
    [securityContact, 'SECURITY'],
    [billingContact, 'BILLING'],
    [operationsContact, 'OPERATIONS'],
  ] as const) {
    const { calls } = await runRead(read, () => null);
    expect(calls).toEqual([{ name: 'GetAlternateContact', input: { AlternateContactType: type } }]);
  }
  expect(new Set([securityContact.id, billingContact.id, operationsContact.id]).size).toBe(3);
});

it('keeps name and mailbox, and nothing else', async () => {
  const { found } = await runRead(securityContact, () => ({ AlternateContact: CONTACT }));
  expect(found[0]?.facts).toEqual({
    securityContact: { Name: 'Security', EmailAddress: 'security@example.com' },
  });
});

it('knows a contact that was never set', async () => {
  const { found } = await runRead(billingContact, () => null);
  expect(found[0]?.facts).toEqual({ billingContact: null });
});

it('takes no answer without a contact in it', async () => {
  await expect(runRead(billingContact, () => ({}))).rejects.toMatchObject({
    failure: { kind: 'unparsable' },
  });
});
