/** The stages of building an index, in their order. */
export type IndexStage = 'reading letters' | 'writing letters' | 'embedding passages' | 'indexing words' | 'saving'

/** How far a stage is. */
export interface IndexProgress {
  stage: IndexStage
  done: number
  /** 0 where it is not known. */
  total: number
}

/** Takes progress as it comes: often, and from `done` 0 on in every stage. */
export type ProgressListener = (progress: IndexProgress) => void
