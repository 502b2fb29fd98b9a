import { describe, expect, test } from 'vitest';
import { datasetOfRecords } from '../../../../src/dataset/link/dataset-of-records.ts';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { NOUNS } from '../../../../src/model/noun.ts';
import { read } from '../../data/example.ts';

const linked = linkDataset(checkDataset(JSON.parse(read('civil-society.json'))).dataset);

describe('datasetOfRecords', () => {
  test.each(NOUNS)('makes a dataset of %s that the check accepts', (noun) => {
    const records = linked.dataset[noun].slice(0, 3);
    const file: unknown = JSON.parse(JSON.stringify(datasetOfRecords(linked, records)));
    const { dataset, findings } = checkDataset(file);
    expect(findings).toEqual([]);
    expect(dataset[noun]).toEqual(expect.arrayContaining([...records]));
    expect(dataset).toMatchObject({
      ura: '1',
      title: linked.dataset.title,
      language: linked.dataset.language,
    });
  });

  test('keeps phone numbers and everything else as they are', () => {
    const { organisations = [] } = datasetOfRecords(linked, linked.dataset.organisations);
    expect(JSON.stringify(organisations)).toBe(JSON.stringify(linked.dataset.organisations));
  });

  test('of nothing has the header and its publisher', () => {
    const { organisations = [], calls } = datasetOfRecords(linked, []);
    expect(calls).toBeUndefined();
    expect(organisations.map(({ id }) => id)).toContain(linked.dataset.publisher);
  });
});
