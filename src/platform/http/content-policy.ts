type Directives = Readonly<Record<string, readonly string[]>>

/** What a page of ours may do: run our scripts, and talk to us. */
const OPEN: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** A sealed page runs our scripts and talks to nobody: no request, no form, no picture, no frame. */
const SEALED: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'none'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** Where scripts lie that may fetch nothing at all, not even another script. */
export const SEALED_ASSETS = '/sealed/'

// A worker has the policy of its own script, not that of its page (HTML, "run a worker").
const SEALED_SCRIPT: Directives = { 'default-src': ["'none'"], 'base-uri': ["'none'"] }

/** In: whether a page is sealed. Out: its content policy, as helmet takes it. */
export function contentPolicy(sealed: boolean) {
  const directives = Object.entries(sealed ? SEALED : OPEN)
  return {
    useDefaults: false,
    directives: Object.fromEntries(directives.map(([name, from]) => [name, [...from]])),
  }
}

/** In: an asset's path. Out: its content policy as a header, where it has one of its own. */
export function assetPolicy(path: string): string | null {
  if (!path.includes(SEALED_ASSETS)) return null
  return Object.entries(SEALED_SCRIPT)
    .map(([name, from]) => `${name} ${from.join(' ')}`)
    .join('; ')
}
