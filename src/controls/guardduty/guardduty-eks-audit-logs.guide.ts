import { planGuide } from './plan-guide.ts';

export default planGuide({
  name: 'EKS Protection',
  feature: 'EKS_AUDIT_LOGS',
  attack:
    'A dashboard of the cluster was left open, and somebody asks it for all secrets of the namespace, then starts a pod with the disk of the host. To AWS’s own logs all of that is one connection.',
  cost: 'It is paid by the million of audit events, about a dollar sixty; without clusters it costs nothing, and is on when the first one comes.',
});
