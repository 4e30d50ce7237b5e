import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'directoryservice-radius-protocol',
  title: 'Directories ask the RADIUS server by MS-CHAPv2',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'The older protocols send codes and passwords so that whoever listens on the way can read them or try them out.',
  fix: 'Set the authentication protocol to MS-CHAPv2, on the directory and on the server.',
  items: ['iam.mfa'],
  aka: { prowler: ['directoryservice_radius_server_security_protocol'] },
  kind: 'directoryservice:directory',
  facts: ['radius'],
  judge({ facts: { radius } }) {
    if (radius === null) return notApplicable('The directory asks no RADIUS server.');
    if (radius.protocol === 'MS-CHAPv2') return pass('The protocol is MS-CHAPv2.');
    return fail(`The protocol is ${radius.protocol}; expected: MS-CHAPv2.`);
  },
});
