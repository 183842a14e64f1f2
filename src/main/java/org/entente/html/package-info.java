/** Pages of HTML that need no other file. */
package org.entente.html;
