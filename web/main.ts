import { ImrAbout } from './elements/about.ts'
import { ImrApp } from './elements/app.ts'
import { define } from './elements/define.ts'
import { ImrFilters } from './elements/filters.ts'
import { ImrGuideline } from './elements/guideline.ts'
import { ImrGuidelines } from './elements/guidelines.ts'
import { ImrHit } from './elements/hit.ts'
import { ImrLetter } from './elements/letter.ts'
import { ImrSearch } from './elements/search.ts'
import { ImrSearchBox } from './elements/search-box.ts'

/** The page of the server that this script, one folder below the page's root, came from: a path prefix is kept. */
class PageApp extends ImrApp {
  constructor() {
    super()
    this.server = new URL('..', new URL(import.meta.url)).href
  }
}

define({
  'imr-hit': ImrHit,
  'imr-search-box': ImrSearchBox,
  'imr-filters': ImrFilters,
  'imr-search': ImrSearch,
  'imr-letter': ImrLetter,
  'imr-guidelines': ImrGuidelines,
  'imr-guideline': ImrGuideline,
  'imr-about': ImrAbout,
  'imr-app': PageApp,
})
