/**
 * Which reading is right: what a phrase stands for in this article, and what the article is about.
 */
package org.entente.resolve;
