import { noInlineGuide } from './inline-guide.ts';

export default noInlineGuide({
  holder: 'group',
  attack:
    'The same rights were written into the groups of three teams. When a flaw in them was found, two were mended and one was forgotten, since nothing ties copies of a text together.',
  cost: 'It is free. The rights stay as they are if the new policy is attached before the old one is deleted.',
});
