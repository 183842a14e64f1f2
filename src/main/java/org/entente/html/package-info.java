/** Pages of HTML that stand alone. */
package org.entente.html;
