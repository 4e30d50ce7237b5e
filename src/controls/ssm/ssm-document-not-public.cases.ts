import { cases, denied } from '../case.ts';

export default cases('ssm-document-not-public', 'ssm:document', [
  { name: 'shared with nobody', verdict: 'pass', facts: { sharedWith: [] } },
  { name: 'shared with one account', verdict: 'pass', facts: { sharedWith: ['444455556666'] } },
  { name: 'public', verdict: 'fail', facts: { sharedWith: ['all'] } },
  {
    name: 'public, and with an account by name',
    verdict: 'fail',
    facts: { sharedWith: ['444455556666', 'all'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { sharedWith: denied('ssm:DescribeDocumentPermission') } },
]);
