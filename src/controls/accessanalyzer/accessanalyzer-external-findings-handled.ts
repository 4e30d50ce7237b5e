import { EXTERNAL_ACCESS, judgeFindings } from '../../effective/analyzer-findings.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'accessanalyzer-external-findings-handled',
  title: 'Access Analyzer’s findings of external access have been dealt with',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A finding says that somebody outside gets at a bucket, key, role or queue, meant or not, until a person has looked at it.',
  fix: 'Take the access away, or archive the finding, by a rule where it is meant to be.',
  items: ['check.access-analyzer', 'own.data-leaks'],
  aka: {
    prowler: ['accessanalyzer_enabled_without_findings'],
    cloudsploit: ['accessAnalyzerActiveFindings'],
  },
  kind: 'aws:region',
  facts: ['accessAnalyzers'],
  relations: { findings: asRead('accessanalyzer:finding', ['findingType', 'status', 'resource']) },
  judge({ id, facts: { accessAnalyzers } }, { related: { findings } }) {
    return judgeFindings(id, accessAnalyzers, findings, EXTERNAL_ACCESS);
  },
});
