/** The part of a lockfile that tells what is installed where. */
export interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean }>
  >;
}

/**
 * Names what is not installed as the lockfile says: missing, or there in another version.
 *
 * @param lock what package-lock.json holds
 * @param installed what npm wrote into node_modules when it installed
 * @returns paths with the version wanted and the one that is there
 * @example
 * const lock = { packages: { '': {}, 'node_modules/tea': { version: '2.0.0' } } };
 * outdatedPackages(lock, { packages: {} }); // ['node_modules/tea 2.0.0 (not there)']
 */
export const outdatedPackages = (lock: Lock, installed: Lock): string[] =>
  Object.entries(lock.packages).flatMap(([path, { version, optional }]) => {
    const there = installed.packages[path]?.version;
    // The root has no version, and binaries of other platforms are left out.
    if (path === '' || there === version || (optional && there === undefined)) return [];
    return [`${path} ${String(version)} (${there ?? 'not there'})`];
  });
