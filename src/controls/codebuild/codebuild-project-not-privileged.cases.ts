import { cases, denied } from '../case.ts';

export default cases('codebuild-project-not-privileged', 'codebuild:project', [
  { name: 'off', verdict: 'pass', facts: { PrivilegedMode: false } },
  { name: 'on', verdict: 'fail', facts: { PrivilegedMode: true } },
  { name: 'denied', verdict: 'unknown', facts: { PrivilegedMode: denied('codebuild:BatchGetProjects') } },
]);
