import { IAMClient, paginateListUsers } from '@aws-sdk/client-iam';
import { KMSClient, paginateListAliases } from '@aws-sdk/client-kms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLIENTS } from '../aws/clients.ts';
import { createStubHandler } from './handler.ts';
import type { Page } from './paginate.ts';
import { markerPage, nextTokenPage, paginate } from './paginate.ts';
import type { Respond, StubCall } from './protocol.ts';

function items<T>(page: Page<T>): readonly T[] {
  if (!page.ok) throw new Error(page.error.message);
  return page.items;
}

function next(page: Page<unknown>): string | undefined {
  return page.ok ? page.next : undefined;
}

function configFor(respond: Respond) {
  return {
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'made-up' },
    requestHandler: createStubHandler({ respond, clients: CLIENTS }),
  };
}

describe('paginate', () => {
  it('gives every item once, in order, however the pages fall', () => {
    const sizes = fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.integer()), sizes, fc.integer({ min: 1, max: 20 }), (list, size, most) => {
        const got: number[] = [];
        let token: string | undefined;
        do {
          const page: Page<number> = paginate(list, { size, token, most, scope: 's' });
          expect(items(page).length).toBeLessThanOrEqual(Math.min(size ?? most, most));
          got.push(...items(page));
          token = next(page);
        } while (token !== undefined);
        expect(got).toEqual(list);
      }),
    );
  });

  it.each(['rubbish', '', 'MTA', 7, Buffer.from('{"at":1}').toString('base64url')])(
    'refuses the token %s',
    (token) => {
      expect(paginate([1, 2, 3], { token, most: 1, scope: 's' })).toMatchObject({ ok: false });
    },
  );

  it('refuses the token of another listing, and one past the end', () => {
    const list = [1, 2, 3];
    const token = next(paginate(list, { most: 2, scope: 'one' }));
    expect(paginate(list, { token, most: 2, scope: 'other' }).ok).toBe(false);
    expect(paginate([1], { token, most: 2, scope: 'one' }).ok).toBe(false);
    expect(items(paginate(list, { token, most: 2, scope: 'one' }))).toEqual([3]);
  });
});

describe('pages of answers', () => {
  const call: StubCall = {
    service: 'cloudtrail',
    operation: 'ListTrails',
    region: 'eu-west-1',
    input: {},
    accessKeyId: undefined,
    protocol: 'json-1.1',
  };

  it('go to the end through the SDK with Marker and IsTruncated', async () => {
    const users = Array.from({ length: 25 }, (_, index) => ({ UserName: `user-${index}` }));
    const client = new IAMClient(configFor((asked) => markerPage(asked, users, 100, { items: 'Users' })));
    const pages: number[] = [];
    for await (const page of paginateListUsers({ client, pageSize: 10 }, {})) {
      pages.push(page.Users?.length ?? 0);
      expect(page.IsTruncated).toBe(page.Marker !== undefined);
    }
    expect(pages).toEqual([10, 10, 5]);
  });

  it('go to the end with names of their own', async () => {
    const aliases = Array.from({ length: 7 }, (_, index) => ({ AliasName: `alias/${index}` }));
    const names = { items: 'Aliases', size: 'Limit', next: 'NextMarker', more: 'Truncated' };
    const client = new KMSClient(configFor((asked) => markerPage(asked, aliases, 3, names)));
    const got: unknown[] = [];
    for await (const page of paginateListAliases({ client }, {})) got.push(...(page.Aliases ?? []));
    expect(got).toEqual(aliases);
  });

  it('go on with NextToken, for the same parameters only', () => {
    const first = nextTokenPage(call, ['a', 'b', 'c'], 2, { items: 'Trails' });
    const token =
      'output' in first ? new Map(Object.entries(first.output ?? {})).get('NextToken') : undefined;
    const input = { NextToken: token, MaxResults: 1 };
    expect(first).toEqual({ output: { Trails: ['a', 'b'], NextToken: expect.any(String) } });
    expect(nextTokenPage({ ...call, input }, ['a', 'b', 'c'], 2, { items: 'Trails' })).toEqual({
      output: { Trails: ['c'], NextToken: undefined },
    });
    const other = { ...call, input: { ...input, Filter: 'x' } };
    expect(nextTokenPage(other, ['a', 'b', 'c'], 2, { items: 'Trails' })).toMatchObject({
      error: { code: 'ValidationError' },
    });
  });
});
