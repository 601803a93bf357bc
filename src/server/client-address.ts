import { type BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address that a request comes from. `X-Forwarded-For` is read from its end, as far as the proxies that wrote it are
 * trusted; anybody could have written the rest.
 */
export function clientAddress(context: Context, trusted: BlockList): string {
  const peer = context.env?.incoming === undefined ? '' : (getConnInfo(context).remote.address ?? '')
  return believedAddress(peer, context.req.header('X-Forwarded-For') ?? '', trusted)
}

/** The last address that a trusted proxy vouches for, from the peer backwards. */
export function believedAddress(peer: string, forwardedFor: string, trusted: BlockList): string {
  let address = unmapped(peer)
  for (const hop of forwardedFor.split(',').reverse()) {
    const next = unmapped(hop.trim())
    if (!isTrusted(address, trusted) || isIP(next) === 0) return address
    address = next
  }
  return address
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const version = isIP(address)
  return version !== 0 && trusted.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/** Sockets that take both kinds of addresses show IPv4 ones as `::ffff:192.0.2.1`. */
function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
