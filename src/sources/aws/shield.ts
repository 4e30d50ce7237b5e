import type * as Shield from '@aws-sdk/client-shield';
import { nextToken, withToken } from './ec2-pages.ts';
import { GLOBAL } from '../../model/resource.ts';
import { defineRead, must, operation } from './read.ts';

const getSubscriptionState = operation<
  Shield.GetSubscriptionStateCommandInput,
  Shield.GetSubscriptionStateCommandOutput
>('shield', 'GetSubscriptionState', ['shield:GetSubscriptionState']);

export const shieldSubscription = defineRead({
  scope: 'account',
  operations: [getSubscriptionState],
  gives: { 'aws:account': ['shieldSubscription'] },
  async *run({ account, call }) {
    const { SubscriptionState } = await call(getSubscriptionState, {});
    const value = must(SubscriptionState, getSubscriptionState, 'SubscriptionState');
    yield [{ kind: 'aws:account', id: account, region: GLOBAL, facts: { shieldSubscription: value } }];
  },
});

/** An account without a subscription. */
const NOT_SUBSCRIBED = { absent: ['ResourceNotFoundException'] };

const describeEmergencyContactSettings = operation<
  Shield.DescribeEmergencyContactSettingsCommandInput,
  Shield.DescribeEmergencyContactSettingsCommandOutput
>('shield', 'DescribeEmergencyContactSettings', ['shield:DescribeEmergencyContactSettings']);

export const shieldContacts = defineRead({
  scope: 'account',
  operations: [describeEmergencyContactSettings],
  gives: { 'aws:account': ['shieldEmergencyContacts'] },
  async *run({ account, call }) {
    const answer = await call(describeEmergencyContactSettings, {}, NOT_SUBSCRIBED);
    const contacts = answer?.EmergencyContactList ?? [];
    yield [
      {
        kind: 'aws:account',
        id: account,
        region: GLOBAL,
        facts: { shieldEmergencyContacts: contacts.length },
      },
    ];
  },
});

const listProtections = operation<Shield.ListProtectionsCommandInput, Shield.ListProtectionsCommandOutput>(
  'shield',
  'ListProtections',
  ['shield:ListProtections'],
);

export const shieldProtections = defineRead({
  scope: 'account',
  operations: [listProtections],
  gives: { 'aws:account': ['shieldProtections'] },
  async *run({ account, call, pages }) {
    const arns: string[] = [];
    const keep = (page: Shield.ListProtectionsCommandOutput) => {
      for (const it of must(page.Protections, listProtections, 'Protections')) {
        arns.push(must(it.ResourceArn, listProtections, 'ResourceArn'));
      }
    };
    const first = await call(listProtections, { MaxResults: 100 }, NOT_SUBSCRIBED);
    if (first !== null) keep(first);
    if (first?.NextToken) {
      const input = { MaxResults: 100, NextToken: first.NextToken };
      for await (const page of pages(listProtections, input, nextToken, withToken)) keep(page);
    }
    yield [{ kind: 'aws:account', id: account, region: GLOBAL, facts: { shieldProtections: arns } }];
  },
});
