/** Words of the JSON around every message of an API, and of no message alone: next to nothing as evidence. */
export const FRAME_WORDS: ReadonlySet<string> = new Set('code message status type'.split(' '));

/**
 * Words that any English prose, log or help page is full of. They count little as evidence, however rare they are in the
 * catalogue. The list is of everyday function words and of the words that error texts of all services share.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a able about account add admin again all already also an and any api app are as ask at available be because been before ' +
    'buy by can cannot check claude code com contact content context continue could credit credits current currently day ' +
    'did disabled do does doesnt dont due each enable end error every exceeded existing extra failed first for free from get ' +
    'group had has have help hit hour hours how i if in increase input invalid is it its keep later less like limit limits ' +
    'log login long may message messages minute minutes model models month monthly more most need new no not now of off on ' +
    'one only or org organization other our out over per plan plans please provider purchase rate reach reached reason remaining ' +
    'request requests reset resets run seat see session set settings should so some start status still submitted support switch ' +
    'team than that the their them then these they this time to today token tokens too try turn type until up upgrade usage ' +
    'use used user using version wait was we web week weekly were when which while will with within work would you your ' +
    'youre youve'
  ).split(' '),
);
