// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

/**
 * One run of load on one address.
 *
 * @param perSecond requests answered per second
 * @param p50 the time within which half of them were answered, in milliseconds
 * @param p99 the time within which 99 of 100 were answered, in milliseconds
 * @param cpuTime of the server, per request, in milliseconds; the client is another process
 * @param errors answers with an error status, and requests without an answer
 */
record LoadMeasurement(double perSecond, double p50, double p99, double cpuTime, long errors) {}
