export const errorCodes = [
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'invalid',
  'locked',
  'too-large',
  'rate-limited',
  'unavailable',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export const httpStatus: Readonly<Record<ErrorCode, number>> = {
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  locked: 423,
  'too-large': 413,
  'rate-limited': 429,
  unavailable: 503,
};

export type ErrorParams = Readonly<Record<string, string | number>>;

/** One of several things that are wrong with an input, each at its field. */
export interface Problem {
  readonly field: string;
  readonly words: string;
  readonly params: ErrorParams;
}

/** What crosses the wire; the reader's language is chosen by whoever shows it. */
export interface ErrorReply {
  readonly code: ErrorCode;
  /** The input it is about, as a path such as `values.3.numerator`; null for the whole. */
  readonly field: string | null;
  /** Key of its words in messages/, with the params they take. */
  readonly words: string;
  readonly params: ErrorParams;
  /** Of a block that was refused as a whole: every cell that is wrong, in the order of the input. */
  readonly problems?: readonly Problem[];
}

interface AppErrorOptions extends ErrorOptions {
  readonly field?: string;
  /** A full key such as `people.errors.alreadyHasRole`; without it, the words of the code. */
  readonly words?: string;
  readonly params?: ErrorParams;
  readonly problems?: readonly Problem[];
}

/** An outcome that people can meet. Anything else that is thrown is a bug. */
export class AppError extends Error implements ErrorReply {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly field: string | null;
  readonly words: string;
  readonly params: ErrorParams;
  readonly problems?: readonly Problem[];

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    const words = options.words ?? `errors.${code}`;
    super(`${code}: ${words}${options.field ? ` (${options.field})` : ''}`, options);
    this.code = code;
    this.field = options.field ?? null;
    this.words = words;
    this.params = options.params ?? {};
    if (options.problems) this.problems = options.problems;
  }

  toReply(): ErrorReply {
    const { code, field, words, params, problems } = this;
    return { code, field, words, params, ...(problems && { problems }) };
  }
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return errorCodes.some((code) => code === value);
}
