import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no record of a public zone lead to an S3 bucket that the account does not have (and that the configuration does not name), or to an Elastic IP of its own that nothing uses? Whose other addresses are, no API tells.',
  attack:
    'The campaign page of 2021 was a bucket. The bucket was deleted, its CNAME stayed. Somebody makes a bucket of that name in an account of theirs: `summer.example.com` now shows a log-in page, with your domain in the address bar.',
  console: [
    'Open Route 53, *Hosted zones*, the zone, and look for the record that the finding names.',
    'Tick it and choose *Delete record*, unless what it leads to is still needed.',
    'From now on delete the record first, and the bucket or address after it.',
  ],
  cli: code`
    aws route53 list-resource-record-sets --hosted-zone-id ZONE_ID
    aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID --change-batch file://delete.json
  `,
  terraform: code`
    # Take the record out of the configuration, and let apply delete it:
    removed {
      from = aws_route53_record.old

      lifecycle {
        destroy = true
      }
    }
  `,
  cost: 'It is free. Buckets in other accounts of yours belong into the setting `knownBuckets`.',
  byHand: {
    run: code`
      aws route53 list-resource-record-sets --hosted-zone-id ZONE_ID \
        --query "ResourceRecordSets[?Type=='CNAME' || Type=='A'].[Name,ResourceRecords[].Value,AliasTarget.DNSName]"
      aws s3api list-buckets --query 'Buckets[].Name'
    `,
    look: 'Every bucket that a record names is in the second list.',
  },
  links: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html'],
});
