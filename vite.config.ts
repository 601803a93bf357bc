import { defineConfig } from 'vite'

/** Two builds in one command: the page with hashed assets, and the widget as one file that needs no other. */
export default defineConfig({
  root: 'web',
  builder: {},
  environments: {
    client: { build: { outDir: '../dist/web', emptyOutDir: true } },
    widget: {
      consumer: 'client',
      build: {
        outDir: '../dist/web',
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'web/widget.ts',
          output: { format: 'es', entryFileNames: 'widget.js', codeSplitting: false },
        },
      },
    },
  },
})
