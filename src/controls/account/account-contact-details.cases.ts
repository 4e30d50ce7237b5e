import { cases, denied } from '../case.ts';

const contactInformation = {
  FullName: 'A. Owner',
  CompanyName: 'Saltmarsh Ltd',
  PhoneNumber: '+353 1 555 0100',
};

export default cases('account-contact-details', 'aws:account', [
  {
    name: 'to be looked at',
    verdict: 'manual',
    reason: /Saltmarsh Ltd, telephone ending in 100/,
    facts: { contactInformation },
  },
  {
    name: 'as expected',
    verdict: 'pass',
    facts: { contactInformation },
    settings: { company: 'Saltmarsh Ltd', phone: '+35315550100' },
  },
  {
    name: 'of an earlier owner',
    verdict: 'fail',
    reason: /is Saltmarsh Ltd; expected: Holding plc/,
    facts: { contactInformation },
    settings: { company: 'Holding plc' },
  },
  {
    name: 'another number',
    verdict: 'fail',
    facts: { contactInformation },
    settings: { phone: '+35315550199' },
  },
  {
    name: 'a number that is none',
    verdict: 'fail',
    facts: { contactInformation: { ...contactInformation, PhoneNumber: '0' } },
  },
  {
    name: 'without a company',
    verdict: 'manual',
    reason: /A\. Owner/,
    facts: { contactInformation: { ...contactInformation, CompanyName: null } },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { contactInformation: denied('account:GetContactInformation') },
  },
]);
