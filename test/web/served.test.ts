import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { SearchResponse } from '../../src/model/search.ts'
import { describeInBrowser, launch } from './fixture/browser.ts'
import { Intranet } from './fixture/intranet.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PROGRAM = join(ROOT, 'dist', 'cli', 'main.js')
const isBuilt = existsSync(PROGRAM) && existsSync(join(ROOT, 'dist', 'web', 'index.html'))
if (!isBuilt && process.env.CI) throw new Error('CI needs the built program: npm run build')

/** Starts the built program over the sample letters, for its own pages and those of one origin more; gives its address once it answers. */
async function serve(indexDir: string, allowedOrigin: string): Promise<{ origin: string; program: ChildProcess }> {
  const program = spawn(
    process.execPath,
    [PROGRAM, 'serve', '--port', '0', '--index-dir', indexDir, '--index-if-missing', 'seeds', '--allowed-origins', allowedOrigin],
    { cwd: ROOT },
  )
  const origin = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (data: Buffer) => {
      said += data.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    }
    program.stdout!.on('data', listen)
    program.stderr!.on('data', listen)
    program.on('exit', () => reject(new Error(`the server did not start: ${said}`)))
  })
  return { origin, program }
}

describeInBrowser('the page on the real server over the sample letters', () => {
  let folder: string
  let intranet: Intranet
  let served: Awaited<ReturnType<typeof serve>>
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    if (!isBuilt) return
    folder = mkdtempSync(join(tmpdir(), 'imr-served-'))
    intranet = new Intranet()
    await intranet.start()
    served = await serve(join(folder, 'index'), intranet.origin)
    intranet.widgetOrigin = served.origin
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    served?.program.kill()
    intranet?.stop()
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async (test) => {
    if (!isBuilt) test.skip('not built')
    page = await browser.newPage()
    complaints = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // A server without suggestions says so once; the field works on without them.
      if (message.type() === 'error' && !message.location().url.includes('/api/suggest')) complaints.push(message.text())
    })
  })
  afterEach(() => page?.close())

  it.each([
    ['traction home unit denied', 'CERVICAL TRACTION UNIT FOR HOME USE (PURCHASE)', 'Upheld'],
    ['acupuncture approved', 'Acupuncture therapy for cervical region', 'Overturned'],
  ])('answers "%s" and opens the letter at the passage', async (question, treatment, outcome) => {
    await page.goto(`${served.origin}/`)
    await page.getByRole('combobox').first().fill(question)
    const answer = await page.request.get(`${served.origin}/api/search?${new URLSearchParams({ q: question })}`)
    const [hit] = ((await answer.json()) as SearchResponse).hits
    const first = page.locator('imr-hit article').first()
    const link = first.getByRole('heading').getByRole('link')
    // Filled in at once: a question typed in part is answered as well.
    await expect.poll(() => link.getAttribute('href')).toContain(hit!.passage.id)
    expect(await first.getByRole('heading').textContent()).toBe(treatment)
    expect(await first.locator('.outcome').textContent()).toContain(outcome)
    await link.click()
    await page.locator('mark.cited').first().waitFor()
    const marked = (await page.locator('mark.cited').allTextContents()).join('')
    expect(marked.replace(/\s/gu, '')).toBe(hit!.citation.quote.replace(/\s/gu, ''))
    expect(complaints).toEqual([])
  })

  it.each([
    ['/', 'How were disputes like yours decided?'],
    ['/guidelines', 'Cited guidelines'],
    ['/about', 'About this index'],
  ])('shows %s under the server’s own policy without a complaint', async (path, heading) => {
    await page.goto(served.origin + path)
    await page.getByRole('heading', { name: heading }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
  })

  it('says so where there is nothing at an address', async () => {
    const answer = await page.goto(`${served.origin}/nowhere/at/all`)
    expect(answer!.status()).toBe(404)
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
    await page.getByRole('link', { name: 'Back to search' }).click()
    await page.getByRole('heading', { name: 'How were disputes' }).waitFor()
  })

  it('leads from a hit to the guideline it cites', async () => {
    await page.goto(`${served.origin}/?q=trigger+point+injections`)
    await page.locator('imr-hit .guidelines a').first().click()
    await page.getByText(/\d+ disputes: \d+ upheld, \d+ overturned/u).waitFor()
    expect(await page.locator('imr-hit article').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  it('asks no host but its server', async () => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    await page.goto(`${served.origin}/?q=massage`)
    await page.waitForLoadState('networkidle')
    hosts.delete('null')
    expect([...hosts]).toEqual([served.origin])
  })

  it('gives the widget to a page of an allowed origin, where it searches under a strict policy', async () => {
    await page.goto(`${intranet.origin}/`)
    const widget = page.locator('#all')
    await widget.getByRole('combobox').fill('traction home unit denied')
    const first = widget.locator('imr-hit article').first()
    await expect.poll(() => first.getByRole('heading').textContent()).toBe('CERVICAL TRACTION UNIT FOR HOME USE (PURCHASE)')
    expect(await first.locator('mark').count()).toBeGreaterThan(0)
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  })

  it('gives a page of another origin neither the widget nor an answer', async () => {
    await page.goto(`${intranet.otherOrigin}/`)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => customElements.get('imr-search') === undefined)).toBe(true)
    const read = (path: string) => page.evaluate((address) => fetch(address).then(String, () => 'refused'), served.origin + path)
    expect(await Promise.all(['/widget.js', '/api/search?q=massage', '/'].map(read))).toEqual(['refused', 'refused', 'refused'])
  })
})
