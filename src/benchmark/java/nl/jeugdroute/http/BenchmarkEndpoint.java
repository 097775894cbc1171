// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

/** What answers, in the order of the table. */
enum BenchmarkEndpoint {
    CONSTANTE("/api/v1/meting/constante", "A constant of the same size"),
    ZONDER_MOTOR("/api/v1/meting/zonder-motor", "Case read and checked, advies drawn up earlier"),
    ADVIES("/api/v1/proefadviezen", "**Jeugdroute, advies with reasons**"),
    JDMN("/api/v1/meting/jdmn", "jDMN, translated to Java, no reasons"),
    KIE("/api/v1/meting/kie", "KIE DMN, no reasons");

    private final String path;
    private final String title;

    BenchmarkEndpoint(String path, String title) {
        this.path = path;
        this.title = title;
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }
}
