import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-field-level-encryption',
  title: 'CloudFront encrypts single fields of what viewers send',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Card numbers and the like lie open in every log, cache and function between the edge and the program that needs them.',
  fix: 'Add a field-level encryption profile to the behaviours that take forms with such fields.',
  items: ['https.cloudfront'],
  aka: {
    prowler: ['cloudfront_distributions_field_level_encryption_enabled'],
    cloudsploit: ['cloudfrontFieldLevelEncryption'],
  },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'fieldLevelEncryption'],
  judge({ facts: { Enabled, fieldLevelEncryption: patterns } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (patterns.length > 0) return pass(`Fields are encrypted for ${patterns.join(', ')}.`);
    return fail(
      'No behaviour encrypts single fields; expected: those that take forms with confidential ones.',
    );
  },
});
