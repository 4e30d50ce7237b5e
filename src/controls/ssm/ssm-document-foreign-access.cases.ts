import { cases, denied } from '../case.ts';

const KNOWN = { settings: { knownAccounts: ['444455556666'] } };

export default cases('ssm-document-foreign-access', 'ssm:document', [
  { name: 'shared with nobody', verdict: 'not-applicable', facts: { sharedWith: [] } },
  {
    name: 'shared with an account',
    verdict: 'fail',
    reason: /444455556666/,
    facts: { sharedWith: ['444455556666'] },
  },
  { name: 'shared with a known one', verdict: 'pass', facts: { sharedWith: ['444455556666'] }, ...KNOWN },
  {
    name: 'shared with one that is not known',
    verdict: 'fail',
    reason: /with 777788889999;/,
    facts: { sharedWith: ['444455556666', '777788889999'] },
    ...KNOWN,
  },
  { name: 'public', verdict: 'fail', reason: /with all;/, facts: { sharedWith: ['all'] }, ...KNOWN },
  { name: 'denied', verdict: 'unknown', facts: { sharedWith: denied('ssm:DescribeDocumentPermission') } },
]);
