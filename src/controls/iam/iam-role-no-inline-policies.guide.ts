import { noInlineGuide } from './inline-guide.ts';

export default noInlineGuide({
  holder: 'role',
  attack:
    'A change of a role’s inline policy broke an application on a Friday, and nobody had the text of the day before: inline policies keep no earlier versions.',
  cost: 'It is free. CDK, SAM and other tools write inline policies for roles that they make and delete as one with them: where those are your source of truth, except such roles by name.',
});
