import type { SettingWords } from '../../effective/found-credentials.ts';
import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

const LINES: SettingWords = { one: 'value or line of the document', many: 'values or lines of the document' };

export default control({
  id: 'ssm-document-no-credentials',
  title: 'Documents of Systems Manager hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Whoever may read documents reads what stands in them, in every version that there ever was.',
  fix: 'Let the script read the credential from Parameter Store or Secrets Manager when it runs; delete the old versions, and replace the credential.',
  items: ['secrets.repositories'],
  aka: { prowler: ['ssm_document_secrets'] },
  kind: 'ssm:document',
  facts: ['contentSecrets'],
  judge({ facts: { contentSecrets } }) {
    return judgeCredentials(LINES, contentSecrets);
  },
});
