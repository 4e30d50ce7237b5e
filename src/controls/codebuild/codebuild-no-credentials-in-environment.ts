import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

const PLAIN_TEXT = { one: 'plain text variable', many: 'plain text variables' };

export default control({
  id: 'codebuild-no-credentials-in-environment',
  title: 'CodeBuild projects hold no credentials in plain text variables',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  severityNote:
    'Only who may already read the project or run in its builds sees the variables; no stranger does.',
  why: 'Whoever may read the project or its builds reads these variables, and every build script and dependency can send them away.',
  fix: 'Let the build act with its service role, or make the variable one of type SECRETS_MANAGER; and replace the credential, for it has been seen.',
  items: ['secrets.repositories', 'secrets.role-delegation'],
  aka: { prowler: ['codebuild_project_no_secrets_in_variables'], securityHub: ['CodeBuild.2'] },
  kind: 'codebuild:project',
  facts: ['environmentSecrets'],
  judge({ facts: { environmentSecrets: found } }) {
    return judgeCredentials(PLAIN_TEXT, found);
  },
});
