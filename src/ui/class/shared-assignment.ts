/** Everything by which an assignment reaches students. */
export interface SharedAssignment {
  link: string;
  /** Text of the file. */
  file: string;
  /** Image of the QR code; null when the link is too long for one. */
  qr: string | null;
}
