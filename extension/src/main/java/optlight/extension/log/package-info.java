/** The page of everything that was seen and said, with its dates: to look at, to print, to keep as a file, to delete. */
package optlight.extension.log;
