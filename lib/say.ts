/**
 * Words of one namespace of messages in one language. Passed in, since nothing here may know where
 * the messages are kept; a key that does not exist must throw.
 */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;
