import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeInBrowser } from './fixture/browser.ts'
import { HOSTILE, HOSTILE_NAME, hostileLetter, letters } from './fixture/letters.ts'
import { Site } from './fixture/site.ts'

describeInBrowser('the page', () => {
  let site: Site
  let { page, server, origin, context, complaints } = {} as Site

  beforeAll(async () => {
    site = await Site.build()
  })
  afterAll(() => site?.close())
  beforeEach(async () => {
    await site.begin()
    ;({ page, server, origin, context, complaints } = site)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        complaints.push(`asked another host: ${request.url()}`)
    })
  })
  afterEach(() => site.end())

  const open = (path: string) => site.open(path)
  const box = () => page.getByRole('combobox', { name: 'Search the determinations' })
  const hits = () => page.locator('imr-hit article')
  const count = () => page.locator('#results')

  it('answers while one types, and says treatment, outcome, passage and source', async () => {
    await open('/')
    await box().pressSequentially('cervical traction denied')
    // The outcome is read once "denied" stands there in full: what was typed in part is answered as well.
    await page.getByRole('button', { name: 'Do not read so: outcome: Upheld' }).waitFor()
    const first = hits().first()
    expect(await first.textContent()).toMatch(/Upheld – the denial stands\s+Cervical traction unit for home use/u)
    expect(await first.locator('blockquote').textContent()).toContain('does not recommend traction')
    expect(await first.locator('mark.term').first().textContent()).toBe('traction')
    expect(await first.textContent()).toContain('Source: IMR CM99-0000001, issue 1')
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  })

  it('opens the letter at the passage, marked and on the screen', async () => {
    await open('/?q=circumscribed+trigger+points')
    await page.getByRole('link', { name: 'Trigger point injections, cervical region' }).click()
    const mark = page.locator('mark.cited')
    await mark.waitFor()
    const issue = letters()[0]!.answer.issues[1]!
    expect((await mark.allInnerTexts()).join(' ')).toBe(issue.rationale)
    expect(await mark.first().evaluate((node) => node.getBoundingClientRect().top)).toBeGreaterThan(0)
    expect(await mark.first().evaluate((node) => node.getBoundingClientRect().top < innerHeight)).toBe(true)
    expect(await page.title()).toContain('CM99-0000001')
    expect(complaints).toEqual([])
  })

  it('opens a letter from a link at the passage that the link names', async () => {
    const { id, issues } = letters()[0]!.answer
    const { start, end } = issues[1]!.spans.rationale!
    await page.setViewportSize({ width: 700, height: 400 })
    await open(`/determinations/${id}?start=${start}&end=${end}`)
    const top = () => page.locator('mark.cited').evaluate((mark) => mark.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(400)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  it('keeps question, filters and what was taken back in the address, and Back goes back', async () => {
    await open('/')
    await box().pressSequentially('traction approved')
    await page.getByRole('button', { name: 'Do not read so: outcome: Overturned' }).click()
    await expect.poll(() => page.url()).toContain('ignore=decision')
    await page.getByRole('button', { name: /Physical therapy/u }).click()
    await expect.poll(() => count().textContent()).toBe('1 disputed treatment')
    const address = page.url()
    expect(new URL(address).searchParams.get('category')).toBe('Physical therapy')

    const again = await context.newPage()
    await again.goto(address)
    await expect.poll(() => again.locator('#results').textContent()).toBe('1 disputed treatment')

    await page.goBack()
    await expect.poll(() => count().textContent()).toBe('2 disputed treatments')
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('ignore')
    await page.goBack()
    await expect.poll(() => new URL(page.url()).search).toBe('')
    expect(await box().inputValue()).toBe('')
  })

  it('says of a page that it is of all answers, or of the best alone', async () => {
    await open('/?q=traction&offset=1')
    await expect.poll(() => count().textContent()).toBe('2–2 of 2 disputed treatments')
    await open('/?q=traction+crowded&offset=1')
    await expect.poll(() => count().textContent()).toBe('2–2 of the best 2 disputed treatments')
  })

  it('comes back from a letter to the same results at the same place', async () => {
    await page.setViewportSize({ width: 800, height: 400 })
    await open('/?q=traction+injections')
    const link = page.getByRole('link', { name: 'Traction table sessions with a therapist' })
    await link.scrollIntoViewIfNeeded()
    await expect.poll(() => page.evaluate(() => (history.state as { scroll: number } | null)?.scroll ?? 0)).toBeGreaterThan(100)
    const before = await page.evaluate(() => scrollY)
    await link.click()
    await page.locator('mark.cited').waitFor()
    await page.goBack()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 60)
  })

  it('keeps the place of the keyboard where what was pressed goes away', async () => {
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
        return element?.textContent?.trim().replace(/\s+/gu, ' ')
      })
    await open('/?q=traction+injections+acupuncture+approved')
    await page.getByRole('button', { name: 'Do not read so: outcome: Overturned' }).press('Enter')
    await expect.poll(() => page.url()).toContain('ignore=decision')
    await expect.poll(focused).toBe(await count().textContent())
    const category = page.getByRole('group', { name: 'Treatment category' }).getByRole('button').last()
    const label = (await category.textContent())?.trim().replace(/\d+$/u, '')
    await category.press('Enter')
    await expect.poll(() => page.url()).toContain('category=')
    await site.settled()
    expect(await page.getByRole('group', { name: 'Treatment category' }).getByRole('button').count()).toBe(1)
    expect(await focused()).toContain(label)
  })

  it('opens a letter at the beginning of a passage that is longer than the window', async () => {
    const { id, issues } = letters()[0]!.answer
    const { start, end } = issues[1]!.spans.rationale!
    await page.setViewportSize({ width: 320, height: 200 })
    await open(`/determinations/${id}?start=${start}&end=${end}`)
    const box = () => page.locator('mark.cited').evaluate((mark) => mark.getBoundingClientRect().top)
    await expect.poll(box).toBeGreaterThanOrEqual(0)
    expect(await box()).toBeLessThan(120)
  })

  it('shows the newest answer where an older one comes later', async () => {
    server.delay = (question) => (question === 'traction' ? 500 : 0)
    await open('/')
    await box().fill('traction')
    await expect.poll(() => server.asked.some((path) => path.includes('q=traction&'))).toBe(true)
    await box().fill('acupuncture')
    await expect.poll(() => count().textContent()).toBe('1 disputed treatment')
    await page.waitForTimeout(700)
    expect(await count().textContent()).toBe('1 disputed treatment')
    expect(await box().inputValue()).toBe('acupuncture')
  })

  it('takes keys while a slow server thinks', async () => {
    server.delay = () => 400
    await open('/')
    await box().pressSequentially('traction', { delay: 5 })
    expect(await box().inputValue()).toBe('traction')
  })

  it('says that the server has no answer yet, and asks again by itself', async () => {
    server.failing = 503
    await open('/?q=traction')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(/cannot answer yet[\s\S]*no index yet/u)
    server.failing = 200
    await hits().first().waitFor({ timeout: 10_000 })
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('keeps the question where the server is away, and finds it again', async () => {
    await open('/?q=acupuncture')
    await context.setOffline(true)
    await box().fill('traction')
    await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor()
    expect(await box().inputValue()).toBe('traction')
    expect(await hits().count()).toBe(0)
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await hits().first().waitFor()
  })

  it('says so where the index was replaced in between', async () => {
    await open('/?q=traction')
    server.answers.fingerprint = '0000000000000002'
    await box().fill('acupuncture')
    await page.getByText('have been updated').waitFor()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    expect(await page.getByText('have been updated').count()).toBe(0)
  })

  it('says why meaning search is off', async () => {
    await open('/?q=keywordonly+traction')
    await page.getByText('Meaning search is off').waitFor()
  })

  it('says that nothing is close, announces it, and offers a way on', async () => {
    await open('/?q=xylophone&category=Injections')
    await page.getByRole('heading', { name: 'Nothing close was found' }).waitFor()
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Nothing close was found')
    await page.getByRole('button', { name: 'Search without filters (1 set).' }).click()
    await expect.poll(() => page.url()).not.toContain('category')
  })

  it('offers example questions that have answers', async () => {
    await open('/')
    const examples = page.locator('.examples button')
    await examples.first().waitFor()
    for (const text of await examples.allInnerTexts()) {
      await open(`/?${new URLSearchParams({ q: text })}`)
      expect(await hits().count()).toBeGreaterThan(0)
    }
  })

  it('copies a quotation with its citation, plain and as Markdown', async () => {
    await open('/?q=traction')
    const rationale = letters()[0]!.answer.issues[0]!.rationale!
    await page.getByRole('button', { name: 'Copy quotation' }).first().click()
    await page.getByText('Quotation copied').waitFor()
    const plain = await page.evaluate(() => navigator.clipboard.readText())
    expect(plain).toContain(`“${rationale}”\n— IMR CM99-0000001, issue 1\n${origin}/determinations/`)
    await page.getByRole('button', { name: 'Copy as Markdown' }).first().click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`> ${rationale}`)
  })

  it('shows similar disputes without the one itself', async () => {
    await open('/?q=cervical+traction')
    await page.getByRole('button', { name: 'Similar disputes' }).first().click()
    const similar = page.getByRole('region', { name: /^Disputes similar to/u })
    await similar.getByRole('link').first().waitFor()
    expect(await similar.getByRole('link').allInnerTexts()).toEqual(['Traction table sessions with a therapist'])
  })

  it('leaves nothing of one hit with the next that takes its place', async () => {
    await open('/?q=cervical+traction')
    await page.getByRole('button', { name: 'Similar disputes' }).first().click()
    await page.getByRole('button', { name: 'Copy quotation' }).first().click()
    await page.getByText('Quotation copied').waitFor()
    await box().fill('acupuncture')
    await expect.poll(() => hits().first().getByRole('heading').textContent()).toContain('Acupuncture')
    expect(await page.getByText('Quotation copied').count()).toBe(0)
    expect(await page.getByRole('region', { name: /^Disputes similar to/u }).count()).toBe(0)
  })

  it('asks at the first key, and with a fast hand not at every key while an answer is awaited', async () => {
    await open('/')
    server.delay = () => 300
    await box().pressSequentially('traction', { delay: 10 })
    await hits().first().waitFor()
    await site.settled()
    const asked = server.asked.flatMap((path) => /^\/api\/search\?q=(\w+)/u.exec(path)?.[1] ?? [])
    expect([asked[0], asked.at(-1)]).toEqual(['t', 'traction'])
    expect(asked.length).toBeLessThan(8)
  })

  it('asks each question once', async () => {
    await open('/')
    const asked = () => server.asked.filter((path) => path.startsWith('/api/search?q='))
    await box().fill('traction')
    await hits().first().waitFor()
    await page.getByRole('button', { name: /Physical therapy/u }).click()
    await expect.poll(() => count().textContent()).toBe('1 disputed treatment')
    await site.settled()
    expect(asked()).toEqual([expect.stringContaining('q=traction&limit'), expect.stringContaining('category=Physical')])
  })

  it('sets a guideline’s precedents side by side, with counts and filters', async () => {
    await open('/guidelines')
    await page.getByRole('searchbox').fill('trac')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByRole('link', { name: 'MTUS – Traction' }).click()
    await page.getByText('2 disputes: 1 upheld, 1 overturned').waitFor()
    const side = (name: string) => page.getByRole('region', { name }).getByRole('heading', { level: 3 })
    expect(await side('Upheld: 1').allInnerTexts()).toEqual(['Cervical traction unit for home use'])
    expect(await side('Overturned: 1').allInnerTexts()).toEqual(['Traction table sessions with a therapist'])
    expect(await page.locator('.years li').count()).toBe(3)
    await page.getByRole('button', { name: /Family Practice/u }).click()
    await page.getByText('1 dispute: 0 upheld, 1 overturned').waitFor()
    expect(page.url()).toContain('specialty=Family+Practice')
    expect(complaints).toEqual([])
  })

  it('says what is indexed, how it was decided, and what was left out and why', async () => {
    await open('/about')
    const row = page.getByRole('row').filter({ hasText: 'Physical' })
    expect((await row.getByRole('cell').allTextContents()).slice(0, 2)).toEqual(['0', '1'])
    expect(await page.locator('table svg.bar').count()).toBe(await page.locator('tbody tr').count())
    await page.getByText('2014/scan.pdf: The PDF has no text. no-text-layer').waitFor()
    expect(await page.locator('dt', { hasText: 'Index fingerprint' }).locator('+ dd').textContent()).toBe('0000000000000001')
    expect(complaints).toEqual([])
  })

  it('tells apart what the reviewer cites and what the claims administrator cited', async () => {
    await open('/?q=cervical+traction')
    const cited = hits().first().locator('.guidelines')
    expect((await cited.allTextContents()).map((text) => text.trim().replace(/\s+/gu, ' '))).toEqual([
      expect.stringMatching(/^Reviewer cites MTUS/u),
      expect.stringMatching(/^Claims administrator cites MTUS/u),
    ])
  })

  it('lists outcomes and contents of a letter, and leads to its source', async () => {
    const { id } = letters()[1]!.answer
    await open(`/determinations/${id}`)
    const outcomes = page.getByRole('region', { name: 'Disputed treatments and outcomes' })
    expect((await outcomes.textContent())?.match(/Overturned/gu)).toHaveLength(2)
    expect(await page.getByRole('navigation', { name: 'In this letter' }).getByRole('listitem').count()).toBe(2)
    const source = page.getByRole('link', { name: 'Open the source file' })
    expect(await source.getAttribute('href')).toBe(`${origin}/api/determinations/${id}/source`)
    expect(await page.getByText('One date could not be read.').count()).toBe(1)
  })

  it('asks for a key where the server does, keeps it for the session, and says when it is wrong', async () => {
    server.key = 'k'.repeat(32)
    await open('/?q=traction')
    const field = page.getByLabel('API key')
    await field.fill('wrong')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('The key was not accepted.').waitFor()
    await field.fill(server.key)
    await page.getByRole('button', { name: 'Continue' }).click()
    await hits().first().waitFor()
    await page.reload()
    await hits().first().waitFor()
    const file = page.waitForEvent('download')
    await open(`/determinations/${letters()[0]!.answer.id}`)
    await page.getByRole('link', { name: 'Open the source file' }).click()
    expect((await file).suggestedFilename()).toBe('0.txt')
  })

  it('says so where there is no such letter, guideline or page', async () => {
    await open('/determinations/ffffffffffffffff')
    await page.getByRole('heading', { name: 'There is no such letter in this index' }).waitFor()
    await open('/guidelines/none')
    await page.getByRole('heading', { name: 'No letter in this index cites this guideline' }).waitFor()
    await open('/nowhere')
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  })

  it.each(HOSTILE)('shows a question as text, whatever it holds: %s', async (text) => {
    for (const name of ['q', 'category']) {
      await open(`/?${new URLSearchParams({ [name]: text })}`)
      await expectHarmless()
    }
    expect(complaints).toEqual([])
  })

  it('shows a letter as text, whatever it holds', async () => {
    const { id, issues } = hostileLetter().answer
    const { start, end } = issues[0]!.spans.rationale!
    for (const path of [
      `/determinations/${id}?start=${start}&end=${end}`,
      '/guidelines',
      `/guidelines/${issues[0]!.reviewerGuidelines[0]!.key}`,
      '/about',
    ]) {
      await open(path)
      await expectHarmless()
    }
    expect(complaints).toEqual([])
  })

  it('shows what cannot be seen in a file name, and asks for the name as it is', async () => {
    const shown = 'letters/9\\x07\\x0a\\u202e.txt'
    await open(`/determinations/${hostileLetter().answer.id}`)
    expect(await page.locator('dt', { hasText: 'File' }).locator('+ dd').textContent()).toBe(shown)
    await open(`/?${new URLSearchParams({ q: 'traction', file: `letters/9${HOSTILE_NAME}.txt` })}`)
    await page.getByRole('button', { name: shown, pressed: true }).waitFor()
    expect(
      server.asked.some((path) => path.includes(new URLSearchParams({ file: `9${HOSTILE_NAME}.txt` }).toString().slice(5))),
    ).toBe(true)
    expect(complaints).toEqual([])
  })

  const expectHarmless = async () => {
    expect(await page.title()).not.toBe('owned')
    expect(await page.locator('img, svg[onload], h1:text-is("owned")').count()).toBe(0)
    expect(await site.isTooWide()).toBe(false)
  }
})
