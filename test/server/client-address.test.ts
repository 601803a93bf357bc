import { describe, expect, it } from 'vitest'
import { believedAddress } from '../../src/server/client-address.ts'
import { addressSet } from '../../src/server/config.ts'

const TRUSTED = addressSet(['10.0.0.0/8', '::1', '192.0.2.7'])

/** Each row: the socket's peer, the forwarding header, the address to count for. */
const ROWS: [why: string, peer: string, forwardedFor: string, believed: string][] = [
  ['no proxy', '203.0.113.5', '', '203.0.113.5'],
  ['a header that nobody trusted wrote', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
  ['one trusted proxy', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['a client that makes up a hop', '10.1.2.3', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
  ['two trusted proxies', '10.1.2.3', '198.51.100.1, 192.0.2.7', '198.51.100.1'],
  ['a trusted proxy that says nothing', '10.1.2.3', '', '10.1.2.3'],
  ['a hop that is no address', '10.1.2.3', '198.51.100.1, <script>', '10.1.2.3'],
  ['an IPv4 address in IPv6 form', '::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['an IPv6 proxy', '::1', '2001:db8::7', '2001:db8::7'],
  ['no socket', '', '198.51.100.1', ''],
]

describe('believedAddress', () => {
  it.each(ROWS)('with %s', (_why, peer, forwardedFor, believed) => {
    expect(believedAddress(peer, forwardedFor, TRUSTED)).toBe(believed)
  })
})
