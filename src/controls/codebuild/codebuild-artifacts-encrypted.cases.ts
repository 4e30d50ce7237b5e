import { cases, denied } from '../case.ts';

const artifact = (name: string, EncryptionDisabled: boolean) => ({ name, EncryptionDisabled });

export default cases('codebuild-artifacts-encrypted', 'codebuild:project', [
  { name: 'encrypted', verdict: 'pass', facts: { artifacts: [artifact('shop.zip', false)] } },
  {
    name: 'one is not',
    verdict: 'fail',
    reason: /for docs\.zip;/,
    facts: { artifacts: [artifact('shop.zip', false), artifact('docs.zip', true)] },
  },
  { name: 'none', verdict: 'not-applicable', facts: { artifacts: [] } },
  { name: 'denied', verdict: 'unknown', facts: { artifacts: denied('codebuild:BatchGetProjects') } },
]);
