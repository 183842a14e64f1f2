/** One run of the job: what it may add to, what it counted, and the manifest it leaves. */
package org.entente.run;
