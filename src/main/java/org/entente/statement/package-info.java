/**
 * What a sentence says: which countries it binds to each other and to which sector, and how they
 * deal.
 */
package org.entente.statement;
