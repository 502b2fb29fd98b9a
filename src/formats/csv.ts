// `ura/formats/csv`: writes CSV.
export { toCsv, type CsvCell, type CsvOptions } from './csv/csv.ts';
