import { z } from 'astro/zod';
import { FILL_IN } from '../../catalogue/leftToFill.ts';

/** A JSON Schema, as far as a draft needs it. */
type Shape = z.core.JSONSchema.BaseSchema;

/** Words that YAML takes for a truth value or nothing, so that they stand in quotes. */
const NOT_PLAIN = new Set(['no', 'yes', 'off', 'on', 'true', 'false', 'null']);

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

const write = (text: string): string =>
  /^[a-z][a-z0-9-]*$/.test(text) && !NOT_PLAIN.has(text) ? text : JSON.stringify(text);

const itemOf = ({ items }: Shape): Shape => (isShape(items) && !Array.isArray(items) ? items : {});

/** What is to be written, after the words to choose from. */
const hintOf = (shape: Shape): string => {
  const words = shape.enum === undefined ? '' : `one of ${shape.enum.map(String).join(', ')}`;
  const hint = shape.description ?? itemOf(shape).description ?? '';
  return [words, hint].filter((part) => part !== '').join('; ');
};

/** A value that fits where a text that says what to write would not; undefined where any text fits. */
const stand = ({ anyOf = [], enum: words, examples, type, minimum }: Shape): string | undefined => {
  if (anyOf.some((one) => one.type === 'null')) return 'null';
  const [first] = words ?? examples ?? [];
  if (typeof first === 'string') return write(first);
  if (anyOf[0] !== undefined) return stand(anyOf[0]);
  if (type === 'boolean') return 'false';
  return type === 'integer' || type === 'number' ? String(minimum ?? 1) : undefined;
};

const scalar = (shape: Shape): string => {
  const value = stand(shape);
  const marker = `${FILL_IN}: ${hintOf(shape)}`;
  return value === undefined ? write(marker) : `${value} # ${marker}`;
};

const indent = (lines: readonly string[], first: string): string[] =>
  lines.map((line, i) => `${i === 0 ? first : '  '}${line}`);

/** The items of a list, as many as it needs at least. */
const items = (shape: Shape): string[] => {
  const item = itemOf(shape);
  const lines =
    item.type === 'object' ? fields(item, {}) : [scalar({ ...item, description: hintOf(shape) })];
  return Array.from({ length: shape.minItems ?? 1 }, () => indent(lines, '- ')).flat();
};

const field = (name: string, shape: Shape): string[] => {
  if (shape.type !== 'object' && shape.type !== 'array') return [`${name}: ${scalar(shape)}`];
  const saysEach = shape.type === 'array' && itemOf(shape).type !== 'object';
  const note = saysEach || shape.description === undefined ? '' : ` # ${FILL_IN}: ${hintOf(shape)}`;
  const lines = shape.type === 'array' ? items(shape) : fields(shape, {});
  return [`${name}:${note}`, ...indent(lines, '  ')];
};

const fields = (shape: Shape, given: Readonly<Record<string, string>>): string[] =>
  Object.entries(shape.properties ?? {}).flatMap(([name, value]) => {
    if (!isShape(value)) return [];
    const known = given[name];
    if (known !== undefined) return [`${name}: ${known}`];
    if (shape.required?.includes(name) === true) return field(name, value);
    return [`# ${FILL_IN} ${name}, or delete this line: ${hintOf(value)}`];
  });

/**
 * YAML that fits a schema and says of every field, in order, how it is filled.
 *
 * @param schema of a collection; its descriptions are the hints
 * @param given fields that are known, as YAML
 * @example
 * draftFacts(toolSchema, { number: '7' }).split('\n')[2]; // 'maker: "FILL IN: who makes it"'
 */
export const draftFacts = (schema: z.ZodType, given: Readonly<Record<string, string>>): string =>
  fields(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), given).join('\n');
