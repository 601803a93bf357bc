import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeInBrowser } from './fixture/browser.ts'
import { Intranet } from './fixture/intranet.ts'
import { letters } from './fixture/letters.ts'
import { Site } from './fixture/site.ts'

describeInBrowser('the widget in an intranet page of another origin', () => {
  let site: Site
  let host: Intranet

  beforeAll(async () => {
    site = await Site.build()
  })
  afterAll(() => site?.close())
  beforeEach(async () => {
    await site.begin()
    host = new Intranet()
    host.widgetOrigin = site.origin
    await host.start()
    await site.page.goto(`${host.origin}/`)
    await site.settled()
  })
  afterEach(async () => {
    await site.end()
    host.stop()
  })

  const widget = (id: string) => site.page.locator(`#${id}`)

  it('searches under a strict policy, and breaks none of it', async () => {
    await widget('all').getByRole('combobox').fill('cervical traction')
    await widget('all').locator('imr-hit article').first().waitFor()
    expect(site.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  })

  it('stands beside another with filters, number of hits and words of its own', async () => {
    const other = widget('overturned')
    expect(await other.getByRole('combobox', { name: 'Find overturned denials' }).inputValue()).toBe('acupuncture')
    await other.getByRole('combobox').fill('traction')
    await expect
      .poll(() => other.locator('imr-hit article h3').allInnerTexts())
      .toEqual(['Traction table sessions with a therapist'])
    expect(site.server.asked.at(-1)).toContain('decision=overturned&limit=3')
    expect(await widget('all').getByRole('combobox').inputValue()).toBe('')
    expect(await widget('all').locator('imr-hit').count()).toBe(0)
  })

  it('takes the page’s variables and parts, and nothing else of its styles', async () => {
    const other = widget('overturned')
    const style = (selector: string, name: string) =>
      other
        .locator(selector)
        .first()
        .evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name)
    await other.locator('imr-hit article').first().waitFor()
    expect(await style('button.solid', 'background-color')).toBe('rgb(91, 42, 134)')
    expect(await style('button.solid', 'text-transform')).toBe('none')
    expect(await style('h3 a', 'font-style')).toBe('italic')
    expect(await style('h3 a', 'text-transform')).toBe('none')
    expect(await style('h3 a', 'font-family')).not.toContain('Georgia')
  })

  it('leads to the letter on its server, and tells the page first', async () => {
    const { page } = site
    const link = widget('overturned').getByRole('link', { name: 'Acupuncture therapy for cervical region' })
    expect(await link.getAttribute('href')).toMatch(
      new RegExp(`^${site.origin}/determinations/${letters()[1]!.answer.id}\\?`, 'u'),
    )
    await page.evaluate(() => document.addEventListener('imr-open', (event) => event.preventDefault()))
    await link.click()
    await page.getByText('Opened: Acupuncture therapy for cervical region').waitFor()
    expect(page.url()).toBe(`${host.origin}/`)
  })

  it('leaves the page’s address, title and keys alone', async () => {
    const { page } = site
    const title = await page.title()
    await widget('all').getByRole('combobox').fill('traction')
    await widget('all').locator('imr-hit article').first().waitFor()
    await page.keyboard.press('Escape')
    expect([page.url(), await page.title()]).toEqual([`${host.origin}/`, title])
  })

  it('keeps to the page’s colour scheme, not the reader’s', async () => {
    await site.page.emulateMedia({ colorScheme: 'dark' })
    const background = await widget('all')
      .locator('.field')
      .evaluate((node) => getComputedStyle(node).backgroundColor)
    expect(background).toBe('rgb(255, 255, 255)')
  })

  it('asks with a key that the page gives it, as text or by a function', async () => {
    const { page, server } = site
    server.key = 'k'.repeat(32)
    await page.evaluate((key) => {
      ;(document.querySelector('#all') as HTMLElement & { apiKey: unknown }).apiKey = () => Promise.resolve(key)
      document.querySelector('#overturned')!.setAttribute('api-key', key)
    }, server.key)
    for (const id of ['all', 'overturned']) {
      await widget(id).getByRole('combobox').fill('traction')
      await widget(id).locator('imr-hit article').first().waitFor()
    }
  })

  it('cleans up when it is taken out of the page, and works when it is put back', async () => {
    const { page } = site
    await page.evaluate(() => {
      const element = document.querySelector('#all')!
      const parent = element.parentElement!
      element.remove()
      parent.append(element)
    })
    await widget('all').getByRole('combobox').fill('traction')
    await widget('all').locator('imr-hit article').first().waitFor()
  })
})
