import type * as GlobalAccelerator from '@aws-sdk/client-global-accelerator';
import { nextToken, withToken } from './ec2-pages.ts';
import { defineRead, must, operation } from './read.ts';

/** Its one endpoint: https://docs.aws.amazon.com/general/latest/gr/global_accelerator.html */
const HOME = 'us-west-2';

const listAccelerators = operation<
  GlobalAccelerator.ListAcceleratorsCommandInput,
  GlobalAccelerator.ListAcceleratorsCommandOutput
>('global-accelerator', 'ListAccelerators', ['globalaccelerator:ListAccelerators'], HOME);

export const accelerators = defineRead({
  scope: 'account',
  operations: [listAccelerators],
  lists: ['globalaccelerator:accelerator'],
  gives: { 'globalaccelerator:accelerator': ['Enabled'] },
  async *run({ partition, pages }) {
    // The other partitions have no Global Accelerator, and their credentials are none in this Region.
    if (partition !== 'aws') return;
    for await (const page of pages(listAccelerators, { MaxResults: 100 }, nextToken, withToken)) {
      yield must(page.Accelerators, listAccelerators, 'Accelerators').map((it) => {
        const arn = must(it.AcceleratorArn, listAccelerators, 'AcceleratorArn');
        return {
          kind: 'globalaccelerator:accelerator' as const,
          id: arn.split('/').at(-1) ?? arn,
          arn,
          name: it.Name,
          facts: { Enabled: must(it.Enabled, listAccelerators, 'Enabled') },
        };
      });
    }
  },
});
