import type { Respond } from '../sources/stub/protocol.ts';
import { archives } from './archives.ts';
import { assistants } from './assistants.ts';
import { billing } from './billing.ts';
import { buckets } from './buckets.ts';
import { backups } from './backups.ts';
import { balancers } from './balancers.ts';
import { brokers } from './brokers.ts';
import { caches } from './caches.ts';
import { Calendar } from './company.ts';
import { classicBalancers } from './classic-balancers.ts';
import { compute } from './compute.ts';
import { containers } from './containers.ts';
import { dataClusters } from './data-clusters.ts';
import { databaseCopies } from './database-copies.ts';
import { databases } from './databases.ts';
import { delivery } from './delivery.ts';
import { desktops } from './desktops.ts';
import { detection } from './detection.ts';
import { devices } from './devices.ts';
import { disks } from './disks.ts';
import { distributions } from './distributions.ts';
import { dns } from './dns.ts';
import { edge } from './edge.ts';
import { events } from './events.ts';
import { accessFindings } from './findings.ts';
import { firewalls } from './firewalls.ts';
import { fleet } from './fleet.ts';
import { fileSystems } from './file-systems.ts';
import { functions } from './functions.ts';
import { governance } from './governance.ts';
import { gateways } from './gateways.ts';
import { identity } from './identity.ts';
import { images } from './images.ts';
import { keys } from './keys.ts';
import { lake } from './lake.ts';
import { learning } from './learning.ts';
import { logging } from './logging.ts';
import { mail } from './mail.ts';
import { machines } from './machines.ts';
import { messages } from './messages.ts';
import { moving } from './moving.ts';
import { networks } from './networks.ts';
import { organization } from './organization.ts';
import { apis } from './apis.ts';
import { clusters } from './clusters.ts';
import { signIn } from './sign-in.ts';
import { streams } from './streams.ts';
import type { Responders } from './responder.ts';
import { scaling } from './scaling.ts';
import { search } from './search.ts';
import { smallServers } from './small-servers.ts';
import { storage } from './storage.ts';
import { subnets } from './subnets.ts';
import { tables } from './tables.ts';
import { usage } from './usage.ts';
import { warehouse } from './warehouse.ts';
import { workshop } from './workshop.ts';

/** Every answer of the demo account, by `service:Operation`. */
export function demoResponders(now: Date): Responders {
  const calendar = new Calendar(now);
  return {
    ...identity(calendar),
    ...devices(calendar),
    ...usage(calendar),
    ...organization(),
    ...accessFindings(calendar),
    ...storage(calendar),
    ...buckets(),
    ...compute(calendar),
    ...disks(calendar),
    ...images(calendar),
    ...networks(calendar),
    ...subnets(),
    ...gateways(),
    ...balancers(calendar),
    ...classicBalancers(),
    ...scaling(calendar),
    ...firewalls(),
    ...dns(calendar),
    ...functions(calendar),
    ...containers(calendar),
    ...delivery(calendar),
    ...learning(calendar),
    ...assistants(calendar),
    ...machines(calendar),
    ...messages(calendar),
    ...brokers(),
    ...events(),
    ...mail(),
    ...workshop(),
    ...smallServers(),
    ...databases(calendar),
    ...databaseCopies(calendar),
    ...backups(calendar),
    ...tables(calendar),
    ...fileSystems(),
    ...moving(),
    ...search(),
    ...warehouse(),
    ...caches(),
    ...logging(calendar),
    ...keys(calendar),
    ...edge(calendar),
    ...distributions(calendar),
    ...detection(calendar),
    ...billing(calendar),
    ...fleet(calendar),
    ...governance(calendar),
    ...desktops(calendar),
    ...apis(calendar),
    ...clusters(calendar),
    ...signIn(calendar),
    ...streams(calendar),
    ...lake(calendar),
    ...archives(),
    ...dataClusters(calendar),
  };
}

/** Answers as the demo account; what it has nothing of, as an account that does not use the service. */
export function demoAccount(now: Date): Respond {
  const responders = demoResponders(now);
  return (call) => responders[`${call.service}:${call.operation}`]?.(call) ?? { output: undefined };
}
