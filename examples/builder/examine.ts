// Examines a pasted text: the address of a data file, its content, or the source of a page.
import { diagnosePage, diagnoseRecord, diagnoseText, type Built } from './doctor.ts';
import { fetchData } from './fetch-data.ts';
import type { Examination, State } from './state.ts';

/**
 * Finds out why nothing is shown.
 *
 * @param input the text that was pasted, which is not empty
 */
export async function examine(input: string, { headers, data }: State, built: Built): Promise<Examination> {
  if (/^\S+$/.test(input) && !/[<{]/.test(input)) {
    const { causes, findings } = await fetchData(input);
    const isPage = causes.some(
      ({ code }) =>
        code === 'html-instead' ||
        ((code === 'cors' || code === 'cors-from-file') && !/\.json\b/.test(input)),
    );
    return { causes, ...(findings && { findings }), isPageAddress: isPage };
  }
  if (/^\ufeff?[{[]/.test(input)) {
    const { causes, findings } = diagnoseText(input);
    return { causes, ...(findings && { findings }) };
  }
  const { causes, snippet, data: address } = diagnosePage({ html: input, headers, built });
  const fetched = address === undefined ? undefined : await fetchData(address);
  const ofData = fetched && [
    ...fetched.causes,
    ...(snippet && fetched.dataset ? diagnoseRecord(snippet, fetched.dataset) : []),
  ];
  const isKept = data?.origin === 'kept';
  return {
    causes,
    ...(ofData && { ofData }),
    ...(fetched?.findings && { findings: fetched.findings }),
    ...(snippet && isKept && { ofKept: diagnoseRecord(snippet, data.linked.dataset) }),
  };
}
