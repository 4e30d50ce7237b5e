// The parts of the AWS SDK's clients that the scan calls. A client has hundreds of operations, of which few are read;
// loading all of them cost three quarters of a scan's start-up and 100 MB of memory.
import { dirname, join } from 'node:path';
import { describeRegions, getCallerIdentity } from '../src/sources/aws/identity.ts';
import { READS } from '../src/sources/aws/registry.ts';

const CLIENT = /^@aws-sdk\/client-([\w-]+)$/;
const PARTS = 'parts-of-client.js';
/** How the SDK's schemas begin: https://github.com/smithy-lang/smithy-typescript, packages/core/src/submodules/schema */
const OPERATION = 9;
const ERROR = -3;

/** A rolldown plugin: dynamic imports of whole clients import the parts of them that are used. */
export function sdkParts() {
  return {
    name: 'sdk-parts',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import' || !CLIENT.test(source)) return null;
      const whole = await this.resolve(source, importer, { kind: 'import-statement', skipSelf: true });
      // Beside the client's own files, so that the chunk and the notice know whose it is.
      return whole === null ? null : `${packageOf(whole.id)}/${PARTS}?${source}`;
    },
    async load(id) {
      const source = id.split(`/${PARTS}?`)[1];
      return source === undefined
        ? null
        : `export { ${(await partsOf(source)).join(', ')} } from '${source}';\n`;
    },
  };
}

function packageOf(file) {
  return join(
    dirname(file).split('/node_modules/@aws-sdk/')[0],
    'node_modules/@aws-sdk',
    file.split('/node_modules/@aws-sdk/')[1].split('/')[0],
  );
}

/** The client, the commands of the operations in use, and what a local AWS needs to answer them: schemas, errors. */
async function partsOf(source) {
  const service = CLIENT.exec(source)[1];
  const module = await import(source);
  const used = new Set(
    [getCallerIdentity, describeRegions, ...READS.flatMap((read) => read.operations)]
      .filter((op) => op.service === service)
      .map((op) => op.name),
  );
  const names = Object.keys(module).filter((name) => {
    const value = module[name];
    if (Array.isArray(value)) return value[0] === ERROR || (value[0] === OPERATION && used.has(value[2]));
    return /^[A-Z][A-Za-z0-9]*Client$/.test(name) || used.has(name.replace(/Command$/, ''));
  });
  for (const name of used)
    if (!names.includes(`${name}Command`)) throw new Error(`${source} has no ${name}Command`);
  return names;
}
