import { UNUSED_ACCESS } from '../../effective/analyzer-findings.ts';
import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'accessanalyzer-unused-access-enabled',
  title: 'IAM Access Analyzer looks for unused access',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'What nobody uses is found only if somebody, or something, goes through it again and again.',
  fix: 'Create an analyzer for unused access, in one region, of the account or the organization.',
  items: ['check.access-analyzer', 'iam.unused'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { regions: all('aws:region', ['accessAnalyzers'], { partial: true }) },
  judge(_, { related: { regions } }) {
    const found = regions.flatMap(({ id, facts }) =>
      facts.accessAnalyzers
        .map((it) => ({ ...it, region: id }))
        .filter(({ type }) => UNUSED_ACCESS.analyzers.has(type)),
    );
    const active = found.find(({ status }) => status === 'ACTIVE');
    if (active !== undefined) {
      return {
        ...pass(`Analyzer ${active.name} (${active.type}) is active in ${active.region}.`),
        restsOn: [active.region],
      };
    }
    const [other] = found;
    if (other === undefined)
      return fail('No analyzer looks for unused access; expected: one, in any region.');
    return fail(`Analyzer ${other.name} in ${other.region} is ${other.status}; expected: ACTIVE.`);
  },
});
