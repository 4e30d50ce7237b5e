import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'eks-deletion-protection',
  title: 'EKS clusters are protected from deletion',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'One wrong command, or one thief with rights, deletes the control plane and all that was only described there.',
  fix: 'Turn on deletion protection for clusters that matter.',
  items: ['own.isolation'],
  aka: { prowler: ['eks_cluster_deletion_protection_enabled'] },
  kind: 'eks:cluster',
  facts: ['DeletionProtection'],
  judge({ facts: { DeletionProtection: on } }) {
    return on ? pass('DeletionProtection is true.') : fail('DeletionProtection is false; expected: true.');
  },
});
