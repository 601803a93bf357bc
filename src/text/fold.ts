/** Every run of white space becomes one space; both ends are trimmed. How text fields of a letter are stored. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Lower case with all but a-z and 0-9 dropped: how facts of two parses are compared, and how guideline names merge. */
export function foldToKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}
