declare module '*.woff2' {
  /** The address the file is served at. */
  const address: string;
  export default address;
}
