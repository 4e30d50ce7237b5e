import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-fine-grained-access',
  title: 'OpenSearch domains have fine-grained access control',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote: 'It limits those who are let in already; who is let in at all has controls of its own.',
  why: 'Without it, whoever may search one index may read, change and delete all of them.',
  fix: 'Turn on fine-grained access control and give each role the indexes that it needs.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['opensearch_service_domains_access_control_enabled'], securityHub: ['Opensearch.7'] },
  kind: 'opensearch:domain',
  facts: ['AdvancedSecurityOptions'],
  judge({ facts: { AdvancedSecurityOptions: security } }) {
    if (!security.Enabled) return fail('Fine-grained access control is off; expected: on.');
    if (!security.AnonymousAuthEnabled) return pass('Fine-grained access control is on.');
    return fail('Fine-grained access control is on, but anonymous access is still allowed; expected: not.');
  },
});
