/** Long enough for a browser to begin saving, in milliseconds. */
const GRACE = 60_000;

/** Hands a file to the person, as a browser does with any download. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), GRACE);
}
