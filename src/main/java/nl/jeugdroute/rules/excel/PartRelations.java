// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Part relations: the relations of one part with others: how a workbook finds its sheets, its styles and its texts. */
final class PartRelations {

    /** The kinds of relations all begin so. */
    static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** A relation: its kind, and the part it points at, from the top of the zip; empty outside the file. */
    record PartRelation(String kind, String target) {}

    private final String owner;
    private final Map<String, PartRelation> byId;

    private PartRelations(String owner, Map<String, PartRelation> byId) {
        this.owner = owner;
        this.byId = byId;
    }

    /** The relations of the file as a whole. */
    static PartRelations ofFile(WorkbookParts parts) throws UnreadableFileException {
        return read(parts, "", "_rels/.rels");
    }

    /** The relations of a part; none when nothing says so. */
    static PartRelations of(WorkbookParts parts, String part) throws UnreadableFileException {
        String list = folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
        return parts.find(list).isEmpty() ? new PartRelations(part, Map.of()) : read(parts, part, list);
    }

    private static PartRelations read(WorkbookParts parts, String owner, String list) throws UnreadableFileException {
        Map<String, PartRelation> byId = new LinkedHashMap<>();
        PartXml xml = PartXml.open(parts, list);
        xml.children(name -> {
            if (!name.equals("Relationship")) {
                throw xml.damaged("noemt iets anders dan een onderdeel");
            }
            String type = xml.attribute("Type").orElse("");
            PartXml.refuseStrict(type);
            String target =
                    xml.attribute("TargetMode").filter("External"::equals).isPresent()
                            ? ""
                            : resolve(owner, xml.attribute("Target").orElse(""));
            String kind = type.startsWith(TYPES) ? type.substring(TYPES.length()) : type;
            if (byId.put(xml.attribute("Id").orElse(""), new PartRelation(kind, target)) != null) {
                throw xml.damaged("geeft twee keer hetzelfde nummer");
            }
        });
        return new PartRelations(owner, byId);
    }

    Optional<PartRelation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The only part of a kind; two of them is damage. */
    Optional<String> only(String kind) throws UnreadableFileException {
        List<String> found = byId.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(PartRelation::target)
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw UnreadableFileException.damaged(
                    (owner.isEmpty() ? "het bestand" : "het onderdeel " + owner) + " wijst twee keer naar " + kind);
        }
        return found.stream().findFirst();
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /**
     * The part a target points at: from the top when it begins with a slash, otherwise from the folder of its owner.
     */
    private static String resolve(String owner, String target) {
        String plain = target.replace('\\', '/');
        if (plain.contains("%")) {
            plain = decode(plain);
        }
        String path = plain.startsWith("/") ? plain.substring(1) : folder(owner) + plain;
        String before;
        do {
            before = path;
            path = path.replaceFirst("(^|/)[^/]+/\\.\\./", "$1").replace("/./", "/");
        } while (!path.equals(before));
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private static String decode(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return target;
        }
    }
}
