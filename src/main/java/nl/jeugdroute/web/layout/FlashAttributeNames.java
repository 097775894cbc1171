// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

/** Flash attribute names: names under which one page hands a message to the next. */
public final class FlashAttributeNames {

    /** Something was done. */
    public static final String SUCCESS = "success";
    /** Something could not be done, and why. */
    public static final String ERROR = "refusal";
    /** Findings about an uploaded file. */
    public static final String UPLOAD_ERRORS = "uploadErrors";

    private FlashAttributeNames() {}
}
