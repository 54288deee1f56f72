/** Links to the places of a page: its cases, its fixes, or the steps of its fix. */
import { linkPlaces } from './linkPlaces.ts';

const places = document.querySelectorAll('.cases > li[id], .card[id]');
if (places.length > 0) linkPlaces(places);
