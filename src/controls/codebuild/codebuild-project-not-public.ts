import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'codebuild-project-not-public',
  title: 'Builds of CodeBuild projects are not shown to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Logs and results of a public project can be read by anybody, and build logs often hold names, addresses and secrets.',
  fix: 'Set the visibility of the project to private.',
  items: ['own.data-leaks'],
  aka: { prowler: ['codebuild_project_not_publicly_accessible'] },
  kind: 'codebuild:project',
  facts: ['Visibility'],
  judge({ facts: { Visibility } }) {
    if (Visibility === 'PRIVATE') return pass('Visibility is PRIVATE.');
    return fail(
      `Visibility is ${Visibility}: everybody reads the logs and results of its builds; expected: PRIVATE.`,
    );
  },
});
