// Starts a new control: its file, its case table, its guide, and the registry with them. What it writes runs, and fails the tests
// until every placeholder is replaced and the cases are there.
//
//   npm run new:control -- SERVICE ID KIND      npm run new:control -- s3 s3-bucket-object-lock s3:bucket
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'npm run new:control -- SERVICE ID KIND, as in: s3 s3-bucket-object-lock s3:bucket';

class Refused extends Error {}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`new:control: ${error.message}`);
  process.exitCode = 2;
}

function main(args) {
  const [service, id, kind] = args;
  if (args.length !== 3) throw new Refused(`a service, an id and a kind are needed: ${USAGE}`);
  const kinds = kindsWithFacts();
  checkNames(service, id);
  if (!kinds.has(kind))
    throw new Refused(`there is no kind ${kind}; there are:\n  ${[...kinds.keys()].join('\n  ')}`);
  const folder = join(root, 'src/controls', service);
  const files = {
    [`${id}.ts`]: controlText(id, kind),
    [`${id}.cases.ts`]: casesText(id, kind),
    [`${id}.guide.ts`]: guideText(),
  };
  for (const file of Object.keys(files)) {
    if (existsSync(join(folder, file))) throw new Refused(`src/controls/${service}/${file} is there already`);
  }
  if (!existsSync(folder)) console.log(`src/controls/${service}/ is new: it makes a service of that name.`);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  refreshRegistry();
  tell(service, id, kind, kinds.get(kind));
}

function checkNames(service, id) {
  if (!/^[a-z][a-z0-9]*$/.test(service)) {
    throw new Refused(
      `${service} is no name for a service: small letters and digits, as in s3 or cloudtrail`,
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)) {
    throw new Refused(`${id} is no id: small words with hyphens between them, as in s3-bucket-object-lock`);
  }
  if (!id.startsWith(`${service}-`)) {
    throw new Refused(`${id} does not begin with its service: did you mean ${service}-${id}?`);
  }
}

/** Every kind of src/model/kinds/ with the names of its facts. */
function kindsWithFacts() {
  const folder = join(root, 'src/model/kinds');
  const interfaces = new Map(
    readdirSync(folder)
      .toSorted()
      .flatMap((file) => interfacesOf(file, readFileSync(join(folder, file), 'utf8'))),
  );
  const kinds = [...interfaces].filter(([name]) => name.endsWith('Kinds')).flatMap(([, members]) => members);
  return new Map(kinds.map(([kind, type]) => [kind, (interfaces.get(type) ?? []).map(([fact]) => fact)]));
}

/** `[name, [member, name of its type][]]` of each exported interface. */
function interfacesOf(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Refused(`src/model/kinds/${file} cannot be read: ${errors[0].message}`);
  return program.body
    .map((statement) => statement.declaration)
    .filter((declaration) => declaration?.type === 'TSInterfaceDeclaration')
    .map(({ id, body }) => [
      id.name,
      body.body
        .filter((member) => member.type === 'TSPropertySignature')
        .map(({ key, typeAnnotation }) => [
          key.name ?? key.value,
          typeAnnotation?.typeAnnotation?.typeName?.name,
        ]),
    ]);
}

function controlText(id, kind) {
  return `import { control } from '../../model/control.ts';
import { manual } from '../../model/verdict.ts';

export default control({
  id: '${id}',
  title: '<what must be true, in at most 80 characters>',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: '<the attack or loss that this prevents, in one sentence>',
  fix: '<what to do, in one sentence>',
  items: [],
  aka: {},
  kind: '${kind}',
  facts: [],
  judge() {
    return manual('<the setting, its value, and what was expected>');
  },
});
`;
}

function casesText(id, kind) {
  return `import { cases } from '../case.ts';

export default cases('${id}', '${kind}', []);
`;
}

function guideText() {
  return `import { code, guide } from '../guide.ts';

export default guide({
  asks: '<what is asked, of what, and what counts as right>',
  attack: '<one attack or loss, told so that it can be pictured>',
  console: ['<a step in the console>'],
  cli: code\`
    <commands of the AWS CLI, with placeholders in CAPITALS>
  \`,
  terraform: code\`
    <what to write in Terraform>
  \`,
  cost: '<what the fix costs, and what it may break>',
  byHand: {
    run: '<a command that shows the answer>',
    look: '<what to look for in what it prints>',
  },
  links: [],
});
`;
}

function refreshRegistry() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/registry.mjs')], { stdio: 'inherit' });
  if (status !== 0)
    throw new Refused('the files are written, but the registry could not be: npm run registry');
}

function tell(service, id, kind, facts) {
  console.log(`src/controls/${service}/${id}.ts        the control
src/controls/${service}/${id}.cases.ts  its cases: at least a pass, a fail and an unknown
src/controls/${service}/${id}.guide.ts  what people need to act on it

Facts of ${kind}: ${facts.join(', ')}

Then: npx vitest run test/controls.test.ts test/guides.test.ts test/registry.test.ts`);
}
