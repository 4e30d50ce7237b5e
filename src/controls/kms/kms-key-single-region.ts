import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-single-region',
  title: 'KMS keys are of one region, unless they must not be',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A multi-region key is the same key in several places, each with a policy of its own: the weakest decides.',
  fix: 'Use keys of one region, and multi-region keys only where data moves between regions encrypted.',
  items: ['encrypt.key-management'],
  aka: { prowler: ['kms_cmk_not_multi_region'] },
  kind: 'kms:key',
  facts: ['metadata'],
  judge({ facts: { metadata } }) {
    if (metadata.KeyManager === 'AWS') return notApplicable('AWS manages the key.');
    if (metadata.multiRegionType === null) return pass('The key is of one region.');
    return fail(`The key is a multi-region key (${metadata.multiRegionType}); expected: of one region.`);
  },
});
