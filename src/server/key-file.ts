import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { ImrError, isSystemError } from '../errors.ts'

/** A key as it is stored: what it opens can be checked, but the key cannot be told from it. */
const storedKey = z.strictObject({
  /** For lists, logs and revoking. */
  id: z.string().regex(/^[0-9a-f]{8}$/),
  /** Whom it was given to. */
  name: z.string(),
  /** SHA-256 of the key, hexadecimal. Enough without salt or rounds, because a key is 256 random bits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Day on which it was made, ISO 8601. */
  created: z.string(),
})
const keyFile = z.strictObject({ formatVersion: z.literal(1), keys: z.array(storedKey) })

/** One entry of the key file. */
export type StoredKey = z.infer<typeof storedKey>

const KEY_BYTES = 32
const ID_BYTES = 4
/** So that a key is known for what it is where it turns up, and secret scanners can find it. */
const PREFIX = 'imr_'

/** The keys in a file; none where it is not there. Throws `ImrError`: `file-unreadable`, and `damaged-file` where it holds anything else. */
export async function readKeys(path: string): Promise<StoredKey[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) return null
    throw new ImrError('file-unreadable', 'The key file cannot be read.', { path }, { cause: error })
  })
  if (text === null) return []
  try {
    return keyFile.parse(JSON.parse(text)).keys
  } catch (cause) {
    throw new ImrError('damaged-file', 'The key file is damaged.', { path }, { cause })
  }
}

/** Makes a new key, stores its hash, and gives the key itself, which nobody can see again. */
export async function addKey(path: string, name: string, today: Date): Promise<{ id: string; key: string }> {
  const key = PREFIX + randomBytes(KEY_BYTES).toString('base64url')
  const id = randomBytes(ID_BYTES).toString('hex')
  await changeKeys(path, (keys) => [
    ...keys,
    { id, name, sha256: hashOf(key).toString('hex'), created: today.toISOString().slice(0, 10) },
  ])
  return { id, key }
}

/** Takes a key out. Running servers refuse it from their next request on. Throws `ImrError` (`not-found`). */
export async function revokeKey(path: string, id: string): Promise<void> {
  await changeKeys(path, (keys) => {
    if (!keys.some((key) => key.id === id)) throw new ImrError('not-found', `There is no key with the id ${id}.`)
    return keys.filter((key) => key.id !== id)
  })
}

/** Replaces the file in one step. The new file's name, taken first, keeps a second command out meanwhile. */
async function changeKeys(path: string, change: (keys: StoredKey[]) => StoredKey[]): Promise<void> {
  const temporary = `${path}.new`
  try {
    await writeFile(temporary, '', { flag: 'wx', mode: 0o600 })
  } catch (cause) {
    if (!isSystemError(cause, 'EEXIST'))
      throw new ImrError('file-unreadable', 'The key file cannot be written.', { path }, { cause })
    throw new ImrError('index-busy', `Another command is changing the keys; if none is, delete ${temporary}.`, {
      path: temporary,
    })
  }
  try {
    const keys = change(await readKeys(path))
    await writeFile(temporary, `${JSON.stringify({ formatVersion: 1, keys }, null, 2)}\n`)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** Tells who a key belongs to. */
export interface KeyRing {
  /** The id of the key, or `null` where it opens nothing. */
  identify(key: string): Promise<string | null>
}

/** How a ring is made. */
export interface KeyRingOptions {
  path: string
  /** One more key, beside those of the file; its id is `environment`. */
  extraKey?: string | undefined
  /** Told when a changed file cannot be read; the keys known before stay in force. */
  onFault: (error: unknown) => void
}

/** The keys of a file as it changes: looked at before every answer, so that a revoked key opens nothing more. */
export class FileKeyRing implements KeyRing {
  readonly #options: KeyRingOptions
  readonly #extra: { id: string; hash: Buffer }[]
  #keys: { id: string; hash: Buffer }[] = []
  #stamp = ''

  constructor(options: KeyRingOptions) {
    this.#options = options
    this.#extra = options.extraKey === undefined ? [] : [{ id: 'environment', hash: hashOf(options.extraKey) }]
  }

  async identify(key: string): Promise<string | null> {
    await this.#refresh()
    const hash = hashOf(key)
    let found: string | null = null
    // Every key is compared, found or not, so that the time taken says nothing.
    for (const known of [...this.#extra, ...this.#keys]) {
      if (timingSafeEqual(known.hash, hash)) found = known.id
    }
    return found
  }

  async #refresh(): Promise<void> {
    const { path, onFault } = this.#options
    const stamp = await stampOf(path)
    if (stamp === this.#stamp) return
    try {
      const keys = await readKeys(path)
      this.#keys = keys.map(({ id, sha256 }) => ({ id, hash: Buffer.from(sha256, 'hex') }))
    } catch (error) {
      onFault(error)
    }
    this.#stamp = stamp
  }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(path)
    return `${ino}-${mtimeMs}-${size}`
  } catch (error) {
    if (isSystemError(error)) return 'absent'
    throw error
  }
}
