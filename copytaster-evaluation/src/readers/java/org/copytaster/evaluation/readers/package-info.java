/// Peers that read English, for the Maven profile `readers` alone.
package org.copytaster.evaluation.readers;
