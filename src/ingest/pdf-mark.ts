/** True for bytes that are to be read as a PDF: the mark may follow up to 1,024 bytes of other matter. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-')
}
