// What measuring side by side needs: a peer that answers line by line, and medians over rounds.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program that answers each line it is sent with one line of JSON. */
export function openPeer(command, args) {
  const peer = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: peer.stdout })[Symbol.asyncIterator]()
  return {
    async ask(request) {
      peer.stdin.write(`${JSON.stringify(request)}\n`)
      const { value, done } = await answers.next()
      if (done) throw new Error(`${args[0]} has ended.`)
      return JSON.parse(value)
    },
    close: () => peer.stdin.end(),
  }
}

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
