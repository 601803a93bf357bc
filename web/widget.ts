import { define } from './elements/define.ts'
import { ImrHit } from './elements/hit.ts'
import { ImrSearch } from './elements/search.ts'
import { ImrSearchBox } from './elements/search-box.ts'

define({ 'imr-hit': ImrHit, 'imr-search-box': ImrSearchBox, 'imr-search': ImrSearch })
