// What is used of WebAssembly; neither the language's nor Node's types declare it.
declare namespace WebAssembly {
  class Memory {
    /** @param descriptor Sizes in pages of 64 KiB; shared memory never grows beyond the maximum. */
    constructor(descriptor: { initial: number; maximum: number; shared: true })
    readonly buffer: SharedArrayBuffer
  }
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>)
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>)
    readonly exports: unknown
  }
}
