import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from './fixture/browser.ts'
import { letters } from './fixture/letters.ts'
import { Site } from './fixture/site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const [first] = letters()
const { start, end } = first!.answer.issues[0]!.spans.rationale!

interface View {
  name: string
  path: string
  prepare?: (site: Site) => Promise<unknown>
}

const VIEWS: View[] = [
  { name: 'first visit', path: '/' },
  { name: 'results', path: '/?q=traction+injections+denied' },
  { name: 'results with filters', path: '/?q=traction&category=Injections&from=2014-01-01&to=2014-12-31' },
  { name: 'keyword only', path: '/?q=keywordonly+traction' },
  { name: 'nothing close', path: '/?q=xylophone' },
  {
    name: 'similar disputes',
    path: '/?q=cervical+traction',
    prepare: ({ page }) => page.getByRole('button', { name: 'Similar disputes' }).first().click(),
  },
  {
    name: 'suggestions',
    path: '/',
    prepare: async ({ page, server }) => {
      server.suggestions = ['traction unit', 'traction table']
      await page.getByRole('combobox').first().pressSequentially('tract')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'server away',
    path: '/',
    prepare: async ({ page, context }) => {
      await context.setOffline(true)
      await page.getByRole('combobox').first().fill('traction')
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'letter', path: `/determinations/${first!.answer.id}?start=${start}&end=${end}` },
  { name: 'no such letter', path: '/determinations/ffffffffffffffff' },
  {
    name: 'filters opened',
    path: '/?q=traction&decision=upheld',
    prepare: async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 800 })
      await page.getByRole('button', { name: 'Filters (1)' }).click()
    },
  },
  { name: 'guidelines', path: '/guidelines' },
  { name: 'no such guideline', path: '/guidelines/none' },
  { name: 'no such page', path: '/nowhere' },
  { name: 'guideline', path: '/guidelines/mtus.traction' },
  { name: 'about', path: '/about' },
]

const THEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const

describeInBrowser('accessibility', () => {
  let site: Site

  beforeAll(async () => {
    site = await Site.build()
  })
  afterAll(() => site?.close())
  afterEach(() => site.end())

  const show = async (view: View) => {
    await site.open(view.path)
    await view.prepare?.(site)
    await site.page.waitForTimeout(150)
  }

  it.each(VIEWS)(
    'has nothing for axe to find in light, dark and forced colours, and fits 320 px and 200 % zoom: $name',
    async (view) => {
      await site.begin({ reducedMotion: 'reduce' })
      await show(view)
      for (const { name, media } of THEMES) {
        await site.page.emulateMedia({ ...media, reducedMotion: 'reduce' })
        expect({ [name]: await violations(site.page) }).toEqual({ [name]: [] })
      }
      // 200 % zoom of a window 1280 px wide lays out as 640 px.
      for (const width of [320, 640]) {
        await site.page.setViewportSize({ width, height: 640 })
        expect({ width, isTooWide: await site.isTooWide() }).toEqual({ width, isTooWide: false })
      }
    },
  )

  it('works by keyboard from the question to the cited passage and back', async () => {
    await site.begin()
    await site.open('/')
    const { page } = site
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('cervical traction')
    await page.keyboard.press('Enter')
    const title = 'Cervical traction unit for home use'
    await page.getByRole('link', { name: title }).waitFor()
    for (let steps = 0; steps < 40 && (await focused(page)) !== title; steps += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('mark.cited').waitFor()
    await expect.poll(() => focused(page)).toBe(first!.answer.issues[0]!.rationale)
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('link', { name: title }).waitFor()
  })

  it('announces counts and the absence of answers politely, once the typing pauses', async () => {
    await site.begin()
    await site.open('/')
    const { page } = site
    const status = page.locator('imr-search p[role=status]').first()
    await page.getByRole('combobox').first().pressSequentially('traction')
    await expect.poll(() => status.textContent()).toMatch(/^\d+ disputed treatments$/u)
    await page.getByRole('combobox').first().fill('xylophone')
    await expect.poll(() => status.textContent()).toBe('Nothing close was found')
  })

  it('offers suggestions as a combobox: arrows choose, Enter asks, Escape closes and keeps what was typed', async () => {
    await site.begin()
    await site.open('/')
    const { page, server } = site
    server.suggestions = ['traction unit', 'traction table']
    const box = page.getByRole('combobox').first()
    await box.pressSequentially('tract')
    await page.getByRole('option', { name: 'traction unit' }).waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    expect(await box.getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const active = page.locator(`#${await box.getAttribute('aria-activedescendant')}`)
    expect(await active.textContent()).toBe('traction table')
    expect(await active.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await box.getAttribute('aria-expanded')).toBe('false')
    expect(await box.inputValue()).toBe('tract')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    expect(await box.inputValue()).toBe('traction table')
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('traction table')
  })

  it('moves nothing where motion is unwanted', async () => {
    await site.begin({ reducedMotion: 'reduce' })
    await site.open('/?q=traction')
    expect(await site.page.evaluate(() => document.getAnimations().length)).toBe(0)
    const durations = await site.page
      .locator('button, a, .answer')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).transitionDuration))
    expect(new Set(durations)).toEqual(new Set(['0s']))
  })

  it('prints one hit as an exhibit: outcome, passage, citation, address and hash, and no controls', async () => {
    await site.begin()
    await site.open('/?q=traction+injections')
    const { page } = site
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printing'
      }
    })
    await page.emulateMedia({ media: 'print' })
    const hit = page.locator('imr-hit article').first()
    for (const part of ['.outcome', 'blockquote', '.citation', 'p.on-paper'])
      expect(await hit.locator(part).isVisible()).toBe(true)
    expect(await hit.locator('p.on-paper').textContent()).toMatch(/http.*\/determinations\/.*SHA-256 0{64}/u)
    for (const control of ['imr-search-box', 'aside', 'header', '.actions'])
      expect(await page.locator(control).first().isVisible()).toBe(false)
    const { rationale } = first!.answer.issues[1]!
    const long = page.locator('imr-hit article').nth(1).locator('blockquote:visible')
    expect(await long.allTextContents()).toEqual([rationale])
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Print' }).nth(1).click()
    await expect.poll(() => page.title()).toBe('printing')
  })
})

/** What axe finds, in a form that a failing test can show. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary}`),
  )
}

/** The text of the element that has the focus, shadow roots included. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element?.textContent?.trim() ?? ''
  })
}
