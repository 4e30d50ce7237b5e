import { cases, denied } from '../case.ts';

export default cases('codebuild-project-not-public', 'codebuild:project', [
  { name: 'private', verdict: 'pass', facts: { Visibility: 'PRIVATE' } },
  { name: 'public', verdict: 'fail', facts: { Visibility: 'PUBLIC_READ' } },
  { name: 'denied', verdict: 'unknown', facts: { Visibility: denied('codebuild:BatchGetProjects') } },
]);
