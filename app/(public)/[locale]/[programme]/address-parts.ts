/** The number in an address, or null where the text is none: such an address leads nowhere. */
export function releaseNumber(text: string): number | null {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/** A part of an address as it was written; null where its percent signs make no sense. */
export function addressPart(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
