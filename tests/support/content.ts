import { contentFolder } from '../../src/cli/contentFolder.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';

/** The content of the project, read once for all files of tests that run together; none may change it. */
export const { content } = readContent(contentFolder);
