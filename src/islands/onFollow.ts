/**
 * Listens for readers who follow a link inside the site; the link may be changed before the browser does.
 *
 * @example
 * onFollow((link) => { link.hash = 'steps'; });
 */
export const onFollow = (listener: (link: HTMLAnchorElement) => void): void => {
  const listen = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.origin === location.origin) listener(link);
  };
  // The middle button opens a link, too.
  for (const kind of ['click', 'auxclick']) addEventListener(kind, listen, { capture: true });
};
