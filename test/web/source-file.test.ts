import { readFile } from 'node:fs/promises'
import type { Download } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { RETRY_PAUSES } from '../../web/requests/load.ts'
import { describeInBrowser } from './fixture/browser.ts'
import { type FixtureLetter, letters } from './fixture/letters.ts'
import { Site } from './fixture/site.ts'

describeInBrowser('the source file of a letter, where the server asks for a key', () => {
  const [letter, next] = letters() as [FixtureLetter, FixtureLetter]
  let site: Site
  let { page, server } = {} as Site
  let downloads: Download[]

  beforeAll(async () => {
    site = await Site.build()
  })
  afterAll(() => site?.close())
  beforeEach(async () => {
    await site.begin()
    ;({ page, server } = site)
    downloads = []
    page.on('download', (download) => downloads.push(download))
    await site.open('/')
    server.key = 'k'.repeat(32)
    await page.evaluate((key) => sessionStorage.setItem('imr-search-key', key), server.key)
    await site.open(`/determinations/${letter.answer.id}`)
  })
  afterEach(() => site.end())

  const ask = () => page.getByRole('link', { name: 'Open the source file' }).click()
  const notice = () => page.getByRole('alert')
  /** Name and content of each file saved so far, after a moment in which another would have come. */
  const saved = async () => {
    await page.waitForTimeout(300)
    return Promise.all(
      downloads.map(async (download) => [download.suggestedFilename(), await readFile(await download.path(), 'utf8')]),
    )
  }
  const showNext = async () => {
    await page.locator('imr-letter').evaluate((element, id) => Object.assign(element, { letterId: id }), next.answer.id)
    await page.getByRole('heading', { name: next.answer.caseNumber! }).waitFor()
  }

  it('is saved once for each time it is asked for', async () => {
    await ask()
    await expect.poll(() => downloads.length).toBe(1)
    await ask()
    await expect.poll(() => downloads.length).toBe(2)
    expect(await saved()).toEqual([
      ['0.txt', letter.text],
      ['0.txt', letter.text],
    ])
  })

  it('is not saved again where the server has it no more', async () => {
    await ask()
    await expect.poll(() => downloads.length).toBe(1)
    server.failing = 410
    await ask()
    await notice().waitFor()
    expect(await saved()).toHaveLength(1)
  })

  it('is not saved under the name of the letter shown next', async () => {
    await ask()
    await expect.poll(() => downloads.length).toBe(1)
    await showNext()
    server.failing = 410
    await ask()
    await notice().waitFor()
    expect(await saved()).toEqual([['0.txt', letter.text]])
  })

  it('is saved as soon as the server can answer, without being asked for again', async () => {
    server.failing = 503
    await ask()
    await notice().waitFor()
    server.failing = 200
    await expect.poll(() => notice().count(), { timeout: 10_000 }).toBe(0)
    expect(await saved()).toEqual([['0.txt', letter.text]])
  })

  it('is forgotten, and its failure with it, where another letter is shown', async () => {
    server.failing = 503
    await ask()
    await notice().waitFor()
    server.failing = 200
    await showNext()
    expect(await notice().count()).toBe(0)
    const asked = server.asked.length
    await page.waitForTimeout(RETRY_PAUSES[0] + 300)
    expect(server.asked.slice(asked)).toEqual([])
    expect(await saved()).toEqual([])
  })
})
