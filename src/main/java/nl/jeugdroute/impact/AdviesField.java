// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

/** Advies field: a part of an advies that can differ. */
public enum AdviesField {
    ROUTE("Route"),
    VORM("Vorm"),
    VOORLOPIG("Voorlopig"),
    NAAM("Naam of instructie van de route"),
    TELEFOON("Telefoonnummer"),
    NEVENROUTES("Nevenroutes"),
    URGENTIE("Urgentie"),
    COORDINATIE("Coördinatie"),
    NIVEAU("Interventieniveau"),
    VOORZIENINGEN("Voorzieningen"),
    ACTIES("Acties"),
    ONTBREKEND("Wat nog ontbreekt"),
    OPEN_PUNTEN("Open punten"),
    REGIONAAL_VERZOEK("Regionaal verzoek"),
    PGB("Persoonsgebonden budget"),
    PLANTHEMAS("Thema's voor het plan"),
    /** Reasons and reservations: the advies itself stays the same. */
    UITLEG("Uitleg en bronnen");

    private final String label;

    AdviesField(String label) {
        this.label = label;
    }

    /** The part in words. */
    public String label() {
        return label;
    }
}
