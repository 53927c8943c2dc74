/** To what assigned work a run or an answer belongs. */
export interface WorkMark {
  assignment: string;
  item: string;
  /** Number of the attempt or of the round, 1 for the first. */
  number: number;
}

/** What is kept in `assignment` of a run's or an answer's row: `<assignment>/<item>/<number>`. None of the parts holds a slash. */
export const writeWorkMark = ({ assignment, item, number }: WorkMark): string =>
  `${assignment}/${item}/${String(number)}`;

/** Reads it back; null when it is none. */
export function readWorkMark(text: string | undefined): WorkMark | null {
  const [assignment = '', item = '', number = ''] = text?.split('/') ?? [];
  return /^[1-9]\d{0,3}$/.test(number) && assignment !== '' ? { assignment, item, number: Number(number) } : null;
}
