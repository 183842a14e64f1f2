/** What we talk about: articles, spans, mentions, dyads and statements, as plain records. */
package org.entente.model;
