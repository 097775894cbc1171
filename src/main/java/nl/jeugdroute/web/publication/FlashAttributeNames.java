// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

/** Flash attribute names: names under which one page hands a message to the next. */
final class FlashAttributeNames {

    /** Something was done. */
    static final String SUCCESS = "success";
    /** Something could not be done, and why. */
    static final String ERROR = "refusal";
    /** Findings about an uploaded file. */
    static final String UPLOAD_ERRORS = "uploadErrors";

    private FlashAttributeNames() {}
}
