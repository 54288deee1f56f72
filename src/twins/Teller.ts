import type { Content, ContentEntry } from '../catalogue/content.ts';
import type { Catalogue } from '../catalogue/openCatalogue.ts';
import { freeAndPaid } from '../catalogue/relations.ts';
import { claimPath, entryPath, type PagedKind } from '../paths.ts';
import type { CaseView, LinkView, RouteView } from '../schemas/views/parts.ts';
import { bodyBlocks } from './bodyBlocks.ts';
import { literal, sayProse, type Speech, type Voice } from './voices.ts';

type Kind = LinkView['kind'];
type Reading = Content['pools'][number]['facts']['reading'];
type Route = Content['routes'][number];
type Case = Content['variants'][number]['facts']['cases'][number];

/** What the facts of every entry with a page have in common. */
interface FrameFacts {
  readonly number: number;
  readonly title: string;
  readonly gist: string;
  readonly status?: 'active' | 'changed' | 'retired';
  readonly notice?: string | undefined;
  readonly verified: string;
  readonly review: string;
  readonly changes: readonly { readonly on: string; readonly text: string }[];
}

/** Tells the facts of one page in one voice, with absolute addresses. */
export class Teller {
  readonly catalogue: Catalogue;
  private readonly site: URL | undefined;
  private readonly claims: readonly string[];
  private readonly speech: Speech;

  /**
   * @param site the address of the site
   * @param claims ids of the claims that the page rests on; no others are cited
   */
  constructor(
    catalogue: Catalogue,
    site: URL | undefined,
    voice: Voice,
    claims: readonly string[] = [],
  ) {
    this.catalogue = catalogue;
    this.site = site;
    this.claims = claims;
    const address = (kind: Parameters<typeof entryPath>[0], slug: string): string =>
      this.at(entryPath(kind, slug));
    this.speech = { voice, address, claims: new Set(claims) };
  }

  /** The same teller for a page that rests on these claims. */
  about(claims: readonly string[]): Teller {
    return new Teller(this.catalogue, this.site, this.speech.voice, claims);
  }

  /** The absolute address of a path inside the site. */
  at(path: string): string {
    return new URL(path, this.site).href;
  }

  /** Writes prose. */
  readonly say = (prose: string): string => sayProse(prose, this.speech);

  /** Writes what is no prose, such as a title. */
  readonly write = (text: string): string => literal(text, this.speech.voice);

  /** How to see whether a meter is what blocked. */
  reading({ look, ifCause, ifNot }: Reading): Reading {
    return { look: this.say(look), ifCause: this.say(ifCause), ifNot: this.say(ifNot) };
  }

  /** The blocks of a body. */
  blocks(body: string): string[] {
    return bodyBlocks(body).map((lines) => lines.map(this.say).join('\n'));
  }

  /** Where a literal text was seen: the place of a claim, or an outside page. */
  sourceOf(source: string): string {
    return source.startsWith('https:') ? source : this.at(claimPath(source));
  }

  /**
   * Another entry, by name and page.
   *
   * @example
   * const { content } = readContent('tests/fixtures/sites/whole');
   * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
   * teller.link('tool', 'kettle').url; // 'https://tea.example/tools/kettle/'
   */
  link<Of extends Kind>(kind: Of, slug: string): LinkView & { kind: Of } {
    const title = this.write(this.catalogue[kind](slug).facts.title);
    return { kind, slug, title, url: this.at(entryPath(kind, slug)) };
  }

  links(kind: Kind, slugs: readonly string[]): LinkView[] {
    return slugs.map((slug) => this.link(kind, slug));
  }

  /** Fixes, those that cost nothing before those that do. */
  freeFirst(slugs: readonly string[]): string[] {
    const { free, paid } = freeAndPaid(slugs.map((slug) => this.catalogue.fix(slug)));
    return [...free, ...paid].map(({ slug }) => slug);
  }

  /** Other entries, each with the words that tell it from this one. */
  neighbours(
    list: readonly { readonly kind: Kind; readonly slug: string; readonly tell: string }[],
  ): (LinkView & { tell: string })[] {
    return list.map(({ kind, slug, tell }) => ({ ...this.link(kind, slug), tell: this.say(tell) }));
  }

  /** The ways of requests, with the pools that they meet. */
  routes(routes: readonly Route[]): RouteView[] {
    const step = ({ pools, join, when }: Route['steps'][number]) => ({
      pools: this.links('pool', pools),
      join,
      when: this.say(when),
    });
    return routes.map(({ id, title, who, steps, besides }) => ({
      id,
      title: this.write(title),
      who: this.say(who),
      steps: steps.map(step),
      ...(besides !== undefined && { besides: step(besides) }),
    }));
  }

  cases(page: string, cases: readonly Case[]): CaseView[] {
    return cases.map(({ id, title, check, expect, then, fixes }) => ({
      id,
      url: this.at(`${page}#case-${id}`),
      title: this.write(title),
      check: this.say(check),
      expect: this.say(expect),
      then: this.say(then),
      fixes: this.links('fix', fixes),
    }));
  }

  frame<Of extends PagedKind>(kind: Of, { slug, facts }: ContentEntry<FrameFacts>) {
    const { number, title, gist, status = 'active', notice, verified, review, changes } = facts;
    return {
      kind,
      number,
      slug,
      title: this.write(title),
      gist: this.write(gist),
      url: this.at(entryPath(kind, slug)),
      status,
      ...(notice !== undefined && { notice: this.say(notice) }),
      verified,
      review,
      changes: changes.map(({ on, text }) => ({ on, text: this.say(text) })),
      claims: [...this.claims],
    };
  }
}
