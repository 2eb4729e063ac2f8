/** What the guidance says about LinkedIn's settings: records that check themselves. */
package optlight.definition;
