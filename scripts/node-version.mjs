// Read by every command before anything else, so it keeps to what the oldest Node can parse.
const OLDEST = { major: 20, minor: 19 };

/** Whether a Node of this version ("v20.19.0") can run Athar. @param {string} version */
export function isNodeSupported(version) {
  const parts = version.replace(/^v/, '').split('.');
  const major = Number(parts[0]);
  return major > OLDEST.major || (major === OLDEST.major && Number(parts[1]) >= OLDEST.minor);
}

export function refuseOldNode() {
  if (isNodeSupported(process.version)) return;
  process.stderr.write(
    `Athar needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is Node ${process.version.replace(/^v/, '')}.\n` +
      'Install a newer one from https://nodejs.org and run the command again.\n',
  );
  process.exit(1);
}
