import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the administrator another name than `awsuser`, which the console offers? The setting `names` lists what counts as default.',
  attack:
    'Programs that guess passwords know the name. Where it is another, each try fails by the name alone, and shows in the connection log.',
  console: [
    'Open Redshift, *Create cluster*, and choose another *Admin user name* with a password kept by Secrets Manager.',
    'Unload the data and load it into the new cluster.',
    'Change the programs over.',
  ],
  cli: code`
    aws redshift create-cluster --cluster-identifier NEW_CLUSTER --node-type ra3.large --number-of-nodes 2 \
      --master-username NAME --manage-master-password
  `,
  terraform: code`
    resource "aws_redshift_cluster" "this" {
      # …
      master_username        = "NAME"
      manage_master_password = true
    }
  `,
  cost: 'The name cannot be changed: it takes a new cluster and a move of the data. A long random password is the cheaper half.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,MasterUsername]"
  `,
    look: 'None of the default names.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html'],
});
