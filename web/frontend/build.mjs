// Builds the style sheet and the script into the web module's resources, the same bytes each time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import * as sass from 'sass'

const target = '../src/main/resources/assets'
mkdirSync(target, { recursive: true })

// The licence of what is built in goes with it.
const { license, version } = JSON.parse(
  readFileSync('node_modules/govuk-frontend/package.json', 'utf8')
)
if (license !== 'MIT') throw new Error('the licence of govuk-frontend changed')
const notice =
  `/*! Built with govuk-frontend ${version}, MIT licence: ` +
  'Copyright (c) Crown Copyright (Government Digital Service) */\n'

const { css } = sass.compile('src/remit.scss', {
  loadPaths: ['node_modules'],
  charset: false,
  quietDeps: true,
  style: 'compressed'
})
// No address may be in it: neither fonts nor pictures of others.
for (const forbidden of ['url(', '@font-face', 'GDS Transport', '@import']) {
  if (css.includes(forbidden)) throw new Error(`the style sheet holds ${forbidden}`)
}
writeFileSync(`${target}/remit.css`, notice + css + '\n')

await build({
  entryPoints: ['src/remit.mjs'],
  banner: { js: notice.trim() },
  bundle: true,
  format: 'esm',
  legalComments: 'none',
  minify: true,
  outfile: `${target}/remit.js`,
  target: 'es2020'
})
