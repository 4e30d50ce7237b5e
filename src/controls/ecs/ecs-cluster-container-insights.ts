import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-cluster-container-insights',
  title: 'ECS clusters have Container Insights',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  severityNote: 'These are figures about load and failures; who did what is told by other logs.',
  why: 'Without figures for each task nobody sees that one of them has begun to mine or to send data away.',
  fix: 'Turn on Container Insights for the cluster, best in its enhanced form.',
  items: ['monitor.central'],
  aka: {
    prowler: ['ecs_cluster_container_insights_enabled'],
    cloudsploit: ['ecsContainerInsightsEnabled'],
    securityHub: ['ECS.12'],
  },
  kind: 'ecs:cluster',
  facts: ['containerInsights'],
  judge({ facts: { containerInsights: state } }) {
    if (state === 'disabled') return fail('Container Insights is disabled; expected: enabled or enhanced.');
    return pass(`Container Insights is ${state}.`);
  },
});
