import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative, sep } from 'node:path';
import { die, folder, momentOf, refusalAt } from './killing.ts';

const real = { ...fs };
const realPromises = { ...fs.promises };
const paths = new Map<number, string>();
/** Within one call of ours Node's own calls are no further writes. */
let inside = false;

/** `mails/#.eml.next` for `/…/mails/000007.eml.next`; undefined for what lies elsewhere. */
function placeOf(file: unknown): string | undefined {
  const path = typeof file === 'number' ? paths.get(file) : String(file);
  const place = path === undefined ? '' : relative(folder, path).replaceAll(sep, '/');
  if (place.startsWith('..') || place.startsWith('closure.json') || path === undefined) return undefined;
  return place.replace(/[0-9a-f]{32,}/g, '*').replace(/\d+/g, '#') || 'folder';
}

function halfOf(content: unknown): Buffer {
  const bytes = Buffer.from(content instanceof Uint8Array ? content : String(content));
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

/** @param half writes the first half; left out where there is none */
function layer<Args extends unknown[], Result>(
  verb: string,
  original: (...args: Args) => Result,
  half?: (...args: Args) => void,
): (...args: Args) => Result {
  return (...args) => {
    const place = inside ? undefined : placeOf(args[0]);
    if (place === undefined) return original(...args);
    inside = true;
    try {
      const site = `${verb} ${place}`;
      const code = refusalAt(site);
      if (code === 'ENOSPC') half?.(...args);
      if (code) throw Object.assign(new Error(`${code}: ${site}`), { code, path: String(args[0]) });
      const moment = momentOf(site, half !== undefined);
      if (moment === 'before') die();
      if (moment === 'middle') {
        half?.(...args);
        die();
      }
      const result = original(...args);
      if (moment === 'after') die();
      return result;
    } finally {
      inside = false;
    }
  };
}

/** Between every write of ours to the data folder and the disk. */
export function installFileLayer(): void {
  Object.assign(fs, {
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      const descriptor = real.openSync(...args);
      paths.set(descriptor, String(args[0]));
      return descriptor;
    },
    writeFileSync: layer('write', real.writeFileSync, (file, content, options) =>
      real.writeFileSync(file, halfOf(content), options),
    ),
    appendFileSync: layer('append', real.appendFileSync, (file, content) =>
      real.appendFileSync(file, halfOf(content)),
    ),
    writeSync: layer(
      'write in',
      (file: number, content: string, position: number) => real.writeSync(file, content, position),
      (file, content, position) =>
        void real.writeSync(file, halfOf(content), 0, halfOf(content).length, position),
    ),
    renameSync: layer('rename', real.renameSync),
    linkSync: layer('link', real.linkSync),
    rmSync: layer('remove', real.rmSync),
    mkdirSync: layer('make folder', real.mkdirSync),
    chmodSync: layer('change mode', real.chmodSync),
    truncateSync: layer('truncate', real.truncateSync),
    fdatasyncSync: layer('sync', real.fdatasyncSync),
  });
  Object.assign(fs.promises, { mkdir: layer('make folder', realPromises.mkdir) });
  syncBuiltinESMExports();
}
