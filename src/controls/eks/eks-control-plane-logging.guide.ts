import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the logs of the control plane on that the setting `logs` names: all five by default?',
  attack:
    'A pod with a stolen token lists all secrets at three in the morning and starts a miner in `kube-system`. The audit log would name the token, the address and each call; it was never turned on.',
  console: [
    'Open EKS, the cluster, *Observability*, *Control plane logs*, *Manage logging*.',
    'Turn on all of them, and save.',
  ],
  cli: code`
    aws eks update-cluster-config --name CLUSTER --logging '{
      "clusterLogging": [
        {"types": ["api", "audit", "authenticator", "controllerManager", "scheduler"], "enabled": true}
      ]
    }'
  `,
  terraform: code`
    resource "aws_eks_cluster" "this" {
      # …
      enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte; the audit log of a busy cluster is some gigabytes a day. Set a retention for the log group.',
  byHand: {
    run: 'aws eks describe-cluster --name CLUSTER --query cluster.logging.clusterLogging',
    look: 'All five types under `enabled: true`.',
  },
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html'],
});
