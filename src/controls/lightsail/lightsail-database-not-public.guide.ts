import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is public mode of the Lightsail database off, so that only Lightsail’s own resources in the same region reach it?',
  attack:
    'Public mode was turned on to load the old data from a laptop, and stayed on. The password is in the blog’s settings file, a copy of which lies on a web server as `wp-config.php.bak`.',
  console: ['Open Lightsail, *Databases*, the database, *Networking*.', 'Turn off *Public mode*.'],
  cli: code`
    aws lightsail update-relational-database --relational-database-name DATABASE \
      --no-publicly-accessible --apply-immediately
  `,
  terraform: code`
    resource "aws_lightsail_database" "this" {
      # …
      publicly_accessible = false
    }
  `,
  cost: 'It is free. Programs outside of Lightsail are cut off; those in your VPCs reach it over VPC peering.',
  byHand: {
    run: "aws lightsail get-relational-databases --query 'relationalDatabases[].[name,publiclyAccessible]'",
    look: '`False` beside each database.',
  },
  links: [
    'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-database-public-mode.html',
  ],
});
