const PLACE = 'kept-said';

/** Says a sentence to a reader who does not see the page, politely. */
export function say(sentence: string): void {
  placeToSay().textContent = sentence;
}

/** Makes the place where it is said, which a screen reader must know before. */
export function placeToSay(): HTMLElement {
  const before = document.getElementById(PLACE);
  if (before) return before;
  const place = document.createElement('p');
  place.id = PLACE;
  place.setAttribute('role', 'log');
  // Out of sight, not out of the tree.
  Object.assign(place.style, { position: 'absolute', width: '1px', height: '1px', margin: '-1px' });
  Object.assign(place.style, { overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' });
  document.body.append(place);
  return place;
}
