// The licences of what is bundled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of NOTICE.txt for the packages that `files` (absolute paths) come from. Throws when one names no licence. */
export function noticeOf(files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = [...folders].map(describe).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  // Copies of one licence differ in their line breaks.
  const texts = Map.groupBy(packages, ({ text }) => text.replaceAll(/\s+/g, ' '));
  const parts = Array.from(texts.values(), (sharing) => {
    const names = sharing.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${names.join('\n')}\n\n${sharing[0].text}`;
  });
  return `${['This program contains the following packages.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The nearest folder under node_modules with a named package.json; undefined for our own files and virtual modules. */
function packageFolder(file) {
  const path = file.replaceAll('\\', '/').split('?')[0] ?? '';
  const match = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path);
  return match?.[0];
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} names no licence`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, license, text: text === '' ? `Licence: ${license}.` : text };
}
