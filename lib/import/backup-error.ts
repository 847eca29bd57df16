/** Why a file cannot be taken in. */
export type BackupFault =
  | 'foreign' // not made by Randnotiz, nor any other form that is known
  | 'newer' // made by a newer Randnotiz
  | 'broken' // cut off or changed since it was made
  | 'locked' // encrypted
  | 'too-large';

/** Thrown when a file cannot be taken in; nothing of it is used. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(readonly fault: BackupFault) {
    super(`The file is refused: ${fault}`);
  }
}
