import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'codebuild-project-not-privileged',
  title: 'CodeBuild builds do not run privileged',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A privileged build is root of its machine, so that what it downloads can get at the credentials and caches beneath it.',
  fix: 'Turn off privileged mode for projects that build no Docker images.',
  items: ['iam.instance-mixing'],
  aka: { cloudsploit: ['buildProjectEnvPriviligedMode'] },
  kind: 'codebuild:project',
  facts: ['PrivilegedMode'],
  judge({ facts: { PrivilegedMode: on } }) {
    return on ? fail('PrivilegedMode is true; expected: false.') : pass('PrivilegedMode is false.');
  },
});
