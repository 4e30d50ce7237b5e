import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudformation-cdk-bootstrap',
  title: 'The CDK’s bootstrap stack is of a version without known holes',
  risk: { impact: 'account', exposure: 'internet', ease: 'effort' },
  why: 'Until version 21 the CDK wrote templates into a bucket with a foretellable name, which somebody else may own after it was deleted.',
  fix: 'Run `cdk bootstrap` of a current CDK in the account and region.',
  items: ['own.data-leaks'],
  aka: { prowler: ['cloudformation_stack_cdktoolkit_bootstrap_version'] },
  kind: 'cloudformation:stack',
  facts: ['cdkBootstrapVersion'],
  settings: { version: 21 },
  judge({ facts: { cdkBootstrapVersion: version } }, { settings }) {
    if (version === null) return notApplicable('The stack is no bootstrap stack of the CDK.');
    if (version >= settings.version) return pass(`The bootstrap stack is of version ${version}.`);
    return fail(`The bootstrap stack is of version ${version}; expected: ${settings.version} or later.`);
  },
});
