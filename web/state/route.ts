/** A view of the page, as its address names it. */
export type Route =
  | { view: 'search' }
  | { view: 'letter'; id: string }
  | { view: 'guidelines' }
  | { view: 'guideline'; key: string }
  | { view: 'about' }
  | { view: 'unknown' }

/** The view at a path below the page's base; a base path ends with `/`. */
export function routeOf(pathname: string, base = '/'): Route {
  if (!pathname.startsWith(base)) return { view: 'unknown' }
  const parts = pathname
    .slice(base.length)
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
  const [first, second, ...more] = parts
  if (first === undefined || first === 'index.html') return { view: 'search' }
  if (more.length > 0) return { view: 'unknown' }
  if (first === 'determinations' && second !== undefined) return { view: 'letter', id: second }
  if (first === 'guidelines') return second === undefined ? { view: 'guidelines' } : { view: 'guideline', key: second }
  if (first === 'about' && second === undefined) return { view: 'about' }
  return { view: 'unknown' }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
