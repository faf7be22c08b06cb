import { isMainThread } from 'node:worker_threads';
import { installFileLayer } from './file-layer.ts';
import { installTableLayer } from './table-layer.ts';

// Loaded before everything else, in each thread: our own files are written in the first, the table's in the other.
installFileLayer();
if (!isMainThread) installTableLayer();
