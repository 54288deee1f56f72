import type { Plugin } from 'vite';

/**
 * Keeps what a script exports that is built as a worker. Vite drops it, because a worker gives nothing to others; ours are
 * loaded by their addresses as well, and hand over what they export like any module.
 *
 * @example
 * defineConfig({ vite: { worker: { plugins: () => [keptExports()] } } });
 */
export const keptExports = (): Plugin => ({
  name: 'unreject:kept-exports',
  options: (options) => ({ ...options, preserveEntrySignatures: 'strict' }),
});
