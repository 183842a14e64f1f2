/**
 * Which articles report the same story: the words of a text as a {@link
 * org.entente.story.Fingerprint}, and what two fingerprints say about two texts.
 *
 * <p>Two texts are one story when
 *
 * <ul>
 *   <li>their words are the same except for case, accents and punctuation; or
 *   <li>their sets of shingles, {@value org.entente.story.Shingles#WIDTH} words each, have an
 *       estimated Jaccard similarity of {@value org.entente.story.Fingerprint#SIMILAR} or more; or
 *   <li>they begin with the same {@value org.entente.story.Shingles#OPENING} words, and one holds
 *       an estimated {@value org.entente.story.Fingerprint#CONTAINED} or more of the other: an
 *       agency extends a story, and a paper cuts it from the end.
 * </ul>
 */
package org.entente.story;
