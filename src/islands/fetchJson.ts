/**
 * Fetches a JSON file of this site.
 *
 * @throws {Error} when it does not come
 * @example
 * const tools = (await fetchJson(toolChoicesPath())) as ToolChoice[];
 */
export const fetchJson = async (path: string): Promise<unknown> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} was answered with status ${String(response.status)}.`);
  return response.json();
};
