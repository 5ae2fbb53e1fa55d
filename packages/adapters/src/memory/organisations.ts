import type { OrganisationRecords } from '../store';
import { foldedForSearch, inOrderFound, organisationKind, searchedWords } from '../store/record-kind';
import type { MemoryTables } from './tables';
import { memoryVersioned } from './versioned';

export function memoryOrganisations({ organisation_versions }: MemoryTables): OrganisationRecords {
  const records = memoryVersioned(organisation_versions, organisationKind);
  return {
    ...records,
    async search(text, limit) {
      const words = searchedWords(text);
      if (words.length === 0) return [];
      const found = (await records.all()).filter(({ name }) => {
        const folded = foldedForSearch(name);
        return words.every((word) => folded.includes(word));
      });
      return inOrderFound(found, text).slice(0, limit);
    },
  };
}
