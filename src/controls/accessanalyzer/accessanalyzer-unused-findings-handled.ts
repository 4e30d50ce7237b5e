import { UNUSED_ACCESS, judgeFindings } from '../../effective/analyzer-findings.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'accessanalyzer-unused-findings-handled',
  title: 'Access Analyzer’s findings of unused access have been dealt with',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'They name the roles, keys, passwords and permissions that nobody would miss, were they taken away.',
  fix: 'Delete what is unused, or archive the finding where it is kept on purpose.',
  items: ['check.access-analyzer', 'iam.unused'],
  aka: {},
  kind: 'aws:region',
  facts: ['accessAnalyzers'],
  relations: { findings: asRead('accessanalyzer:finding', ['findingType', 'status', 'resource']) },
  judge({ id, facts: { accessAnalyzers } }, { related: { findings } }) {
    return judgeFindings(id, accessAnalyzers, findings, UNUSED_ACCESS);
  },
});
