import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openGeneration } from '../../src/indexing/generation.ts'
import { readManifest } from '../../src/indexing/manifest.ts'
import { PassageReader } from '../../src/indexing/passage-reader.ts'
import { letter, Workplace } from './workplace.ts'

let place: Workplace
const generationPath = (name: string) =>
  join(place.indexDir, 'generations', String(readManifest(place.indexDir).generation), name)
const damaged = (name: string) => expect.objectContaining({ code: 'damaged-index', message: expect.stringContaining(name) })

describe('openGeneration over a damaged index', () => {
  beforeAll(async () => {
    place = new Workplace()
    place.put('a.txt', letter())
    place.put('note.bin', Buffer.alloc(100))
    await place.update()
  })
  afterAll(() => place.remove())

  /** Damages one file after another, and repairs it. */
  const tryEach = async (damage: (path: string, bytes: Buffer) => void) => {
    for (const name of Object.keys(place.files())) {
      const path = generationPath(name)
      const bytes = readFileSync(path)
      if (bytes.length === 0) continue
      damage(path, bytes)
      await expect(openGeneration(place.indexDir), name).rejects.toEqual(damaged(`generations/1/${name}`))
      await expect(place.update(), name).rejects.toEqual(damaged(`generations/1/${name}`))
      writeFileSync(path, bytes)
    }
    ;(await openGeneration(place.indexDir)).close()
  }

  it('names the file in which a byte has changed', async () => {
    await tryEach((path, bytes) => {
      const changed = Buffer.from(bytes)
      changed[changed.length >> 1]! ^= 1
      writeFileSync(path, changed)
    })
  })

  it('names it as well where files are checked beside the work', async () => {
    for (const name of Object.keys(place.files())) {
      const path = generationPath(name)
      const bytes = readFileSync(path)
      if (bytes.length === 0) continue
      const changed = Buffer.from(bytes)
      changed[changed.length >> 1]! ^= 1
      writeFileSync(path, changed)
      const told = openGeneration(place.indexDir, 'beside').then(async (generation) => {
        await generation.checked.finally(() => generation.close())
      })
      await expect(told, name).rejects.toEqual(damaged(`generations/1/${name}`))
      writeFileSync(path, bytes)
    }
  })

  it('stops checking once it is closed', async () => {
    const generation = await openGeneration(place.indexDir, 'beside')
    generation.close()
    await expect(generation.checked).resolves.toBeUndefined()
  })

  it('names the file that was cut short', () => tryEach((path, bytes) => truncateSync(path, bytes.length - 1)))

  it('names the file that has grown', () =>
    tryEach((path, bytes) => writeFileSync(path, Buffer.concat([bytes, Buffer.alloc(1)]))))

  it('names the file that is missing', () => tryEach((path) => rmSync(path)))

  it('says what to do', async () => {
    const path = generationPath('letters.bin')
    const bytes = readFileSync(path)
    rmSync(path)
    await expect(openGeneration(place.indexDir)).rejects.toMatchObject({
      advice: expect.stringContaining('npx imr-search index PATH'),
    })
    writeFileSync(path, bytes)
  })
})

describe('openGeneration', () => {
  beforeEach(() => {
    place = new Workplace()
  })
  afterEach(() => place.remove())

  it('says that there is no index', async () => {
    await expect(openGeneration(place.indexDir)).rejects.toMatchObject({ code: 'no-index' })
    mkdirSync(place.indexDir)
    await expect(openGeneration(place.indexDir)).rejects.toMatchObject({ code: 'no-index' })
  })

  it('reads each letter of a source by itself, also one that was kept from an older generation', async () => {
    const treatments = ['Traction unit for home use', 'Acupuncture, 6 visits', 'Massage therapy, 4 visits']
    const texts = treatments.map((treatment, i) => letter({ caseNumber: `CM16-000000${i}`, issues: [{ treatment }] }))
    place.put('three.txt', texts.join('\f'))
    await place.update()
    place.put('other.txt', letter({ caseNumber: 'CM16-0000009' }))
    await place.update()
    const generation = await openGeneration(place.indexDir)
    const reader = new PassageReader(generation)
    const { passageLetter, letterSource } = generation.columns
    const seen = new Set<string>()
    for (const [passage, number] of passageLetter.entries()) {
      const read = generation.letter(number)
      expect(read.id).toBe(generation.letterId(number))
      const issue = reader.issue(passage)
      if (issue === null) continue
      expect(read.issues).toContainEqual(issue)
      expect(generation.text(letterSource[number]!).slice(issue.start, issue.end)).toContain(issue.treatment)
      seen.add(issue.treatment)
    }
    generation.close()
    expect([...seen]).toEqual(expect.arrayContaining(treatments))
  })

  it('stays whole while newer generations are written', async () => {
    place.put('a.txt', letter({ caseNumber: 'CM16-0000001' }))
    await place.update()
    const old = await openGeneration(place.indexDir)
    place.put('a.txt', letter({ caseNumber: 'CM16-0000002' }))
    await place.update()
    place.put('a.txt', letter({ caseNumber: 'CM16-0000003' }))
    await place.update()
    expect(old.letter(0).caseNumber).toBe('CM16-0000001')
    expect(old.text(0)).toContain('CM16-0000001')
    old.close()
  })

  it('opens a whole generation at any moment of an update', async () => {
    place.put('a.txt', letter({ caseNumber: 'CM16-0000000' }))
    await place.update()
    let writing = true
    const read = async () => {
      let opened = 0
      while (writing) {
        const generation = await openGeneration(place.indexDir)
        expect(generation.text(0)).toContain(generation.letter(0).caseNumber)
        generation.close()
        opened++
      }
      return opened
    }
    const readers = [read(), read(), read()]
    for (let i = 1; i <= 15; i++) {
      place.put('a.txt', letter({ caseNumber: `CM16-00000${10 + i}` }))
      await place.update()
    }
    writing = false
    expect(Math.min(...(await Promise.all(readers)))).toBeGreaterThan(0)
  })

  it('finds sources by hash and letters by id', async () => {
    for (let i = 0; i < 20; i++) place.put(`${i}.txt`, letter({ caseNumber: `CM16-00000${10 + i}` }))
    await place.update()
    const generation = await openGeneration(place.indexDir)
    for (let source = 0; source < 20; source++) {
      expect(generation.findSource(generation.source(source).sha256)).toBe(source)
      expect(generation.findLetter(generation.letter(source).id)).toBe(source)
      expect(generation.lettersOf(source)).toEqual({ first: source, end: source + 1 })
    }
    expect(generation.findSource('0'.repeat(64))).toBeNull()
    expect(generation.findLetter('0000000000000000')).toBeNull()
    expect(generation.findLetter('')).toBeNull()
    generation.close()
  })

  it('is replaced, with all its roots, where it has another format version', async () => {
    const other = join(place.folder, 'other')
    place.put('a.txt', letter({ caseNumber: 'CM16-0000001' }))
    place.put('b.txt', letter({ caseNumber: 'CM16-0000002' }), other)
    await place.update([place.letters, other])
    const path = join(place.indexDir, 'manifest.json')
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), formatVersion: 99 }))
    await expect(openGeneration(place.indexDir)).rejects.toMatchObject({ code: 'index-version' })
    expect(await place.update()).toMatchObject({ replacedVersion: true, changed: true, counts: { letters: 2 }, generation: 2 })
  })
})
