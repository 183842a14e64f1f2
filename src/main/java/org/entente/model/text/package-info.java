/** Articles and documents, and the spans and sentences in them. */
package org.entente.model.text;
