import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has no primary node of the cluster, be it one or three, a public IPv4 address? Clusters that ended are not asked.',
  attack:
    'A cluster for one evening was started in the public subnet. The resource manager’s page on its primary node takes jobs without a password; miners’ scanners find it before the evening is over, and theirs runs with the cluster’s role.',
  console: [
    'Open EMR, *Clusters*, the cluster, and *Clone*.',
    'At *Networking* choose a private subnet, and start it.',
    'When its work has moved, terminate the old one.',
  ],
  cli: code`
    aws emr create-cluster --name NAME --release-label emr-7.5.0 --use-default-roles \
      --instance-type m5.xlarge --instance-count 3 --ec2-attributes SubnetId=PRIVATE_SUBNET_ID
    aws emr terminate-clusters --cluster-ids OLD_CLUSTER_ID
  `,
  terraform: code`
    resource "aws_emr_cluster" "this" {
      # …
      ec2_attributes {
        subnet_id        = "PRIVATE_SUBNET_ID"
        instance_profile = "INSTANCE_PROFILE_ARN"
      }
    }
  `,
  cost: 'A cluster cannot move: it is started anew, and what lies in its HDFS must be copied. In a private subnet it needs endpoints for S3 and EMR, or a NAT gateway at about 35 dollars a month.',
  byHand: {
    run: "aws emr list-instances --cluster-id CLUSTER_ID --instance-group-types MASTER --query 'Instances[].[Ec2InstanceId,PublicIpAddress]'",
    look: 'No public addresses. For instance fleets ask with `--instance-fleet-type MASTER`.',
  },
  links: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-clusters-in-a-vpc.html'],
});
