import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

/** As many are named in one reason. */
const NAMED = 5;

export default control({
  id: 'codeartifact-packages-one-origin',
  title: 'CodeArtifact packages are your own or from outside, never both',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'Somebody publishes a newer version of a package of yours, by its name, in a public repository, and your builds fetch and run it.',
  fix: 'Block versions from upstream for packages that you publish, and publishing for those from outside.',
  items: ['own.defaults'],
  aka: { prowler: ['codeartifact_packages_external_public_publishing_disabled'] },
  kind: 'codeartifact:repository',
  facts: ['mixedPackages'],
  judge({ facts: { mixedPackages: mixed } }) {
    if (mixed.length === 0)
      return pass('No package of the repository takes versions both from you and from outside.');
    const rest = mixed.length - NAMED;
    const names = `${mixed.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return fail(
      `Versions may be published here and be fetched from outside as well, of: ${names}; expected: one of both.`,
    );
  },
});
