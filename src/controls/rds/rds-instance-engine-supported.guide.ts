import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the engine’s major version in AWS’s standard support? Extended support counts as its end: it is paid for and mends only what is critical. For commercial engines and versions that this program’s list does not have, a person has to look.',
  attack:
    'MySQL 5.7 gets no fixes from its makers any more. A flaw that is found in 8.0 is looked for in 5.7 the same week, and stays open there for good; extended support mends only what AWS holds critical, for a price by the core and hour.',
  console: [
    'Open RDS and read the notes on upgrades of the engine.',
    'Upgrade a restored copy of the instance and try the programs on it.',
    'Open the instance, *Modify*, choose the new version, and apply in a quiet hour; or use a blue/green deployment.',
  ],
  cli: code`
    aws rds create-blue-green-deployment --blue-green-deployment-name UPGRADE --source INSTANCE_ARN \
      --target-engine-version VERSION
  `,
  terraform: code`
    resource "aws_db_instance" "this" {
      # …
      engine_version              = "17.5"
      allow_major_version_upgrade = true
    }
  `,
  cost: 'A major upgrade interrupts the database for minutes to an hour and may break queries, drivers and extensions: hence the copy first. Blue/green deployments shorten the interruption to a minute.',
  byHand: {
    run: code`
    aws rds describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,DBClusterIdentifier,Engine,EngineVersion]"
  `,
    look: 'A version that AWS’s calendar of the engine still has in standard support.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html'],
});
