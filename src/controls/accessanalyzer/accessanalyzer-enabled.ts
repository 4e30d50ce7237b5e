import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const EXTERNAL: ReadonlySet<string> = new Set(['ACCOUNT', 'ORGANIZATION']);

export default control({
  id: 'accessanalyzer-enabled',
  title: 'IAM Access Analyzer watches for external access in every region',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote:
    'It finds mistakes and stops none: access from outside is judged by controls of its own, each with its own severity.',
  why: 'It tells when a bucket, key, role or queue of the region is opened to somebody outside.',
  fix: 'Create an analyzer for external access in the region: it costs nothing.',
  items: ['check.access-analyzer'],
  aka: {
    prowler: ['accessanalyzer_enabled'],
    cloudsploit: ['accessAnalyzerEnabled'],
    securityHub: ['IAM.28'],
  },
  kind: 'aws:region',
  facts: ['accessAnalyzers'],
  judge({ facts: { accessAnalyzers: analyzers } }) {
    const external = analyzers.filter((analyzer) => EXTERNAL.has(analyzer.type));
    const active = external.find((analyzer) => analyzer.status === 'ACTIVE');
    if (active !== undefined) return pass(`Analyzer ${active.name} (${active.type}) is active.`);
    const [other] = external;
    if (other !== undefined) return fail(`Analyzer ${other.name} is ${other.status}; expected: ACTIVE.`);
    if (analyzers.length === 0) return fail('There is no analyzer; expected: one for external access.');
    const types = [...new Set(analyzers.map((analyzer) => analyzer.type))].join(', ');
    return fail(`There are analyzers of the type ${types} only; expected: one for external access.`);
  },
});
