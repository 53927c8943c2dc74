/** What was made of the work, and the receipt. */
export interface HandedInWork {
  /** Name of the file. */
  name: string;
  file: string;
  /** The same as text to paste. */
  code: string;
  /** Image of a QR code; null when it is too long for one. */
  qr: string | null;
  sealed: boolean;
  receipt: {
    at: number;
    number: number;
    runs: number;
    answers: number;
    file: string;
    codes: { start: string; end: string }[];
  };
}
