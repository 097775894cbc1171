// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.List;

/** YAML value: a part of a YAML file as it is written, with the line on which it begins, counted from 1. */
sealed interface YamlValue {

    int line();

    /**
     * A text, just as it is written.
     *
     * @param quoted whether it stands between quotes or in a block, so that nobody reads it as anything but text
     */
    record YamlText(String text, boolean quoted, int line) implements YamlValue {}

    /** A list. */
    record YamlList(List<YamlValue> elements, int line) implements YamlValue {}

    /** Keys and values, in the order of the file. Each key occurs once. */
    record YamlMapping(List<YamlEntry> entries, int line) implements YamlValue {}

    /** A key with its value. */
    record YamlEntry(String key, int line, YamlValue value) {}
}
