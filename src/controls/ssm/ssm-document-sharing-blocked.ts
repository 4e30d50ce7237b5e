import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ssm-document-sharing-blocked',
  title: 'Documents of Systems Manager cannot be made public',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  severityNote:
    'It keeps a mistake from happening; a document that is public is judged by a control of its own.',
  why: 'One wrong click makes a script public for everybody with an AWS account, unless the region forbids it.',
  fix: 'Block public sharing of documents in the region.',
  items: ['own.defaults', 'check.systems-manager'],
  aka: { cloudsploit: ['ssmDocumentPublicAccess'], securityHub: ['SSM.7'] },
  kind: 'aws:region',
  facts: ['ssmDocumentSharing'],
  judge({ facts: { ssmDocumentSharing: setting } }) {
    if (setting === 'Disable') return pass('Public sharing of documents is blocked.');
    return fail(
      `Public sharing of documents is ${setting ?? 'not set, which allows it'}; expected: Disable.`,
    );
  },
});
