import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** Types that can ask a RADIUS server. */
const CAPABLE = new Set(['MicrosoftAD', 'ADConnector']);

export default control({
  id: 'directoryservice-mfa',
  title: 'Directories demand multi-factor authentication',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Names and passwords of the directory open desktops and consoles from anywhere, and both leak.',
  fix: 'Connect the directory with your RADIUS server, and enable multi-factor authentication.',
  items: ['iam.mfa'],
  aka: { prowler: ['directoryservice_supported_mfa_radius_enabled'] },
  kind: 'directoryservice:directory',
  facts: ['Type', 'radius'],
  judge({ facts: { Type, radius } }) {
    if (!CAPABLE.has(Type))
      return notApplicable(`A directory of the type ${Type} has no multi-factor authentication.`);
    if (radius === null) return fail('Multi-factor authentication was never set up; expected: enabled.');
    if (radius.status === 'Completed') return pass('Multi-factor authentication is enabled.');
    return fail(`Multi-factor authentication is ${radius.status}; expected: Completed.`);
  },
});
