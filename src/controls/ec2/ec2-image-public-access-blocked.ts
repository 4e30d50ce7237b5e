import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-image-public-access-blocked',
  title: 'Machine images (AMIs) cannot be made public in any region',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without the block, one call or slip of one person gives a machine with all that is on it to everybody.',
  fix: 'Turn on block public access for AMIs in every region.',
  items: ['own.defaults', 'own.data-leaks'],
  aka: { prowler: ['ec2_ami_account_block_public_access'] },
  kind: 'aws:region',
  facts: ['imageBlockPublicAccess'],
  judge({ facts: { imageBlockPublicAccess: state } }) {
    if (state === 'block-new-sharing') return pass('Block public access for AMIs is block-new-sharing.');
    return fail(`Block public access for AMIs is ${state}; expected: block-new-sharing.`);
  },
});
