/** The frame without an origin from which servers are asked in Firefox. */
package optlight.extension.relay;
