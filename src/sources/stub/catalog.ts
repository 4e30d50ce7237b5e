import type { StubService } from './service.ts';
import { readService } from './service.ts';

/** The SDK's client modules by service, each imported when first called for. */
export type ClientModules = Readonly<Record<string, () => Promise<object>>>;

export interface Catalog {
  has(service: string): boolean;
  /** The service, at once when it was loaded before. Throws when there is none of that name. */
  get(service: string): StubService | Promise<StubService>;
  /** Every service that signs by a name: `s3` is S3 and S3 Control. Loads every client the first time. */
  signedAs(name: string): Promise<readonly StubService[]>;
}

export function createCatalog(clients: ClientModules): Catalog {
  const loaded = new Map<string, StubService>();
  const loading = new Map<string, Promise<StubService>>();
  async function load(service: string): Promise<StubService> {
    const module = clients[service];
    if (module === undefined) throw new Error(`There is no client for ${service}.`);
    const read = readService(service, await module());
    loaded.set(service, read);
    return read;
  }
  function get(service: string): StubService | Promise<StubService> {
    const ready = loaded.get(service);
    if (ready !== undefined) return ready;
    const promise = loading.get(service) ?? load(service);
    loading.set(service, promise);
    return promise;
  }
  return {
    has: (service) => Object.hasOwn(clients, service),
    get,
    async signedAs(name) {
      const all = await Promise.all(Object.keys(clients).map(async (service) => get(service)));
      const exact = all.filter((service) => service.signingName === name);
      // S3 signs some of its calls by a longer name: s3express, s3-outposts.
      return exact.length > 0 ? exact : all.filter((service) => name.startsWith(service.signingName));
    },
  };
}
