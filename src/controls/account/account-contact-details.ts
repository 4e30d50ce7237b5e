import { control } from '../../model/control.ts';
import { fail, manual, pass } from '../../model/verdict.ts';

export default control({
  id: 'account-contact-details',
  title: 'The account’s contact details are current',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'AWS telephones and writes there when an account is to be closed, or when root has lost its password.',
  fix: 'Enter the company, address and telephone number of today, and one that does not belong to a single person.',
  items: ['own.owner'],
  aka: { prowler: ['account_maintain_current_contact_details'] },
  kind: 'aws:account',
  facts: ['contactInformation'],
  // What must stand there, to the letter: the company (or the full name), and the telephone number.
  settings: { company: '', phone: '' },
  judge({ facts: { contactInformation: told } }, { settings: { company, phone } }) {
    const name = told.CompanyName ?? told.FullName;
    const digits = told.PhoneNumber.replaceAll(/\D/g, '');
    if (digits.length < 6)
      return fail('The telephone number has fewer than six digits; expected: one that works.');
    if (company === '' && phone === '')
      return manual(`Say whether these are current: ${name}, telephone ending in ${digits.slice(-3)}.`);
    if (company !== '' && company !== name) return fail(`The company is ${name}; expected: ${company}.`);
    if (phone !== '' && phone.replaceAll(/\D/g, '') !== digits)
      return fail(`The telephone number ends in ${digits.slice(-3)}, and is not the one that is expected.`);
    return pass(`The details are as expected: ${name}, telephone ending in ${digits.slice(-3)}.`);
  },
});
