/** What HTTP asks of an answer, apart from any route: negotiation, conditions, errors. */
package optlight.server.http;
