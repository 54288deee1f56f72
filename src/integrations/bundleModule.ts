import { build, type Plugin } from 'vite';

/** What a module is bundled from, and for what. */
export interface BundleSettings {
  /** The file to begin with. */
  readonly entry: string;
  readonly target: string;
  /** Names that stand for values, as Vite's `define`. */
  readonly define?: Readonly<Record<string, string>>;
  readonly plugins?: readonly Plugin[];
  /** Whether it may ask for Node's own modules. */
  readonly node?: boolean;
}

/**
 * Bundles a module with all that it imports into one, readable and without dependencies.
 *
 * @returns its code
 * @throws {Error} when it does not come out as one file
 * @example
 * await bundleModule({ entry: 'src/matching/publicMatcher.ts', target: 'es2023' });
 */
export const bundleModule = async (settings: BundleSettings): Promise<string> => {
  const { entry, target, define = {}, plugins = [], node = false } = settings;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    plugins: [...plugins],
    ...(node && { ssr: { noExternal: true } }),
    build: {
      write: false,
      minify: false,
      target,
      ...(node ? { ssr: entry } : { lib: { entry, formats: ['es'], fileName: 'module' } }),
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [only, ...others] = outputs.flatMap((file) => (file.type === 'chunk' ? file.code : []));
  if (only === undefined || others.length > 0) {
    throw new Error(
      `${entry} was bundled into ${String(outputs.length)} files: see that it loads nothing late.`,
    );
  }
  return only;
};
