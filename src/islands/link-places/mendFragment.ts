/** The name of a place, where something follows that no name has; settings have a `=`. */
const MARKED = /^#([a-z\d]+(?:-[a-z\d]+)*)[^a-z\d=][^=]*$/;

/**
 * Goes to the place that the address names, where a chat took the mark behind the link for a part of it.
 *
 * @example
 * mendFragment(); // from …/errors/session-limit/#cases). to …/errors/session-limit/#cases
 */
export const mendFragment = (): void => {
  const place = MARKED.exec(location.hash)?.[1];
  if (place !== undefined && document.getElementById(place)) location.replace(`#${place}`);
};
