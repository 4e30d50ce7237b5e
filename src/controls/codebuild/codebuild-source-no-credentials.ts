import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'codebuild-source-no-credentials',
  title: 'Source addresses of CodeBuild projects hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  severityNote: 'Only who may already read the project sees the address; no stranger does.',
  why: 'Whoever may read the project, or a build log, gets the token, and with it the source code of everything it opens.',
  fix: 'Connect by a CodeConnections connection or OAuth, take the credentials out of the address, and replace them.',
  items: ['secrets.repositories'],
  aka: {
    prowler: ['codebuild_project_source_repo_url_no_sensitive_credentials'],
    securityHub: ['CodeBuild.1'],
  },
  kind: 'codebuild:project',
  facts: ['sourcesWithCredentials'],
  judge({ facts: { sourcesWithCredentials: sources } }) {
    if (sources.length === 0) return pass('No source address holds a password or token.');
    return fail(`The addresses of these sources hold credentials: ${sources.join(', ')}; expected: none.`);
  },
});
