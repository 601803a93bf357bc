import { define } from './elements/define.ts'
import { ImrFilters } from './elements/filters.ts'
import { ImrHit } from './elements/hit.ts'
import { ImrSearch } from './elements/search.ts'
import { ImrSearchBox } from './elements/search-box.ts'

/** The search element for other pages: it asks the server that its script came from, and shows five hits. */
class Widget extends ImrSearch {
  constructor() {
    super()
    this.server = new URL('.', new URL(import.meta.url)).href
    this.hits = 5
  }
}

define({ 'imr-hit': ImrHit, 'imr-search-box': ImrSearchBox, 'imr-filters': ImrFilters, 'imr-search': Widget })
