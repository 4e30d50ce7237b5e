import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ssm-document-not-public',
  title: 'Documents of Systems Manager are not public',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'A public document shows every holder of an AWS account how your machines are set up, and whatever else stands in the script.',
  fix: 'Stop sharing the document, and share it with single accounts if others need it.',
  items: ['own.data-leaks', 'check.systems-manager'],
  aka: { prowler: ['ssm_documents_set_as_public'], securityHub: ['SSM.4'] },
  kind: 'ssm:document',
  facts: ['sharedWith'],
  judge({ facts: { sharedWith } }) {
    if (sharedWith.includes('all'))
      return fail('The document is shared with all AWS accounts; expected: not public.');
    if (sharedWith.length === 0) return pass('The document is shared with nobody.');
    return pass(`The document is shared with ${sharedWith.length} accounts by name, and not with all.`);
  },
});
