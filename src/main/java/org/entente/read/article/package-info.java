/** From the fields of a record to an article, regardless of the format. */
package org.entente.read.article;
