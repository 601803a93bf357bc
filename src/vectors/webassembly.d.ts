// What is used of WebAssembly; neither the language's nor Node's types declare it.
declare namespace WebAssembly {
  class Memory {
    /** @param descriptor Size in pages of 64 KiB. */
    constructor(descriptor: { initial: number })
    readonly buffer: ArrayBuffer
  }
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>)
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>)
    readonly exports: unknown
  }
}
