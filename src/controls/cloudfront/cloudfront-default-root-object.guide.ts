import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the distribution answer a request for its bare domain with a page of its own, rather than passing it on to the origin?',
  attack:
    'Somebody opens `https://d111.cloudfront.net/` out of curiosity. The bucket behind it may be listed by CloudFront, and answers with the names of a thousand objects, among them `backup-2023.sql.gz`.',
  console: [
    'Open CloudFront, the distribution, and *Edit* under *General*, *Settings*.',
    'Type the name of a page under *Default root object*, as `index.html`, without a slash, and save.',
  ],
  cli: code`
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > config.json
    # Set DefaultRootObject to index.html, leave only the DistributionConfig in the file, then:
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      default_root_object = "index.html"
    }
  `,
  cost: 'It is free. It holds for the root only, not for folders. An API behind the distribution that answers at its root no longer gets those requests.',
  byHand: {
    run: 'aws cloudfront get-distribution-config --id DISTRIBUTION_ID --query DistributionConfig.DefaultRootObject',
    look: 'The name of a page.',
  },
  links: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html'],
});
