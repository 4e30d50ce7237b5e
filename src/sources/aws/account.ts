import type * as Account from '@aws-sdk/client-account';
import type { Read } from './read.ts';
import { defineRead, must, operation, operationName } from './read.ts';

const getAlternateContact = operation<
  Account.GetAlternateContactCommandInput,
  Account.GetAlternateContactCommandOutput
>('account', 'GetAlternateContact', ['account:GetAlternateContact']);

/**
 * A read for each contact: a policy may allow them apart (condition key `account:AlternateContactTypes`), and one that
 * is refused must not hide the others. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsaccountmanagement.html
 */
export const securityContact = contact('SECURITY', 'securityContact');
export const billingContact = contact('BILLING', 'billingContact');
export const operationsContact = contact('OPERATIONS', 'operationsContact');

function contact(
  type: Account.AlternateContactType,
  fact: 'securityContact' | 'billingContact' | 'operationsContact',
): Read {
  return defineRead({
    id: `${operationName(getAlternateContact)}(${type})`,
    scope: 'account',
    operations: [getAlternateContact],
    gives: { 'aws:account': [fact] },
    async *run({ account, call }) {
      const answer = await call(
        getAlternateContact,
        { AlternateContactType: type },
        { absent: ['ResourceNotFoundException'] },
      );
      const found =
        answer === null ? null : must(answer.AlternateContact, getAlternateContact, 'AlternateContact');
      const value =
        found === null
          ? null
          : {
              Name: must(found.Name, getAlternateContact, 'Name'),
              EmailAddress: must(found.EmailAddress, getAlternateContact, 'EmailAddress'),
            };
      yield [{ kind: 'aws:account', id: account, region: 'global', facts: { [fact]: value } }];
    },
  });
}

const getContactInformation = operation<
  Account.GetContactInformationCommandInput,
  Account.GetContactInformationCommandOutput
>('account', 'GetContactInformation', ['account:GetContactInformation']);

export const contactInformation = defineRead({
  scope: 'account',
  operations: [getContactInformation],
  gives: { 'aws:account': ['contactInformation'] },
  async *run({ account, call }) {
    const answer = await call(getContactInformation, {});
    const told = must(answer.ContactInformation, getContactInformation, 'ContactInformation');
    const value = {
      FullName: must(told.FullName, getContactInformation, 'FullName'),
      CompanyName: told.CompanyName || null,
      PhoneNumber: must(told.PhoneNumber, getContactInformation, 'PhoneNumber'),
    };
    yield [{ kind: 'aws:account', id: account, region: 'global', facts: { contactInformation: value } }];
  },
});
