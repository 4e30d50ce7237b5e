import { demoAccount } from '../../src/demo/world.ts';
import { CLIENTS } from '../../src/sources/aws/clients.ts';
import { serveStub } from '../../src/sources/stub/server.ts';

/** The demo account on loopback, for trying the command line by hand: prints its address and serves until stopped. */
const server = await serveStub({ respond: demoAccount(new Date()), clients: CLIENTS, port: Number(process.argv[2] ?? 0) });
process.stdout.write(`${server.url}\n`);
