/** Links to the places of a page: its cases, its fixes, or the steps of its fix; those that were followed, too. */
import { linkPlaces } from './linkPlaces.ts';
import { mendFragment } from './mendFragment.ts';

const places = document.querySelectorAll('.cases > li[id], .card[id]');
if (places.length > 0) linkPlaces(places);
mendFragment();
