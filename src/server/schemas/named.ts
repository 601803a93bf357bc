import { z } from 'zod'

/** The schemas that have a name of their own in the OpenAPI document. */
export const named = z.registry<{ id: string }>()
