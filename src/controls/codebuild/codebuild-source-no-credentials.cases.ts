import { cases, denied } from '../case.ts';

export default cases('codebuild-source-no-credentials', 'codebuild:project', [
  { name: 'none', verdict: 'pass', facts: { sourcesWithCredentials: [] } },
  { name: 'one', verdict: 'fail', reason: /primary/, facts: { sourcesWithCredentials: ['primary'] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { sourcesWithCredentials: denied('codebuild:BatchGetProjects') },
  },
]);
