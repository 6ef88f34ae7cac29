// Makes one folder of files that a server can hand out: the page's script and style under names that change with their content, the workers of its
// editor, a manifest that says which is which, and the notices of everything that was put in. `node build.mjs FOLDER`; the folder appears whole or not at all.
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
if (!process.argv[2]) { throw new Error('Say where to: node build.mjs FOLDER'); }
const target = resolve(process.argv[2]);
await mkdir(dirname(target), { recursive: true });
const folder = await mkdtemp(target + '.');

const common = {
  absWorkingDir: here,
  outdir: folder,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  assetNames: '[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
};

// A worker is one classic script. Its own imports on demand are put in, because a worker of that kind cannot load parts.
const workers = await build({
  ...common,
  format: 'iife',
  entryPoints: {
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
});
const workerFiles = Object.fromEntries(filesOf(workers).filter(file => file.entry).map(file => [file.name.replace(/\.worker-.*$/, ''), file.name]));

const page = await build({
  ...common,
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  entryPoints: { graphiql: 'source/page.jsx' },
  loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
  define: { ...common.define, WORKER_FILES: JSON.stringify(workerFiles) },
});
const entry = filesOf(page).find(file => file.entry === 'source/page.jsx');

// The page's style has the styles of the parts that are loaded later; nothing would ever ask for them apart.
await Promise.all(filesOf(page).filter(file => file.name.endsWith('.css') && file.name !== entry.style).map(file => rm(join(folder, file.name))));

await writeFile(join(folder, 'manifest.json'), JSON.stringify({ script: entry.name, style: entry.style }) + '\n');
await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), await notices([workers, page]));
await put();

function filesOf(result) {
  return Object.entries(result.metafile.outputs).map(([path, output]) => ({
    name: basename(path), entry: output.entryPoint, style: output.cssBundle && basename(output.cssBundle),
  }));
}

/** The packages that are in the files, each with the licence that it came with. */
async function notices(results) {
  const folders = new Set(results.flatMap(result => Object.keys(result.metafile.inputs))
    .map(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean));
  const parts = [];
  for (const package_ of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(here, package_, 'package.json'), 'utf8'));
    const files = (await readdir(join(here, package_))).filter(file => /^(licen[cs]e|notice|copying|thirdpartynotices)/i.test(file)).sort();
    const texts = await Promise.all(files.map(file => readFile(join(here, package_, file), 'utf8')));
    parts.push([`${name} ${version} (${license ?? 'see below'})`, ...texts.map(text => text.trim())].join('\n\n'));
  }

  return 'The files of this folder contain the packages below, each under its own licence.\n\n' + parts.join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

/** Another build may have been faster: what it left is the same, and stays. */
async function put() {
  try {
    await rename(folder, target);
  } catch (problem) {
    const isThere = await stat(join(target, 'manifest.json')).then(() => true, () => false);
    if (problem.code === 'EXDEV') { await cp(folder, target, { recursive: true }); } else if (!isThere) { throw problem; }
    await rm(folder, { recursive: true });
  }
}
