// Where the editor finds its workers: beside this script.

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL('./' + (WORKER_FILES[label] ?? WORKER_FILES.editor), import.meta.url)),
};
