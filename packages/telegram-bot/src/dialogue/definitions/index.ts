import type { Screens } from '../turn';
import { definition, definitions } from './definitions';
import { definitionsCheck, definitionsDone, definitionsImport } from './import-definitions';
import type { DefinitionsPlace } from './places';

export { definitionsEntries } from './entries';
export const definitionsScreens: Screens<DefinitionsPlace> = {
  definitions,
  definition,
  definitionsImport,
  definitionsCheck,
  definitionsDone,
};
