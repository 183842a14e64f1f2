/**
 * How the article-level tables are encoded before they are counted: codes, stories, sources and
 * periods as numbers.
 */
package org.entente.aggregate.encode;
