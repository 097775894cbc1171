// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.xml;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.dmn.model.Beslistabel;
import nl.jeugdroute.dmn.model.Beslistabel.Invoerkolom;
import nl.jeugdroute.dmn.model.Beslistabel.Tabelrij;
import nl.jeugdroute.dmn.model.Logica;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.dmn.model.Uitdrukking;
import nl.jeugdroute.dmn.model.Vakken;
import org.jspecify.annotations.Nullable;

/** Writes how a decision comes to its value. */
record Logicaschrijver(Xmlpen pen, Nummering ids) {

    private static final List<String> AANTEKENINGEN = List.of("rij", "reden", "bron");

    void schrijf(Logica logica) throws XMLStreamException {
        if (logica instanceof Uitdrukking uitdrukking) {
            uitdrukking(uitdrukking.feel(), null);
        } else if (logica instanceof Vakken vakken) {
            vakken(vakken);
        } else if (logica instanceof Beslistabel tabel) {
            tabel(tabel, null);
        }
    }

    private void uitdrukking(String feel, @Nullable String type) throws XMLStreamException {
        pen.open("literalExpression", "id", ids.nieuw("uitdrukking"), "typeRef", type);
        pen.tekst("text", feel);
        pen.sluit();
    }

    private void vakken(Vakken vakken) throws XMLStreamException {
        pen.open("context", "id", ids.nieuw("vakken"));
        for (Vakken.Vak vak : vakken.vakken()) {
            pen.open("contextEntry", "id", ids.nieuw("vak"));
            pen.leeg("variable", "id", ids.nieuw("variabele"), "name", vak.naam(), "typeRef", vak.type());
            uitdrukking(vak.feel(), vak.type());
            pen.sluit();
        }
        pen.sluit();
    }

    /** The type stands at the table itself where no variable has it. */
    void tabel(Beslistabel tabel, @Nullable String type) throws XMLStreamException {
        pen.open(
                "decisionTable",
                "id",
                ids.nieuw("tabel"),
                "typeRef",
                type,
                "hitPolicy",
                tabel.treffers() == Beslistabel.Treffers.OP_VOLGORDE ? "RULE ORDER" : "COLLECT",
                "aggregation",
                tabel.treffers() == Beslistabel.Treffers.SOM ? "SUM" : null);
        for (Invoerkolom kolom : tabel.invoer()) {
            pen.open("input", "id", ids.nieuw("kolom"), "label", kolom.titel());
            pen.open("inputExpression", "id", ids.nieuw("uitdrukking"), "typeRef", kolom.type());
            pen.tekst("text", kolom.feel());
            pen.sluit();
            pen.sluit();
        }
        // Of a table with one column the decision is a list of values, not of structures with one part.
        boolean enkel = tabel.uitvoer().size() == 1;
        for (Onderdeel kolom : tabel.uitvoer()) {
            pen.leeg(
                    "output",
                    "id",
                    ids.nieuw("uitvoer"),
                    "label",
                    kolom.naam(),
                    "name",
                    enkel ? null : kolom.naam(),
                    "typeRef",
                    kolom.type());
        }
        for (String aantekening : AANTEKENINGEN) {
            pen.leeg("annotation", "name", aantekening);
        }
        for (Tabelrij rij : tabel.rijen()) {
            rij(rij);
        }
        pen.sluit();
    }

    private void rij(Tabelrij rij) throws XMLStreamException {
        pen.open("rule", "id", ids.nieuw("rij"));
        // Modelers show this beside the row; engines and other tools read the annotations.
        pen.tekst(
                "description",
                (rij.id().equals(Tabelrij.VAN_HET_MODEL) ? "" : rij.id() + ": ")
                        + rij.reden()
                        + (rij.bron().isEmpty() ? "" : " Bron: " + rij.bron()));
        for (String voorwaarde : rij.voorwaarden()) {
            cel("inputEntry", "voorwaarde", voorwaarde);
        }
        for (String uitkomst : rij.uitkomsten()) {
            cel("outputEntry", "uitkomst", uitkomst);
        }
        for (String aantekening : List.of(rij.id(), rij.reden(), rij.bron())) {
            pen.open("annotationEntry");
            pen.tekst("text", aantekening);
            pen.sluit();
        }
        pen.sluit();
    }

    private void cel(String element, String soort, String feel) throws XMLStreamException {
        pen.open(element, "id", ids.nieuw(soort));
        pen.tekst("text", feel);
        pen.sluit();
    }
}
