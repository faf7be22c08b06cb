import { CannotStart } from './cannot-start.ts';

/** What the system refuses, by its code, and what its owner can do about it. */
const SENTENCES: Record<string, (place: string) => string> = {
  EACCES: (place) => `${place} may not be read or written by you: change its permissions, or name another.`,
  EPERM: (place) => `${place} may not be changed by you: change its owner, or name another.`,
  EROFS: (place) => `${place} lies on a disk that can only be read: name a folder elsewhere.`,
  ENOSPC: (place) => `The disk of ${place} is full: free some space, then start again; nothing was lost.`,
  EDQUOT: (place) => `Your share of the disk of ${place} is used up: free some space, then start again.`,
  EIO: (place) => `The disk of ${place} fails: copy the folder to another disk and start there.`,
  ENOTDIR: (place) => `${place} leads through a file: name a folder.`,
  EEXIST: (place) => `${place} is a file: name a folder.`,
  EISDIR: (place) => `${place} is a folder where a file was expected: move it away, then start again.`,
  ENOENT: (place) => `${place} is not there: check how it is written.`,
  ELOOP: (place) => `${place} is a link that leads to itself: name another folder.`,
  ENAMETOOLONG: (place) => `${place} is too long a name: choose a shorter one.`,
  EMFILE: () => 'Too many files are open: raise the limit (ulimit -n 4096), then start again.',
  EADDRNOTAVAIL: () => 'This machine has no address 127.0.0.1: bring its loopback interface up.',
};

interface SystemError extends Error {
  code: string;
  path?: string;
}

/** The sentence for an error that its reader can do something about; undefined for a fault of ours. */
export function sentenceFor(error: unknown): string | undefined {
  if (error instanceof CannotStart) return error.message;
  if (!isSystemError(error)) return undefined;
  if (error.code.startsWith('ERR_PARSE_ARGS_')) return error.message.split('. ')[0]?.concat('.');
  return SENTENCES[error.code]?.(error.path ?? 'the data folder');
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
